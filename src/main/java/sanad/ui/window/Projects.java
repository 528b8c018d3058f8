package sanad.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.stage.Window;
import sanad.language.Words;
import sanad.store.project.Opening;
import sanad.store.project.ProjectFile;
import sanad.store.project.Recovery;
import sanad.store.project.Recovery.Candidate;
import sanad.store.project.Saving;
import sanad.store.project.shelf.Backup;
import sanad.store.project.shelf.Backups;
import sanad.store.project.shelf.Shelf;
import sanad.ui.Refused;
import sanad.ui.Session;
import sanad.ui.curation.StepWords;
import sanad.ui.opening.Trouble;
import sanad.ui.opening.TroubleBar;
import sanad.ui.opening.TroubleBar.Offer;
import sanad.ui.project.Keeper;
import sanad.ui.project.Keeping;
import sanad.ui.project.RecoveryView;
import sanad.ui.project.SaveChooser;

/** Project files in the window: opened, saved under a name, copied, recovered, and what is said of all that. */
final class Projects {
    private static final ExecutorService OPENER = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "project-opener");
        thread.setDaemon(true);
        return thread;
    });

    private final Session session;
    private final Keeper keeper;
    private final Faces faces;
    private final TroubleBar bar;
    private final Host host;
    private final BooleanProperty opening = new SimpleBooleanProperty();
    private SaveChooser chooser = SaveChooser.system();

    /** What the window does for it. */
    interface Host {
        /** The project's title. */
        String title();

        /** A project lies open. */
        void opened(Path path);

        /** A project is looked at, and is not what will be opened next time. */
        void looks(Path path);

        /** A project could not be opened. */
        void failed(List<Trouble> troubles);

        /** Shows what was shown before. */
        void leave();

        /** Another face is shown. */
        void shown();
    }

    Projects(Session session, Keeper keeper, Faces faces, TroubleBar bar, Host host) {
        this.session = session;
        this.keeper = keeper;
        this.faces = faces;
        this.bar = bar;
        this.host = host;
        keeper.keeping().addListener((property, before, now) -> {
            if (now == Keeping.MEMORY) {
                bar.tell(words -> words.say("project.memory"), "action.save-as", this::saveAs);
            }
        });
    }

    /** Whether a project is being opened now. */
    ObservableBooleanValue opening() {
        return opening;
    }

    /** Asks for files in another way, for tests. */
    void asks(SaveChooser other) {
        chooser = other;
    }

    /** Whether these paths are one project. */
    static boolean isProject(List<Path> paths) {
        return paths.size() == 1 && Shelf.isProject(paths.get(0));
    }

    /** What can be done. */
    List<Action> actions(ObservableBooleanValue bare) {
        return List.of(
                Action.of("save", "check", "Ctrl S", bare, this::save),
                Action.of("save-as", "export", "Ctrl Shift S", bare, this::saveAs),
                Action.of("duplicate", "copy", "", bare, this::duplicate));
    }

    /** Opens a project, or offers what can be had in its place. */
    void open(Path path) {
        bar.hide();
        work(() -> ProjectFile.open(path, keeper.shelf()), this::opened);
    }

    private <T> void work(Supplier<T> work, java.util.function.Consumer<T> then) {
        opening.set(true);
        OPENER.execute(() -> {
            T result = work.get();
            Platform.runLater(() -> {
                then.accept(result);
                opening.set(false);
            });
        });
    }

    private void opened(Opening result) {
        if (result instanceof Opening.Opened open) {
            keeper.show(open);
            host.opened(open.path());
            keeper.see(open.view());
            Keeping keeping = keeper.keeping().get();
            if (keeping == Keeping.IN_USE || keeping == Keeping.READ_ONLY) {
                String key = "project." + keeping.name().toLowerCase(Locale.ROOT);
                bar.tell(words -> words.say(key), "action.save-as", this::saveAs);
            }
        } else if (result instanceof Opening.Damaged || result instanceof Opening.Missing) {
            work(() -> Recovery.of(result.path(), keeper.shelf()), recovery -> recover(result, recovery));
        } else {
            fail(result);
        }
    }

    private void recover(Opening result, Recovery recovery) {
        if (recovery.best().isEmpty()) {
            fail(result);
            return;
        }
        faces.show(new RecoveryView(session, recovery, new RecoveryView.Offers() {
            @Override
            public void choose(Candidate candidate) {
                bar.hide();
                // what is looked at must not be held while it takes the project's place
                keeper.close();
                work(() -> recovery.choose(candidate, keeper.shelf()), Projects.this::opened);
            }

            @Override
            public void look(Candidate candidate) {
                Projects.this.look(
                        candidate,
                        recovery.path(),
                        List.of(
                                new Offer("recovery.open", () -> choose(candidate)),
                                new Offer("recovery.back", () -> recover(result, recovery))));
            }

            @Override
            public void leave() {
                host.leave();
            }
        }));
        host.shown();
    }

    /** The backups of the project that lies open, latest first. */
    List<Backup> backups() {
        return keeper.place()
                .get()
                .map(path -> new Backups(path, keeper.shelf()).all())
                .orElse(List.of());
    }

    /** Opens a backup of the open project to look at it and no more. */
    void look(Backup backup) {
        keeper.place().get().ifPresent(path -> {
            Candidate candidate =
                    new Candidate(backup.file(), backup.tally(), List.of(), Optional.of(backup.kept()), true);
            List<Offer> offers =
                    List.of(new Offer("action.save-as", this::saveAs), new Offer("backup.leave", () -> open(path)));
            look(candidate, path, offers);
        });
    }

    private void look(Candidate candidate, Path project, List<Offer> offers) {
        bar.hide();
        work(() -> Recovery.look(candidate, keeper.shelf()), opening -> {
            if (opening instanceof Opening.Opened open) {
                keeper.look(open);
                host.looks(project);
                keeper.see(open.view());
                bar.tell(
                        words -> candidate
                                .kept()
                                .map(kept -> words.say(
                                        "backup.looked",
                                        new StepWords(words)
                                                .when(kept, session.curating().clock())))
                                .orElse(words.say("recovery.looked")),
                        offers);
            } else {
                fail(opening);
            }
        });
    }

    private void fail(Opening result) {
        String name = String.valueOf(result.path().getFileName());
        String key;
        String detail = "";
        if (result instanceof Opening.Missing) {
            key = "missing";
        } else if (result instanceof Opening.NotAProject) {
            key = "other";
        } else if (result instanceof Opening.Newer newer) {
            key = "newer";
            detail = "version " + newer.version();
        } else if (result instanceof Opening.Damaged damaged) {
            key = "damaged";
            detail = damaged.detail();
        } else {
            key = "failed";
            detail = result.toString();
        }
        host.failed(List.of(new Trouble(name, "project.open." + key, detail, true)));
    }

    private void save() {
        if (keeper.isNamed() && keeper.keeping().get() == Keeping.FILE) {
            bar.tell(words -> words.say("project.saved", where()));
        } else {
            saveAs();
        }
    }

    private String where() {
        return keeper.place()
                .get()
                .map(path -> "\u2066" + path.toAbsolutePath() + "\u2069")
                .orElse("");
    }

    /** Asks for a name and goes on there. */
    void saveAs() {
        ask("project.save.title").ifPresent(target -> {
            Saving saving = keeper.saveAs(target);
            if (saving.done()) {
                host.opened(target);
                bar.tell(words -> words.say("project.saved.as", where()));
            } else {
                refuse(saving);
            }
        });
    }

    /** Asks for a name and writes a copy there. */
    void duplicate() {
        ask("project.duplicate.title").ifPresent(target -> {
            Saving saving = keeper.duplicate(target);
            if (saving.done()) {
                bar.tell(words -> words.say("project.duplicated", "\u2066" + target.toAbsolutePath() + "\u2069"));
            } else {
                refuse(saving);
            }
        });
    }

    private Optional<Path> ask(String title) {
        Window owner = faces.getScene().getWindow();
        return chooser.ask(owner, Words.in(session.manner().get()), title, host.title());
    }

    private void refuse(Saving saving) {
        if (saving instanceof Saving.NotSaved not) {
            String own = "project.save.failed." + not.trouble().name().toLowerCase(Locale.ROOT);
            bar.refuse(words ->
                    words.say(words.has(own) ? own : "project.save.failed", "\u2068" + not.detail() + "\u2069"));
        }
    }

    /** Says why a step was not made. */
    void refuse(Refused why) {
        bar.refuse(why::say);
    }

    /** The keeper of what is shown. */
    Keeper keeper() {
        return keeper;
    }
}
