package sanad.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import sanad.extract.time.Telling;
import sanad.extract.time.TimeExpression;
import sanad.extract.time.TimeTagger;
import sanad.extract.token.Tokens;
import sanad.text.Document;
import sanad.text.Source;
import sanad.text.Span;
import sanad.time.resolve.Resolution;

/** What the program reads in an example. */
record ExampleReading(Example example, List<Found> found) {
    private static final TimeTagger TAGGER = new TimeTagger();

    /** One expression found. */
    record Found(Span span, Resolution resolution) {
        private String mod() {
            return resolution.mod().map(Enum::name).orElse("");
        }

        private boolean hasValueOf(Example.Time asked) {
            return asked.values().contains(resolution.value());
        }
    }

    /** Reads an example. */
    static ExampleReading of(Example example) {
        Document document = new Document("example", "", example.text(), Source.file("example"));
        List<TimeExpression> expressions = TAGGER.tag(Tokens.of(document));
        List<Resolution> resolutions = Telling.resolve(document, expressions, example.day());
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < expressions.size(); i++) {
            found.add(new Found(expressions.get(i).passage().span(), resolutions.get(i)));
        }
        return new ExampleReading(example, found);
    }

    /** Whether every expression has its words, type, value and modifier, and nothing else was found. */
    boolean isRight() {
        boolean right = found.size() == example.times().size();
        for (int i = 0; right && i < found.size(); i++) {
            Example.Time asked = example.times().get(i);
            Found read = found.get(i);
            right = bare(read.span()).equals(bare(asked.span()))
                    && asked.type().equals(read.resolution().type().name())
                    && read.hasValueOf(asked)
                    && asked.mod().equals(read.mod());
        }
        return right;
    }

    /** How many of the expressions asked for were found, whole or in part, with a right value. */
    int values() {
        return (int) example.times().stream()
                .filter(asked -> found.stream().anyMatch(f -> f.span().overlaps(asked.span()) && f.hasValueOf(asked)))
                .count();
    }

    /** What was found, in a line. */
    String told() {
        return found.stream()
                .map(f -> ("[" + f.span().of(example.text()) + "] "
                                + f.resolution().type() + " " + f.resolution().value() + " " + f.mod())
                        .strip())
                .collect(Collectors.joining(" ; "));
    }

    private Span bare(Span span) {
        return Bare.of(example.text(), span);
    }
}
