package sanad.extract.dating;

import java.util.List;
import java.util.Optional;
import sanad.chronicle.Basis;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Reason.Step;
import sanad.extract.dating.MentionTime.Origin;
import sanad.extract.mention.EventMention;
import sanad.extract.mention.EventMention.Role;
import sanad.extract.mention.Modality;
import sanad.extract.mention.Tense;
import sanad.extract.page.Part;
import sanad.text.Passage;
import sanad.text.Span;
import sanad.time.When;

/** What its sentence, the story and the day of publication lend to a mention that has no time of its own. */
final class Inheritance {
    private static final double ALIKE = 0.3;

    private final Reading reading;
    private final DocumentDate published;
    private final List<MentionTime> times;
    private final Likeness likeness;
    private final OwnTimes own;
    private final Retold retold;

    Inheritance(Reading reading, DocumentDate published, List<MentionTime> times, Likeness likeness, OwnTimes own) {
        this.own = own;
        this.reading = reading;
        this.published = published;
        this.times = times;
        this.likeness = likeness;
        this.retold = new Retold(times, likeness);
    }

    /** Fills in place what can be lent. */
    void fill() {
        for (int m = 0; m < times.size(); m++) {
            MentionTime time = times.get(m);
            if (Retold.isSaid(time)) {
                times.set(m, retold(time));
            }
        }
        for (int m = 0; m < times.size(); m++) {
            MentionTime time = times.get(m);
            if (!time.isKnown() && lends(time.mention())) {
                times.set(m, heading(time.mention()) ? underHeading(m) : inStory(m));
            }
        }
    }

    /** Its time, or that of the same thing told with a day of its own. */
    private MentionTime retold(MentionTime time) {
        return retold.of(time)
                .map(again -> lent(time.mention(), again, "dated.retold", Origin.EVENT))
                .orElse(time);
    }

    private static boolean lends(EventMention mention) {
        boolean real = mention.modality() == Modality.ASSERTED || mention.modality() == Modality.NEGATED;
        return real && mention.role() != Role.ANCHOR && mention.part().isContent() && mention.tense() != Tense.FUTURE;
    }

    private static boolean heading(EventMention mention) {
        return mention.part() == Part.TITLE || mention.part() == Part.HEADING;
    }

    /** A headline tells what the story tells. */
    private MentionTime underHeading(int m) {
        EventMention mention = times.get(m).mention();
        Optional<MentionTime> best = Optional.empty();
        double most = ALIKE;
        for (MentionTime other : times) {
            double alike = heading(other.mention()) || !isSure(other) ? 0 : likeness.of(mention, other.mention());
            if (alike > most) {
                best = Optional.of(other);
                most = alike;
            }
        }
        return best.map(b -> lent(mention, b, "dated.heading", Origin.SENTENCE))
                .orElseGet(() -> mention.part() == Part.TITLE ? fresh(mention) : MentionTime.none(mention));
    }

    private MentionTime inStory(int m) {
        EventMention mention = times.get(m).mention();
        for (int before = m - 1; before >= 0; before--) {
            EventMention other = times.get(before).mention();
            if (other.paragraph() != mention.paragraph()) {
                break;
            }
            if (lendsTo(times.get(before), mention)) {
                boolean sentence = other.sentence() == mention.sentence();
                return lent(
                        mention,
                        times.get(before),
                        sentence ? "dated.sentence" : "dated.paragraph",
                        sentence ? Origin.SENTENCE : Origin.NARRATIVE);
            }
        }
        for (int after = m + 1; after < times.size(); after++) {
            MentionTime other = times.get(after);
            if (other.mention().sentence() != mention.sentence()) {
                break;
            }
            if (lendsTo(other, mention)) {
                return lent(mention, other, "dated.sentence", Origin.SENTENCE);
            }
        }
        return mention.tense() == Tense.EARLIER
                ? MentionTime.none(mention)
                : own.under(mention).orElseGet(() -> fresh(mention));
    }

    private static boolean isSure(MentionTime time) {
        return time.isKnown() && (time.origin() == Origin.OWN || time.origin() == Origin.EVENT);
    }

    private static boolean lendsTo(MentionTime from, EventMention to) {
        boolean sameTense = from.mention().tense() == to.tense() || to.tense() == Tense.NONE;
        boolean told =
                from.mention().modality() == Modality.ASSERTED && from.mention().role() == Role.MAIN;
        return isSure(from) && sameTense && told && from.mention().part() == to.part();
    }

    private MentionTime lent(EventMention mention, MentionTime from, String key, Origin origin) {
        Span words = from.timeWords().orElse(from.mention().cue());
        Passage quoted = Quoting.around(reading, words);
        Chain chain = new Chain().says(mention.passage(), mention.cue());
        chain.add(
                Step.ANCHOR,
                key,
                Optional.of(reading.document().passage(words)),
                new sanad.chronicle.Reason.Arg.Quote(quoted));
        if (from.basis() == Basis.COMPUTED || from.basis() == Basis.INFERRED) {
            chain.published(reading.document().id(), published.when(), published.basis());
        }
        Basis basis = from.basis() == Basis.STATED ? Basis.COMPUTED : from.basis();
        return new MentionTime(
                mention, from.when(), from.likeliest(), basis, origin, from.timeWords(), chain.so(from.when()));
    }

    /** Fresh news is of the day it is published. */
    private MentionTime fresh(EventMention mention) {
        When when = published.when();
        if (!when.isKnown() || mention.tense() == Tense.EARLIER) {
            return MentionTime.none(mention);
        }
        Chain chain = new Chain().says(mention.passage(), mention.cue());
        chain.add(Step.REASONING, "dated.fresh", Optional.empty());
        chain.published(reading.document().id(), when, published.basis());
        return retold(new MentionTime(
                mention, when, Optional.empty(), Basis.INFERRED, Origin.PUBLICATION, Optional.empty(), chain.so(when)));
    }
}
