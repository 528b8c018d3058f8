package sanad.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Confidence;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Event;
import sanad.chronicle.Reason;
import sanad.extract.Extractor;
import sanad.extract.Progress;
import sanad.read.DocumentReader;
import sanad.time.Edtf;

/** Holds what events say of their own sureness against the annotated stories: the gold ones, where they are there, and our own. */
class ConfidenceTest {
    private static final double SURE = 0.9;
    private static final List<Path> FOLDERS = List.of(
            Path.of("..", "shared", "gold"), Path.of("data", "stories"), Path.of("src", "test", "resources", "gold"));
    private static final List<Case> CASES = new ArrayList<>();

    private record Case(Event event, Verdict verdict) {}

    /** Inferred days of documents: how many of ten like it are said to be right, and whether it is. */
    private static final List<Inferred> INFERRED = new ArrayList<>();

    private record Inferred(int said, boolean right) {}

    @BeforeAll
    static void read() throws IOException {
        for (Path folder : FOLDERS) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> stories = Files.list(folder)) {
                    for (Path story : stories.filter(f -> Files.exists(f.resolve("gold.json")))
                            .sorted()
                            .toList()) {
                        judge(story);
                    }
                }
            }
        }
    }

    private static void judge(Path story) throws IOException {
        Chronicle chronicle = new Extractor()
                .extract("", new DocumentReader().read(List.of(story)).documents(), Progress.NONE);
        for (Gold.GoldDocument gold : GoldReader.read(story).documents()) {
            DocumentDate date = chronicle.date(gold.file());
            date.reasons().stream()
                    .filter(r -> r.key().equals("right.of.ten"))
                    .map(r -> ((Reason.Arg.Count) r.args().get(0)).count())
                    .forEach(said -> INFERRED.add(new Inferred(said, right(gold, date))));
        }
        List<Event> events = chronicle.events();
        Map<Integer, Verdict> verdicts = Verdict.of(
                GoldReader.read(story), events.stream().map(Answers::answer).toList());
        verdicts.forEach((number, verdict) -> CASES.add(new Case(events.get(number), verdict)));
    }

    private static boolean right(Gold.GoldDocument gold, DocumentDate date) {
        return Days.read(Edtf.write(date.when())).filter(gold::accepts).isPresent();
    }

    private static void assertNineInTen(ToDoubleFunction<Confidence> said, Function<Verdict, Optional<Boolean>> right) {
        List<Boolean> answers = CASES.stream()
                .filter(c -> said.applyAsDouble(c.event().confidence()) >= SURE)
                .flatMap(c -> right.apply(c.verdict()).stream())
                .toList();
        long yes = answers.stream().filter(a -> a).count();
        assertThat(yes / (double) answers.size())
                .as("%s of %s", yes, answers.size())
                .isGreaterThanOrEqualTo(SURE);
    }

    @Test
    void of_what_is_surely_an_event_nine_in_ten_are() {
        assertNineInTen(Confidence::event, v -> Optional.of(v.event()));
    }

    @Test
    void of_dates_said_to_be_sure_nine_in_ten_are_right() {
        assertNineInTen(Confidence::date, Verdict::date);
    }

    @Test
    void of_inferred_days_of_documents_as_many_are_right_as_is_said() {
        for (int said = 2; said <= 9; said++) {
            int least = said;
            List<Inferred> such =
                    INFERRED.stream().filter(i -> i.said() >= least).toList();
            long right = such.stream().filter(Inferred::right).count();
            assertThat(10.0 * right / Math.max(1, such.size()))
                    .as("%s of %s for %s of ten and more", right, such.size(), said)
                    .isGreaterThanOrEqualTo(such.isEmpty() ? 0 : said);
        }
        assertThat(INFERRED).anyMatch(i -> i.said() >= 8).anyMatch(i -> i.said() <= 4);
    }

    @Test
    void some_events_are_sure_and_some_are_not() {
        assertThat(CASES).anyMatch(c -> c.event().confidence().date() >= SURE);
        assertThat(CASES).anyMatch(c -> c.event().confidence().date() < 0.7);
        assertThat(CASES).anyMatch(c -> c.event().confidence().merge() < 0.7);
    }

    @Test
    void what_editors_call_essential_is_mostly_not_called_minor() {
        List<Case> essential = CASES.stream()
                .filter(c -> c.verdict().importance().filter(i -> i == 3).isPresent())
                .toList();
        assertThat(essential).isNotEmpty();
        long minor = essential.stream().filter(c -> c.event().importance() == 1).count();
        assertThat(minor).isLessThan(essential.size() / 4);
    }
}
