package sanad.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Learns the weights in {@code data/merging} again, when asked for: {@code mvn -q test -Dtest=LearningTest -Dlearn=merging}, then {@code judging}. */
class LearningTest {
    private static final Path WEIGHTS = Path.of("data", "merging");
    private static final List<String> STORIES = List.of("../shared/gold", "data/stories", "src/test/resources/gold");

    @Test
    void weights_are_learned_from_all_annotated_stories_that_are_here() throws IOException {
        String what = System.getProperty("learn", "");
        assumeTrue(!what.isEmpty(), "skipped: nothing was to be learned; say -Dlearn=merging or -Dlearn=judging");
        String[] arguments = Stream.concat(
                        Stream.of(WEIGHTS.toString()), STORIES.stream().filter(s -> Files.isDirectory(Path.of(s))))
                .toArray(String[]::new);
        assertThat(what).isIn("merging", "judging");
        if (what.equals("merging")) {
            LearnMerging.main(arguments);
        } else {
            LearnJudging.main(arguments);
        }
    }
}
