package sanad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sanad.bench.Newsroom;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.text.Document;
import sanad.time.When;

class LibraryTest {
    /** A step of a user: documents that come (positive) or go, by number. */
    @Property(tries = 25)
    void any_way_of_adding_and_taking_gives_what_reading_all_at_once_gives(@ForAll("steps") List<List<Integer>> steps) {
        Library library = Library.on(2);
        TreeMap<String, Document> held = new TreeMap<>();
        for (List<Integer> step : steps) {
            List<Document> come = new ArrayList<>();
            Set<String> gone = new HashSet<>();
            for (int number : step) {
                Document document = Newsroom.article(Math.abs(number));
                if (number >= 0) {
                    come.add(document);
                    held.put(document.id(), document);
                } else {
                    gone.add(document.id());
                    held.remove(document.id());
                }
            }
            come.removeIf(d -> !held.containsKey(d.id()));
            library = library.with(come, Progress.NONE).without(gone);
            held.keySet().removeAll(gone);
        }
        Chronicle afresh = Library.on(1).with(held.values(), Progress.NONE).chronicle("all", Progress.NONE);
        assertThat(library.documents()).isEqualTo(List.copyOf(held.values()));
        assertThat(library.chronicle("all", Progress.NONE)).isEqualTo(afresh);
    }

    @Provide
    static Arbitrary<List<List<Integer>>> steps() {
        return Arbitraries.integers()
                .between(-24, 24)
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Test
    void documents_that_were_read_ahead_are_not_read_again_and_tell_the_same() {
        List<Document> open = Newsroom.articles(20);
        Extractor extractor = new Extractor(2);
        assertThat(extractor.ahead(open, Map.of(), Progress.NONE))
                .contains(new Extractor(1).again("", open, Map.of(), Progress.NONE));
        List<Document> more = Newsroom.articles(21);
        Heard heard = new Heard();
        Chronicle grown = extractor.again("", more, Map.of(), heard);
        assertThat(heard.named).containsExactly(more.get(20).id());
        assertThat(grown).isEqualTo(new Extractor(1).again("", more, Map.of(), Progress.NONE));
    }

    @Test
    void what_is_read_ahead_gives_way_to_what_is_asked() throws InterruptedException {
        List<Document> open = Newsroom.articles(20);
        List<Document> few = Newsroom.articles(2);
        Extractor extractor = new Extractor(2);
        AtomicReference<Optional<Chronicle>> told = new AtomicReference<>(Optional.empty());
        Thread asker = new Thread(() -> told.set(Optional.of(extractor.again("", few, Map.of(), Progress.NONE))));
        Optional<Chronicle> ahead = extractor.ahead(open, Map.of(), new Progress() {
            @Override
            public boolean cancelled() {
                if (asker.getState() == Thread.State.NEW) {
                    asker.start();
                }
                while (asker.getState() == Thread.State.RUNNABLE) {
                    Thread.onSpinWait();
                }
                return false;
            }
        });
        asker.join();
        assertThat(ahead).isEmpty();
        assertThat(told.get()).contains(new Extractor(1).again("", few, Map.of(), Progress.NONE));
    }

    @Test
    void only_what_is_new_is_read() {
        Heard heard = new Heard();
        Library library = Library.on(1).with(Newsroom.articles(5), Progress.NONE);
        Library more = library.with(Newsroom.articles(7), heard);
        assertThat(more.documents()).hasSize(7);
        assertThat(heard.named).containsExactly("00005.txt", "00006.txt");
    }

    @Test
    void a_day_that_a_person_gives_goes_before_what_the_page_says_and_all_that_hangs_on_it_follows() {
        Document page =
                Texts.document("1.txt", "Published: 10 June 2024", "", "The minister resigned yesterday in Oslo.");
        Library library = Library.on(1).with(List.of(page), Progress.NONE);
        Map<String, When> given = Map.of("1.txt", When.day(LocalDate.of(2024, 6, 20)));
        Chronicle told = library.dated(given).chronicle("", Progress.NONE);
        assertThat(library.chronicle("", Progress.NONE).events())
                .extracting(e -> e.when().earliest())
                .containsExactly(LocalDate.of(2024, 6, 9));
        assertThat(told.date("1.txt").basis()).isEqualTo(Basis.BY_HAND);
        assertThat(told.events()).extracting(e -> e.when().earliest()).containsExactly(LocalDate.of(2024, 6, 19));
        assertThat(library.dated(given).dated(Map.of()).chronicle("", Progress.NONE))
                .isEqualTo(library.chronicle("", Progress.NONE));
    }

    @Test
    void a_document_that_changed_is_read_again() {
        Document before = Texts.document("1.txt", "Fire broke out in the market on 4 May 2021.");
        Document after = Texts.document("1.txt", "Floods hit the market on 9 June 2022.");
        Library library = Library.on(1).with(List.of(before), Progress.NONE);
        assertThat(library.with(List.of(after), Progress.NONE).chronicle("", Progress.NONE))
                .isEqualTo(Library.on(1).with(List.of(after), Progress.NONE).chronicle("", Progress.NONE));
    }

    @Test
    void a_library_never_changes() {
        Library library = Library.on(1).with(Newsroom.articles(3), Progress.NONE);
        Library more = library.with(Newsroom.articles(4), Progress.NONE);
        assertThat(more.without(Set.of("00000.txt")).documents()).hasSize(3);
        assertThat(library.documents()).hasSize(3);
        assertThat(more.documents()).hasSize(4);
    }

    @Test
    void progress_never_goes_back_and_every_stage_comes_to_its_end() {
        Heard heard = new Heard();
        Library.on(4).with(Newsroom.articles(60), heard).chronicle("", heard);
        assertThat(heard.places).isSorted();
        for (Progress.Stage stage : List.of(Progress.Stage.MENTIONS, Progress.Stage.DATING, Progress.Stage.MERGING)) {
            assertThat(heard.stages).contains(stage + " 0/60").contains(stage + " 60/60");
        }
    }

    @Test
    void dating_and_merging_tell_how_far_they_are_while_they_last() {
        Heard heard = new Heard();
        Library.on(1).with(Newsroom.articles(60), Progress.NONE).chronicle("", heard);
        assertThat(heard.stages).filteredOn(s -> s.startsWith("DATING")).hasSizeGreaterThan(20);
        assertThat(heard.stages).filteredOn(s -> s.startsWith("MERGING")).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @EnumSource(names = {"MENTIONS", "DATING", "MERGING"})
    void a_stop_is_heeded_within_a_second_in_every_stage(Progress.Stage stage) {
        Stop stop = new Stop(stage);
        Library library = Library.on(2).with(Newsroom.articles(400), stop);
        Chronicle chronicle = library.chronicle("", stop);
        assertThat(stop.since()).isLessThan(Duration.ofSeconds(1));
        assertThat(chronicle.documents()).hasSameSizeAs(library.documents());
        assertThat(chronicle.dates()).hasSameSizeAs(library.documents());
        if (stage == Progress.Stage.MENTIONS) {
            assertThat(library.documents()).isNotEmpty().hasSizeLessThan(400);
        } else {
            assertThat(library.documents()).hasSize(400);
        }
    }

    @Test
    void what_was_read_before_a_stop_is_not_read_again() {
        Stop stop = new Stop(Progress.Stage.MENTIONS);
        Library library = Library.on(1).with(Newsroom.articles(30), stop);
        int read = library.documents().size();
        Heard heard = new Heard();
        assertThat(library.with(Newsroom.articles(30), heard).documents()).hasSize(30);
        assertThat(heard.named).hasSize(30 - read);
    }

    @Test
    void a_stop_while_documents_are_added_loses_none_that_were_there() {
        Library library = Library.on(1).with(Newsroom.articles(30).subList(10, 30), Progress.NONE);
        Stop stop = new Stop(Progress.Stage.MENTIONS);
        assertThat(library.with(Newsroom.articles(10), stop).documents())
                .containsAll(library.documents())
                .hasSizeLessThan(30);
    }

    /** Hears everything. */
    private static final class Heard implements Progress {
        private final List<String> named = Collections.synchronizedList(new ArrayList<>());
        private final List<String> stages = Collections.synchronizedList(new ArrayList<>());
        private final List<Double> places = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void at(Stage stage, String what, int done, int total) {
            if (!what.isEmpty()) {
                named.add(what);
            }
            stages.add(stage + " " + done + "/" + total);
            places.add(stage.ordinal() + done / (total + 1.0));
        }
    }

    /** Stops some way into a stage. */
    private static final class Stop implements Progress {
        private final Stage stage;
        private volatile long at;

        Stop(Stage stage) {
            this.stage = stage;
        }

        @Override
        public void at(Stage now, String what, int done, int total) {
            if (now == stage && done >= 2 && at == 0) {
                at = System.nanoTime();
            }
        }

        @Override
        public boolean cancelled() {
            return at != 0;
        }

        Duration since() {
            return Duration.ofNanos(System.nanoTime() - at);
        }
    }
}
