package sanad.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Chronicle;
import sanad.chronicle.edit.Change;
import sanad.chronicle.edit.Edit;
import sanad.chronicle.edit.EditRefused;
import sanad.chronicle.edit.History;
import sanad.chronicle.edit.Ledger;
import sanad.chronicle.edit.Project;
import sanad.chronicle.edit.Step;
import sanad.ui.Stories;

/** Steps that are made while a project's file is being made. */
class MovingTest {
    /** A file as it must be: whatever is kept lies on what is there. */
    private static final class Model implements Ledger {
        private final Ledger steps = Ledger.inMemory();
        private Project project;
        private int done;

        Model(History from) {
            project = from.project();
            done = from.done();
        }

        @Override
        public void keep(Step step, Change change) throws IOException {
            assertThat(step.number()).isEqualTo(done + 1L);
            steps.keep(step, change);
            project = change.applied(project);
            done++;
        }

        @Override
        public void went(int now, Change change) {
            assertThat(Math.abs(now - done)).isEqualTo(1);
            project = change.applied(project);
            done = now;
        }

        @Override
        public Change of(long step) {
            return steps.of(step);
        }
    }

    @Test
    void whatever_was_done_undone_and_done_again_meanwhile_is_in_the_file_in_the_end() throws Exception {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Ledger memory = Ledger.inMemory();
            History now = some(random, History.of(Project.of(story())), memory, random.nextInt(8));
            Moving moving = Moving.of(now, memory);
            Model file = new Model(now);
            now = some(random, now, memory, random.nextInt(12));
            moving.follow(now, memory, file);
            assertThat(file.project).as("seed %d", seed).isEqualTo(now.project());
            assertThat(file.done).as("seed %d", seed).isEqualTo(now.done());
        }
    }

    private static History some(Random random, History from, Ledger ledger, int deeds) throws Exception {
        History now = from;
        for (int i = 0; i < deeds; i++) {
            switch (random.nextInt(4)) {
                case 0 -> now = now.undone(ledger);
                case 1 -> now = now.redone(ledger);
                default -> now = done(now, ledger, "title " + random.nextInt(1000));
            }
        }
        return now;
    }

    private static History done(History now, Ledger ledger, String title) throws Exception {
        try {
            History.Made made = now.does(new Edit.Rename("e1", title), Instant.EPOCH);
            ledger.keep(made.step(), made.change());
            return made.after();
        } catch (EditRefused e) {
            return now;
        }
    }

    private static Chronicle story() {
        Stories story = new Stories().document("a", "The minister came on Monday.");
        return story.event("e1", story.says("a", "The minister came", "")).chronicle();
    }
}
