package sanad.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static sanad.ui.window.Walks.onFx;
import static sanad.ui.window.Walks.settle;
import static sanad.ui.window.Walks.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.chronicle.edit.Edit;
import sanad.chronicle.edit.History;
import sanad.chronicle.edit.Project;
import sanad.extract.Extractor;
import sanad.extract.Progress;
import sanad.store.project.Opening.Opened;
import sanad.store.project.ProjectFile;
import sanad.store.project.shelf.Shelf;
import sanad.store.project.table.Content;
import sanad.text.Document;
import sanad.time.When;
import sanad.ui.opening.Outcome;
import sanad.ui.opening.Work;

/** What better rules find in a project that was made by older ones. */
class BetterJourneyTest extends KeptWindow {
    @Start
    void start(Stage first) {
        stage = first;
    }

    @Test
    void what_the_rules_of_today_find_otherwise_is_offered_and_taken_over_as_one_step_or_not_at_all(FxRobot robot)
            throws Exception {
        Path text = Files.writeString(
                folder.resolve("a.txt"),
                "President Reed visited Oslo on 3 May 2021. He signed the treaty there."
                        + " Minister Hale resigned on 11 July 2021 after a vote.");
        Chronicle all = read(List.of(text), Progress.NONE).chronicle();
        Event visit = all.events().get(0);
        Chronicle older = new Chronicle("", all.documents(), all.dates(), all.timexes(), List.of(visit));
        Path place = folder.resolve("older.sanad");
        Shelf shelf = Shelf.in(folder.resolve("data"), CLOCK);
        Content content = Content.of(Project.of(older), id -> Optional.empty());
        try (ProjectFile made = ((Opened) ProjectFile.create(place, content, shelf)).file()) {
            History.Made named = content.history().does(new Edit.Rename(visit.id(), "The visit"), CLOCK.instant());
            made.keep(named.step(), named.change());
        }
        AtomicInteger looked = new AtomicInteger();
        work = lookingAhead(looked);
        begin(place);
        Chronicle left = session.chronicle().get();
        until(() -> robot.lookup("#bar-offer").tryQuery().isPresent());
        settle();
        Walks.picture(stage, "growing-better.png");
        assertThat(session.chronicle().get()).isEqualTo(left);
        robot.clickOn("#bar-offer");
        until(() -> session.chronicle().get().events().size() == 2);
        assertThat(session.chronicle().get().event(visit.id()).orElseThrow().title())
                .isEqualTo("The visit");
        assertThat(session.curating()
                        .history()
                        .get()
                        .undoable()
                        .orElseThrow()
                        .told()
                        .name())
                .isEqualTo("read.again");
        onFx(() -> session.curating().undo());
        assertThat(session.chronicle().get()).isEqualTo(left);
        end();

        begin(place);
        until(() -> robot.lookup("#bar-offer").tryQuery().isPresent());
        settle(400);
        robot.clickOn(robot.lookup("#bar-offer").queryAll().stream()
                .skip(1)
                .findFirst()
                .orElseThrow());
        end();
        begin(place);
        until(() -> looked.get() == 3);
        settle(50);
        assertThat(robot.lookup("#bar-offer").tryQuery()).isEmpty();
        assertThat(session.chronicle().get()).isEqualTo(left);
    }

    private static Work lookingAhead(AtomicInteger looked) {
        Extractor extractor = new Extractor();
        return new Work() {
            @Override
            public Outcome run(List<Path> paths, Progress progress) {
                return read(paths, progress);
            }

            @Override
            public Optional<Chronicle> ahead(
                    Collection<Document> documents, Map<String, When> given, Progress progress) {
                Optional<Chronicle> found = extractor.ahead(documents, given, progress);
                looked.incrementAndGet();
                return found;
            }
        };
    }
}
