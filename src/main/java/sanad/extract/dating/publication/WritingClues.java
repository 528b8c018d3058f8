package sanad.extract.dating.publication;

import java.util.ArrayList;
import java.util.List;
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
            if (reading.page().isContent(sentence.span()) && speaksOfWriting(sentence)) {
                reading.times().stream()
                        .filter(e -> sentence.span().contains(e.passage().span()) && isDay(e))
                        .map(words::of)
                        .forEach(e -> clues.add(clue(reading, e)));
            }
        }
        return clues;
    }

    private static boolean speaksOfWriting(Sentence sentence) {
        List<String> words = sentence.tokens().stream()
                .filter(t -> t.isWord() || t.isNumber())
                .map(Token::folded)
                .toList();
        Clitics clitics = Clitics.of(Blend.named(sentence.languages()));
        for (int i = 0; i < words.size(); i++) {
            List<String> from = new ArrayList<>(words.subList(i, words.size()));
            for (Clitics.Reading reading : clitics.readings(words.get(i))) {
                from.set(0, reading.stem());
                if (PageReader.saysWriting(from, sentence.languages())) {
                    return true;
                }
            }
        }
        return false;
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
