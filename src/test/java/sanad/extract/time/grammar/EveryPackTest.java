package sanad.extract.time.grammar;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import sanad.language.Blend;
import sanad.language.Packs;

/** That the rules of time of every listed language can be read, whether or not a text asks for them. */
class EveryPackTest {
    @TestFactory
    Stream<DynamicTest> the_rules_of_every_pack_can_be_read() {
        return Packs.all().stream()
                .map(pack -> DynamicTest.dynamicTest(
                        pack.code(),
                        () -> assertThatCode(() -> Grammar.of(Blend.usual().with(pack)))
                                .doesNotThrowAnyException()));
    }
}
