package sanad.ui.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.stage.Window;
import javafx.util.Duration;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.language.Words;
import sanad.store.SampleStory;
import sanad.store.Story;
import sanad.store.StoryJson;
import sanad.text.Document;
import sanad.text.HiddenSigns;
import sanad.ui.Session;
import sanad.ui.opening.Chooser;
import sanad.ui.opening.Opener;
import sanad.ui.opening.Opening;
import sanad.ui.opening.OpeningView;
import sanad.ui.opening.Outcome;
import sanad.ui.opening.StartView;
import sanad.ui.opening.TroubleBar;
import sanad.ui.opening.TroubleView;
import sanad.ui.opening.Work;

/** The way of documents into the window: asked for, read, shown, and what is said where that fails. */
final class Flow implements StartView.Offers, TroubleView.Offers {
    /** Shorter work is done before anybody has read a word about it. */
    private static final Duration SOON = Duration.millis(350);

    private final Session session;
    private final Memory memory;
    private final Faces faces;
    private final TroubleBar bar;
    private final Opening opening = new Opening();
    private final Opener opener;
    private final Chooser chooser = new Chooser();
    private final StartView start;
    private final OpeningView view;
    private final PauseTransition soon = new PauseTransition(SOON);
    private final Runnable shown;
    private final BooleanBinding busy;
    private List<Path> asked = List.of();
    private boolean beside;
    private Optional<List<Path>> open = Optional.empty();
    private Story story = Story.NONE;

    /**
     * A way in.
     *
     * @param shown hears that another project, or another face, is shown
     */
    Flow(Session session, Memory memory, Work work, Faces faces, TroubleBar bar, Runnable shown) {
        this.session = session;
        this.memory = memory;
        this.faces = faces;
        this.bar = bar;
        this.shown = shown;
        busy = Bindings.createBooleanBinding(opening::busy, opening.phase());
        opener = new Opener(opening, work, this::done);
        start = new StartView(session, this);
        view = new OpeningView(session, opening, opener::stop, this::leave);
        soon.setOnFinished(event -> {
            if (opening.busy()) {
                face(() -> faces.show(view));
            }
        });
    }

    /** Whether documents are being read now. */
    ObservableBooleanValue busy() {
        return busy;
    }

    /** What the project is called in the language of the interface. */
    String title() {
        String told = story.title(session.manner().get().tongue().code());
        if (!told.isEmpty()) {
            return told;
        }
        String found = session.chronicle().get().title();
        return !found.isEmpty()
                ? found
                : open.flatMap(paths -> paths.stream().findFirst())
                        .map(path -> HiddenSigns.without(
                                String.valueOf(path.toAbsolutePath().normalize().getFileName())))
                        .orElse("");
    }

    /** Shows the start, where there is nothing else to show. */
    void begin() {
        face(() -> faces.show(start));
    }

    /** Reads files and folders; none means the sample story. */
    void read(List<Path> paths) {
        read(paths, false);
    }

    private void read(List<Path> paths, boolean adding) {
        if (!opening.busy()) {
            asked = paths;
            beside = adding;
            bar.hide();
            opener.open(paths);
            soon.playFromStart();
        }
    }

    /** Reads what was dropped, beside what the user opened before. */
    void drop(List<Path> paths) {
        List<Path> all = new ArrayList<>(open.orElse(List.of()));
        all.addAll(paths);
        read(all.stream().distinct().toList(), open.isPresent());
    }

    @Override
    public void files() {
        chosen(chooser.files(window(), words()), this::read);
    }

    @Override
    public void folder() {
        chosen(chooser.folder(window(), words()), this::read);
    }

    /** Asks which files to read beside those that lie open. */
    void add() {
        chosen(chooser.files(window(), words()), this::drop);
    }

    @Override
    public void sample() {
        read(List.of());
    }

    @Override
    public void another() {
        files();
    }

    @Override
    public void retry() {
        read(asked, beside);
    }

    @Override
    public void leave() {
        bar.hide();
        if (session.chronicle().get().documents().isEmpty()) {
            begin();
        } else {
            face(faces::showStory);
        }
    }

    private static Story story(List<Path> paths) {
        return paths.isEmpty()
                ? SampleStory.story()
                : paths.size() == 1 && Files.isDirectory(paths.get(0)) ? StoryJson.in(paths.get(0)) : Story.NONE;
    }

    private static void chosen(List<Path> paths, java.util.function.Consumer<List<Path>> take) {
        if (!paths.isEmpty()) {
            take.accept(paths);
        }
    }

    private void done(Outcome outcome) {
        soon.stop();
        if (isLess(outcome)) {
            Outcome kept = new Outcome(asked, session.chronicle().get(), outcome.troubles(), true);
            face(faces::showStory);
            bar.tell(kept, () -> face(() -> faces.show(view)));
        } else if (outcome.any()) {
            Set<String> before = beside ? ids(session.chronicle().get()) : Set.of();
            open = Optional.of(outcome.paths());
            story = story(outcome.paths());
            memory.opened(outcome.paths());
            session.open(outcome.chronicle());
            face(faces::showStory);
            weightiest(outcome.chronicle(), before).ifPresent(event -> session.choose(event.id()));
            if (outcome.stopped() || !outcome.troubles().isEmpty()) {
                bar.tell(outcome, () -> face(() -> faces.show(view)));
            }
        } else if (session.chronicle().get().documents().isEmpty()) {
            face(() -> faces.show(new TroubleView(session, outcome.troubles(), this)));
        } else {
            face(() -> {
                faces.showStory();
                faces.lay(new TroubleView(session, outcome.troubles(), this));
            });
        }
        if (!outcome.any()) {
            bar.tell(outcome, () -> face(() -> faces.show(view)));
        }
    }

    /** Whether adding was stopped before it could tell what happened: then what lies open is better left as it is. */
    private boolean isLess(Outcome outcome) {
        return beside
                && outcome.stopped()
                && outcome.chronicle().events().isEmpty()
                && !session.chronicle().get().events().isEmpty();
    }

    private static Set<String> ids(Chronicle chronicle) {
        return chronicle.documents().stream().map(Document::id).collect(Collectors.toSet());
    }

    /** The event that shows best what the program does: of the documents that came, weighty, and with a chain of reasons. */
    private static Optional<Event> weightiest(Chronicle chronicle, Set<String> before) {
        return chronicle.events().stream()
                .max(Comparator.comparing((Event event) -> isNew(event, before))
                        .thenComparing(Event::importance)
                        .thenComparingInt(event -> Math.min(4, event.reasons().size()))
                        .thenComparingInt(event -> event.evidence().size()));
    }

    private static boolean isNew(Event event, Set<String> before) {
        return event.evidence().stream()
                .anyMatch(evidence -> !before.contains(evidence.passage().document()));
    }

    private void face(Runnable show) {
        show.run();
        shown.run();
    }

    private Words words() {
        return Words.in(session.manner().get());
    }

    private Window window() {
        return faces.getScene().getWindow();
    }
}
