package sanad.extract.dating.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Short pages that date each other, written before it was seen how they are dated. */
class DatingCasesTest {
    @TestFactory
    Stream<DynamicTest> english_pages_date_each_other() {
        return Stream.of("en.txt", "en-longer.txt", "en-clues.txt")
                .flatMap(f -> DatingCase.read(f).stream())
                .map(DatingCasesTest::test);
    }

    @TestFactory
    Stream<DynamicTest> arabic_pages_date_each_other() {
        return Stream.of("ar.txt", "ar-longer.txt", "ar-clues.txt")
                .flatMap(f -> DatingCase.read(f).stream())
                .map(DatingCasesTest::test);
    }

    private static DynamicTest test(DatingCase one) {
        return DynamicTest.dynamicTest(one.title(), () -> {
            if (one.wrong()) {
                assertThat(one.faults()).as("right by now").isNotEmpty();
            } else {
                assertThat(one.faults()).isEmpty();
            }
        });
    }
}
