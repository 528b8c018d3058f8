package sanad.ui.export;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.concurrent.Task;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import javafx.util.Duration;
import sanad.chronicle.Chronicle;
import sanad.chronicle.edit.Deck;
import sanad.export.Exports;
import sanad.export.format.Exported;
import sanad.export.format.Format;
import sanad.export.format.Hanging;
import sanad.export.format.Wanted;
import sanad.language.Words;
import sanad.store.AtomicFile;
import sanad.timeline.scale.View;
import sanad.ui.Session;

/** Exports the timeline: opens the dialog over the window, keeps its preview fresh, and writes the file. */
public final class Exporting {
    private final Session session;
    private final StackPane over;
    private final Supplier<String> title;
    private final Supplier<View> onWall;
    private final Consumer<Path> done;
    private final Optional<Exported.Whole> whole;
    private final PauseTransition pause = new PauseTransition(Duration.millis(150));
    private Exported exported = Exported.of(Chronicle.EMPTY);
    private int page = 1;
    private Asking asking;
    private Optional<ExportView> view = Optional.empty();
    private Optional<Node> before = Optional.empty();
    private long asked;

    /** Where a picture goes. */
    @FunctionalInterface
    public interface Asking {
        /** The file that the person names; empty where the question was put away. */
        Optional<Path> where(ExportChoice choice, Words words);
    }

    /**
     * Exports of the session's chronicle.
     *
     * @param over the window's root, over which the dialog lies
     * @param title what the project is called in the language of the interface
     * @param onWall the stretch of time that is on the wall
     * @param whole the whole project, which can write itself
     * @param done hears where a file was saved
     */
    public Exporting(
            Session session,
            StackPane over,
            Supplier<String> title,
            Supplier<View> onWall,
            Exported.Whole whole,
            Consumer<Path> done) {
        this.session = session;
        this.over = over;
        this.title = title;
        this.onWall = onWall;
        this.done = done;
        this.whole = Optional.of(whole);
        asking = this::choose;
        session.manner().addListener(change -> close());
        over.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (view.isPresent() && event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
    }

    /** Asks elsewhere where a picture goes. */
    public void asks(Asking other) {
        asking = other;
    }

    /** Whether the dialog lies over the window, whose own keys then do nothing. */
    public boolean isOpen() {
        return view.isPresent();
    }

    /** Opens the dialog. */
    public void open() {
        if (view.isPresent()) {
            return;
        }
        exported = shown();
        page = 1;
        Wanted wanted = Wanted.usual(session.manner().get())
                .hung(new Hanging(
                        session.plan().get(),
                        session.habits().get(),
                        session.finding().lanes().get()));
        Format first = Exports.formats().get(0);
        ExportChoice usual = new ExportChoice(first, wanted.on(first.usualSheet()), false, false);
        ExportView dialog = new ExportView(words(), usual, title.get(), deeds(), this::turn);
        view = Optional.of(dialog);
        before = Optional.ofNullable(over.getScene().getFocusOwner());
        // what lies behind takes neither pointer nor keyboard while the dialog is open
        over.getChildren().forEach(node -> node.setDisable(true));
        over.getChildren().add(dialog);
        dialog.choice().addListener(change -> {
            page = 1;
            pause.setOnFinished(event -> refresh(dialog));
            pause.playFromStart();
        });
        refresh(dialog);
        // what is scrolled is in the scene only after this, and takes the keyboard only then
        over.applyCss();
        over.layout();
        dialog.requestFocus();
    }

    private ExportView.Deeds deeds() {
        return new ExportView.Deeds() {
            @Override
            public void save() {
                Exporting.this.save();
            }

            @Override
            public void close() {
                Exporting.this.close();
            }
        };
    }

    private void turn(int to) {
        page = to;
        view.ifPresent(this::refresh);
    }

    private void close() {
        pause.stop();
        view.ifPresent(dialog -> {
            over.getChildren().remove(dialog);
            over.getChildren().forEach(node -> node.setDisable(false));
            before.ifPresent(Node::requestFocus);
        });
        view = Optional.empty();
    }

    private void refresh(ExportView dialog) {
        if (view.isEmpty() || view.get() != dialog) {
            return;
        }
        ExportChoice choice = dialog.choice().get();
        Wanted wanted = wanted(choice);
        Exported all = exported;
        int shown = page;
        long mine = ++asked;
        dialog.say(words().say("export.making"), false, false);
        run(
                () -> Sample.of(choice.format(), all, wanted, shown),
                sample -> {
                    if (mine == asked) {
                        dialog.show(sample);
                        dialog.say("", false, false);
                    }
                },
                fault -> fail(dialog, fault));
    }

    private void save() {
        view.ifPresent(dialog -> {
            ExportChoice choice = dialog.choice().get();
            asking.where(choice, words()).ifPresent(file -> write(dialog, choice, file));
        });
    }

    private void write(ExportView dialog, ExportChoice choice, Path file) {
        Wanted wanted = wanted(choice);
        Exported all = exported;
        ++asked;
        dialog.say(words().say("export.writing"), false, true);
        run(
                () -> {
                    int files = Exports.files(choice.format(), all, wanted);
                    for (int part = 1; part <= files; part++) {
                        Wanted one = wanted.part(part);
                        Path target = file.resolveSibling(Exports.name(String.valueOf(file.getFileName()), part));
                        AtomicFile.write(target, out -> Exports.write(choice.format(), all, one, out));
                    }
                    return file;
                },
                saved -> {
                    close();
                    done.accept(saved);
                },
                fault -> fail(dialog, fault));
    }

    private Wanted wanted(ExportChoice choice) {
        Optional<LocalDate> day = choice.dated()
                ? Optional.of(session.curating()
                        .clock()
                        .shown(session.curating().clock().moment())
                        .toLocalDate())
                : Optional.empty();
        return choice.wanted()
                .in(choice.viewOnly() ? Optional.of(onWall.get()) : Optional.empty())
                .made(day);
    }

    /** What the filters let through, under the title that the window shows. */
    private Exported shown() {
        Chronicle now = session.chronicle().get();
        Chronicle titled =
                now.telling(title.get(), session.finding().sifted().get().events());
        return new Exported(titled, Deck.of(session.curating().project()), whole);
    }

    private void fail(ExportView dialog, Throwable fault) {
        dialog.say(words().say("export.failed", String.valueOf(fault.getMessage())), true, false);
        dialog.requestFocus();
    }

    private static <T> void run(Callable<T> work, Consumer<T> then, Consumer<Throwable> failed) {
        Task<T> task = new Task<>() {
            @Override
            protected T call() throws Exception {
                return work.call();
            }
        };
        task.setOnSucceeded(event -> then.accept(task.getValue()));
        task.setOnFailed(event -> failed.accept(task.getException()));
        Thread thread = new Thread(task, "exporting");
        thread.setDaemon(true);
        thread.start();
    }

    private Optional<Path> choose(ExportChoice choice, Words words) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("export.heading"));
        String ending = "." + choice.format().ending();
        chooser.setInitialFileName(words.say("export.file") + ending);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        words.say("export.format." + choice.format().key()), "*" + ending));
        File chosen = chooser.showSaveDialog(over.getScene().getWindow());
        return Optional.ofNullable(chosen)
                .map(file -> file.getName().toLowerCase(java.util.Locale.ROOT).endsWith(ending)
                        ? file.toPath()
                        : file.toPath().resolveSibling(file.getName() + ending));
    }

    private Words words() {
        return Words.in(session.manner().get());
    }
}
