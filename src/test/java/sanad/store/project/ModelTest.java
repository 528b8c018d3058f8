package sanad.store.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanad.chronicle.edit.AnyEdit;
import sanad.chronicle.edit.AnyProject;
import sanad.chronicle.edit.Edit;
import sanad.chronicle.edit.EditRefused;
import sanad.chronicle.edit.Editing;
import sanad.chronicle.edit.History;
import sanad.chronicle.edit.Project;
import sanad.store.project.shelf.Shelf;
import sanad.store.project.table.Content;

/** Many random edits, undos and redos with reopening between come to what a naive model says. {@code -Dsanad.edits} says how many. */
class ModelTest {
    private static final int EDITS = Integer.getInteger("sanad.edits", 600);

    /** The model: every state that the project was in, and which of them it is in. */
    private static final class Model {
        private final List<Project> states = new ArrayList<>();
        private int at;

        Model(Project first) {
            states.add(first);
        }

        Project now() {
            return states.get(at);
        }

        boolean edit(Edit edit) {
            try {
                Project next = Editing.after(now(), edit);
                states.subList(at + 1, states.size()).clear();
                states.add(next);
                at++;
                return true;
            } catch (EditRefused e) {
                return false;
            }
        }
    }

    @TempDir
    Path folder;

    @Test
    void the_file_holds_what_the_model_says_after_every_reopening() throws Exception {
        Random random = new Random(20261122);
        Shelf shelf = Shelf.in(folder.resolve("data"), () -> Instant.EPOCH);
        Path path = folder.resolve("model.sanad");
        Project first = AnyProject.of(11, 6, 25);
        Model model = new Model(first);
        Opening.Opened open = ProjectFileTest.opened(
                ProjectFile.create(path, Content.of(first, id -> java.util.Optional.empty()), shelf));
        History history = open.history();
        int reopened = 0;
        for (int deed = 0; deed < EDITS; deed++) {
            int what = random.nextInt(100);
            if (what < 55) {
                Edit edit = AnyEdit.of(random, history.project());
                if (!model.edit(edit)) {
                    continue;
                }
                History.Made made = history.does(edit, Instant.ofEpochSecond(deed));
                open.file().keep(made.step(), made.change());
                history = made.after();
            } else if (what < 77) {
                if (history.undoable().isPresent()) {
                    open.file()
                            .went(
                                    history.done() - 1,
                                    open.file().of(history.done()).reverse());
                    history = history.undone(open.file());
                    model.at--;
                }
            } else if (what < 98) {
                if (history.redoable().isPresent()) {
                    open.file().went(history.done() + 1, open.file().of(history.done() + 1L));
                    history = history.redone(open.file());
                    model.at++;
                }
            } else {
                open.file().close();
                open = ProjectFileTest.opened(ProjectFile.open(path, shelf));
                reopened++;
                assertThat(open.history()).isEqualTo(history);
                history = open.history();
            }
            assertThat(history.project()).isEqualTo(model.now());
            assertThat(history.done()).isEqualTo(model.at);
        }
        while (history.undoable().isPresent()) {
            history = history.undone(open.file());
        }
        assertThat(history.project()).isEqualTo(first);
        assertThat(reopened).isGreaterThan(EDITS / 200);
        open.file().close();
    }
}
