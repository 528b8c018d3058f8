package sanad.chronicle.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static sanad.chronicle.edit.Finds.event;
import static sanad.chronicle.edit.Finds.ids;
import static sanad.chronicle.edit.Finds.places;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.chronicle.Kind;
import sanad.chronicle.Tint;
import sanad.time.When;

class HistoryTest {
    private static final Chronicle FOUND = Finds.of(
            List.of("a", "b", "c"),
            event("e1", 1, "a:0", "b:0", "c:0"),
            event("e2", 2, "a:1", "b:1"),
            event("e3", 3, "a:2"),
            event("e4", 4, "b:3", "c:3"),
            event("e5", 5, "c:4"));
    private static final Chronicle MORE = Finds.of(
            List.of("a", "b", "c", "d"),
            event("f1", 1, "a:0", "d:0", "b:0", "c:0"),
            event("f2", 2, "a:1", "b:1"),
            event("f3", 3, "d:9"),
            event("f4", 4, "b:3", "c:3", "a:2"));

    /** Any of the edits, about any of the events, sensible or not. */
    private static Edit any(Random random, Project project) {
        List<String> ids = new ArrayList<>(project.entries().keySet());
        String id = ids.get(random.nextInt(ids.size()));
        String other = ids.get(random.nextInt(ids.size()));
        String place = "abc".charAt(random.nextInt(3)) + ":" + random.nextInt(11);
        TreeSet<String> some = new TreeSet<>(List.of(id, other));
        return switch (random.nextInt(20)) {
            case 0 -> new Edit.Rename(id, "Title " + random.nextInt(5));
            case 1 -> new Edit.Redate(id, When.month(2024, 1 + random.nextInt(12)), Optional.empty(), "a month");
            case 2 -> new Edit.Classify(some, Kind.values()[random.nextInt(5)]);
            case 3 -> new Edit.Rank(some, random.nextInt(5));
            case 4 -> new Edit.Merge(id, ids(other));
            case 5 -> new Edit.Split(id, places(place, "b:1", "c:0"), "Split");
            case 6 -> new Edit.Hide(some);
            case 7 -> new Edit.Show(some);
            case 8 -> new Edit.Delete(ids(id));
            case 9 -> new Edit.Add("Added", Kind.OTHER, When.year(2020), 2, places());
            case 10 -> new Edit.Attach(id, Finds.at(place));
            case 11 -> new Edit.Detach(id, Finds.at(place));
            case 12 -> new Edit.Annotate(id, "x".repeat(random.nextInt(3)));
            case 13 -> new Edit.Colour(some, random.nextBoolean() ? Optional.of(Tint.RED) : Optional.empty());
            case 14 -> new Edit.Restore(some);
            case 15 -> new Edit.Stage(List.of(AnyScene.of(random, ids)));
            case 16 -> new Edit.Restage(AnyScene.of(random, ids).as("s1", 0));
            case 17 -> new Edit.MoveScene("s" + (1 + random.nextInt(3)), random.nextInt(3));
            case 18 -> new Edit.Unstage(ids("s2"));
            default -> Finds.found(random.nextBoolean() ? FOUND : MORE);
        };
    }

    @Property(tries = 100)
    void however_one_goes_back_and_forth_each_place_of_the_history_is_as_it_was(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Ledger ledger = Ledger.inMemory();
        History history = History.of(Project.of(FOUND));
        List<Project> was = new ArrayList<>(List.of(history.project()));
        for (int i = 0; i < 120; i++) {
            int dice = random.nextInt(4);
            if (dice == 0) {
                history = history.undone(ledger);
            } else if (dice == 1) {
                history = history.redone(ledger);
            } else {
                try {
                    History.Made made = history.does(any(random, history.project()), Finds.NOON);
                    ledger.keep(made.step(), made.change());
                    history = made.after();
                    was.subList(history.done(), was.size()).clear();
                    was.add(history.project());
                } catch (EditRefused refused) {
                    assertThat(refused.why()).isNotNull();
                }
            }
            assertThat(history.project()).isEqualTo(was.get(history.done()));
        }
    }

    @Property(tries = 100)
    void whatever_is_done_ids_stay_and_merged_events_say_into_what(@ForAll long seed) {
        Random random = new Random(seed);
        Project project = Project.of(FOUND);
        for (int i = 0; i < 80; i++) {
            try {
                Project before = project;
                project = Editing.after(before, any(random, before));
                assertThat(project.chronicle(before, before.chronicle())).isEqualTo(project.chronicle());
            } catch (EditRefused refused) {
                continue;
            }
            Project now = project;
            now.entries().forEach((id, entry) -> {
                assertThat(entry.event().id()).isEqualTo(id);
                assertThat(entry.found().map(Event::id).orElse(id)).isEqualTo(id);
                entry.into().ifPresent(into -> assertThat(now.entries()).containsKey(into));
            });
        }
    }

    @Test
    void a_new_step_takes_the_place_of_those_that_were_taken_back() throws EditRefused, IOException {
        Ledger ledger = Ledger.inMemory();
        History history = History.of(Project.of(FOUND));
        for (String title : List.of("One", "Two", "Three")) {
            History.Made made = history.does(new Edit.Rename("e1", title), Finds.NOON);
            ledger.keep(made.step(), made.change());
            history = made.after();
        }
        History back = history.undone(ledger).undone(ledger);
        assertThat(back.redoable().orElseThrow().told().words()).containsExactly("One", "Two");
        History.Made other = back.does(new Edit.Delete(ids("e2")), Finds.NOON);
        assertThat(other.step().number()).isEqualTo(2);
        assertThat(other.after().redoable()).isEmpty();
        assertThat(other.after().steps()).extracting(s -> s.told().name()).containsExactly("rename", "delete");
    }

    @Test
    void nothing_before_the_beginning_can_be_taken_back() {
        History history = History.of(Project.of(FOUND));
        assertThat(history.undoable()).isEmpty();
        assertThat(history.undone(Ledger.inMemory())).isEqualTo(history);
    }
}
