package sanad.extract.dating.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import sanad.extract.dating.Meanings;
import sanad.extract.dating.Quoting;
import sanad.extract.dating.Reading;
import sanad.extract.page.PageReader;
import sanad.extract.time.TimeExpression;
import sanad.language.Blend;
import sanad.language.Clitics;
import sanad.text.Sentence;
import sanad.text.Token;
import sanad.time.When;

/** What a writer says of the moment of writing: «I write these lines on Friday, 30 May» was written on that day. */
final class WritingClues {
    private static final double WEIGHT = 4;

    private WritingClues() {}

    /** The clues of the sentences in which a writer speaks of writing. */
    static List<Clue> of(Reading reading, Supposed.Words words) {
        List<Clue> clues = new ArrayList<>();
        for (Sentence sentence : reading.tokens().sentences()) {
            OptionalInt phrase = reading.page().isContent(sentence.span()) ? writing(sentence) : OptionalInt.empty();
            if (phrase.isPresent()) {
                Beside.in(reading, sentence.span()).stream()
                        .filter(WritingClues::isDay)
                        .min(Comparator.comparingInt(
                                e -> Math.abs(e.passage().span().start() - phrase.getAsInt())))
                        .map(words::of)
                        .ifPresent(e -> clues.add(clue(reading, e)));
            }
        }
        return clues;
    }

    /** Where a sentence speaks of its own writing. */
    private static OptionalInt writing(Sentence sentence) {
        List<Token> tokens = sentence.tokens().stream()
                .filter(t -> t.isWord() || t.isNumber())
                .toList();
        List<String> words = tokens.stream().map(Token::folded).toList();
        Clitics clitics = Clitics.of(Blend.named(sentence.languages()));
        for (int i = 0; i < words.size(); i++) {
            List<String> from = new ArrayList<>(words.subList(i, words.size()));
            for (Clitics.Reading reading : clitics.readings(words.get(i))) {
                from.set(0, reading.stem());
                if (PageReader.saysWriting(from, sentence.languages())) {
                    return OptionalInt.of(tokens.get(i).span().end());
                }
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isDay(TimeExpression expression) {
        return Meanings.isBareWeekday(expression.meaning())
                || Meanings.fields(expression.meaning()).has(sanad.time.Field.DAY);
    }

    private static Clue clue(Reading reading, Supposed written) {
        return Clue.on(
                Clue.Sort.CALENDAR,
                WEIGHT,
                day -> {
                    When when = written.on(day);
                    return when.isDay() && when.earliest().equals(day);
                },
                List.of(Quoting.says(reading, written.expression().passage().span())));
    }
}
