package sanad.extract.time.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sanad.bench.Shape;
import sanad.extract.token.Tokens;
import sanad.language.Blend;
import sanad.text.Document;
import sanad.text.Sentence;
import sanad.text.Source;
import sanad.text.Token;

/** Counts how often the matcher looks at a token: a measure that no clock disturbs. */
class LinearWorkTest {
    private static final int SIZE = 8_000;

    private static final class Counted extends AbstractList<Token> implements RandomAccess {
        private final List<Token> tokens;
        private long looks;

        Counted(List<Token> tokens) {
            this.tokens = tokens;
        }

        @Override
        public Token get(int index) {
            looks++;
            return tokens.get(index);
        }

        @Override
        public int size() {
            return tokens.size();
        }
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void four_times_the_text_takes_less_than_five_times_the_looks(Shape shape) {
        assertThat(looks(shape.text(4 * SIZE))).isLessThan(5 * looks(shape.text(SIZE)) + 1_000);
    }

    private static long looks(String text) {
        Document document = new Document("shape", "", text, Source.file("shape"));
        long looks = 0;
        for (Sentence sentence : Tokens.of(document).sentences()) {
            Counted counted = new Counted(sentence.tokens());
            assertThat(Grammar.of(Blend.named(sentence.languages())).matches(counted))
                    .isNotNull();
            looks += counted.looks;
        }
        return looks;
    }
}
