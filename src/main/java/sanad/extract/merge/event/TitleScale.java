package sanad.extract.merge.event;

import java.util.List;
import sanad.extract.mention.headline.Headline;
import sanad.extract.mention.headline.HeadlineFault;
import sanad.extract.merge.likeness.Signs;
import sanad.extract.merge.likeness.Weights;

/** How likely words need no mending as a headline, by weights learned from titles that were read one by one and judged. */
final class TitleScale {
    /** That of the weights that the program comes with. */
    static final TitleScale STANDARD = new TitleScale(Weights.of("title"));

    private final Signs.Scale<TitleSign> signs;
    private final Signs.Scale<HeadlineFault> faults;

    TitleScale(Weights weights) {
        signs = new Signs.Scale<>(TitleSign.class, List.of(), weights);
        faults = new Signs.Scale<>(HeadlineFault.class, List.of(), weights);
    }

    /** What the signs of a mention add to the logarithm of the odds. */
    double of(Signs<TitleSign> mention) {
        return signs.of(mention);
    }

    /** What the faults of a headline add; a page's own, told of the event itself, needs no verb. */
    double of(Headline headline, boolean own) {
        return faults.of(faults(headline, own));
    }

    /** The faults that count. */
    static Signs<HeadlineFault> faults(Headline headline, boolean own) {
        Signs<HeadlineFault> all = new Signs<>(HeadlineFault.class);
        headline.faults().forEach(fault -> all.put(fault, !(own && fault.isOfClauses())));
        return all;
    }
}
