package sanad.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import sanad.extract.token.Tokens;

class TokenizerProperties {
    @Property(tries = 300)
    void tokens_stand_in_order_apart_and_inside_their_sentence(
            @ForAll
                    @StringLength(max = 80)
                    @CharRange(from = ' ', to = 'z')
                    @CharRange(from = '\u0600', to = '\u06FF')
                    @CharRange(from = '\u200B', to = '\u2069')
                    String text) {
        int read = 0;
        for (Sentence sentence :
                Tokens.of(new Document("t", "", text, Source.file("t"))).sentences()) {
            for (Token token : sentence.tokens()) {
                assertThat(token.span().start()).isGreaterThanOrEqualTo(read);
                assertThat(sentence.span().contains(token.span())).isTrue();
                read = token.span().end();
            }
        }
        assertThat(read).isLessThanOrEqualTo(text.length());
    }
}
