package sanad.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.extract.token.Tokens;
import sanad.text.Document;
import sanad.text.Passage;
import sanad.time.When;
import sanad.time.resolve.Resolution;
import sanad.time.resolve.Resolution.Step;

/**
 * An expression of time with what it comes to and what it stands on.
 *
 * <p>Example: in "On 10 May 2022 they met; two days later they signed" the second stands on the passage "10 May 2022".
 *
 * @param reached the earlier words that told the date it stands on, where it stands on one
 */
public record ToldTime(TimeExpression expression, Resolution resolution, Optional<Passage> reached) {
    /** Every expression of a document, in its order, where the document was published then. */
    public static List<ToldTime> of(Document document, When published) {
        List<TimeExpression> expressions = new TimeTagger().tag(Tokens.of(document));
        List<Resolution> resolutions = Telling.resolve(document, expressions, published);
        List<ToldTime> told = new ArrayList<>(expressions.size());
        for (int i = 0; i < expressions.size(); i++) {
            Resolution resolution = resolutions.get(i);
            told.add(new ToldTime(expressions.get(i), resolution, reached(told, resolution)));
        }
        return told;
    }

    /** The nearest words before it that came to the date counted from. */
    private static Optional<Passage> reached(List<ToldTime> before, Resolution resolution) {
        Optional<When> from = resolution.steps().stream()
                .filter(step -> step.kind() == Step.Kind.FROM_NARRATIVE)
                .map(Step::when)
                .findFirst();
        for (int i = before.size() - 1; i >= 0 && from.isPresent(); i--) {
            if (before.get(i).resolution().when().equals(from.get())) {
                return Optional.of(before.get(i).expression().passage());
            }
        }
        return Optional.empty();
    }
}
