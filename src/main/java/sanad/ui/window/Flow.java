package sanad.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.stage.Window;
import javafx.util.Duration;
import sanad.language.Words;
import sanad.store.project.shelf.Shelf;
import sanad.ui.Session;
import sanad.ui.opening.Ahead;
import sanad.ui.opening.Bringing;
import sanad.ui.opening.Chooser;
import sanad.ui.opening.Opener;
import sanad.ui.opening.Opening;
import sanad.ui.opening.OpeningView;
import sanad.ui.opening.Outcome;
import sanad.ui.opening.StartView;
import sanad.ui.opening.Trouble;
import sanad.ui.opening.TroubleBar;
import sanad.ui.opening.TroubleView;
import sanad.ui.opening.Work;
import sanad.ui.project.Keeper;
import sanad.ui.project.Watching;

/** The way of documents into the window: asked for, read, shown, and what is said where that fails. */
final class Flow implements StartView.Offers, TroubleView.Offers, Projects.Host, Growing.Host {
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
    private final Projects projects;
    private final Growing growing;
    private final Watching watching;
    private final Better better;
    private List<Path> asked = List.of();
    private boolean grows;
    private final Titles titles;

    /**
     * A way in.
     *
     * @param shown hears that another project, or another face, is shown
     */
    Flow(Session session, Memory memory, Work work, Faces faces, TroubleBar bar, Shelf shelf, Runnable shown) {
        this.session = session;
        this.memory = memory;
        this.faces = faces;
        this.bar = bar;
        this.shown = shown;
        projects = new Projects(session, new Keeper(session, shelf), faces, bar, this);
        busy = Bindings.createBooleanBinding(
                () -> opening.busy() || projects.opening().get(), opening.phase(), projects.opening());
        // what lies in a file from now on is found there next time
        projects.keeper()
                .place()
                .addListener((property, before, now) -> now.ifPresent(path -> memory.opened(List.of(path))));
        titles = new Titles(session, shelf);
        opener = new Opener(opening, work, this::done);
        Refinding refinding = new Refinding(session, projects.keeper(), faces);
        growing = new Growing(session, opener, refinding, bar, this);
        better = new Better(session, new Ahead(work), refinding, bar);
        watching = new Watching(session, projects.keeper().places(), growing::offer);
        start = new StartView(session, this, new Bringing(bar, this::drop)::paste);
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

    /** Project files. */
    Projects projects() {
        return projects;
    }

    @Override
    public String title() {
        return titles.title();
    }

    /** Shows the start, where there is nothing else to show. */
    void begin() {
        face(() -> faces.show(start));
    }

    /** Documents of the open project that become more or fewer, or are read again. */
    Growing growing() {
        return growing;
    }

    /** Reads files and folders; none means the sample story. */
    void read(List<Path> paths) {
        if (busy.get()) {
            return;
        }
        asked = paths;
        grows = false;
        bar.hide();
        if (Projects.isProject(paths)) {
            projects.open(paths.get(0));
            return;
        }
        opener.open(paths);
        soon.playFromStart();
    }

    @Override
    public boolean begins() {
        boolean free = !busy.get();
        if (free) {
            grows = true;
            soon.playFromStart();
        }
        return free;
    }

    /** Reads what was dropped, beside the documents of the open project; the sample story gives way, if nobody changed it. */
    void drop(List<Path> paths) {
        boolean bare = session.chronicle().get().documents().isEmpty();
        boolean gives = titles.isSample() && !session.curating().touched();
        if (Projects.isProject(paths) || bare || gives) {
            read(paths);
        } else {
            growing.add(paths);
        }
    }

    @Override
    public void files() {
        Chooser.given(chooser.files(window(), words()), this::read);
    }

    @Override
    public void folder() {
        Chooser.given(chooser.folder(window(), words()), this::read);
    }

    /** Asks which files to read beside those that lie open. */
    void add() {
        Chooser.given(chooser.files(window(), words()), this::drop);
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
        if (grows) {
            growing.retry();
        } else {
            read(asked);
        }
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

    private void done(Outcome outcome) {
        soon.stop();
        if (grows) {
            growing.done(outcome);
        } else if (outcome.any()) {
            opened(outcome);
        } else {
            nothing(outcome);
        }
    }

    /** Looks whether files of documents have changed: whoever comes back to the window may have written in one meanwhile. */
    void look(ObservableBooleanValue focused) {
        focused.addListener((property, before, now) -> {
            if (now && !busy.get()) {
                watching.look();
            }
        });
    }

    @Override
    public Optional<Path> file() {
        return chooser.files(window(), words()).stream().findFirst();
    }

    @Override
    public void story() {
        face(faces::showStory);
    }

    @Override
    public void nothing(Outcome outcome) {
        failed(outcome.troubles());
        troubles(outcome);
    }

    @Override
    public void troubles(Outcome outcome) {
        bar.tell(outcome, () -> face(() -> faces.show(view)));
    }

    private void opened(Outcome outcome) {
        titles.opened(outcome.paths());
        memory.opened(outcome.paths());
        projects.keeper().close();
        session.open(outcome.chronicle());
        projects.keeper().begin(Refinding.bytes(outcome), !outcome.paths().isEmpty());
        projects.keeper().lie(outcome.files());
        face(faces::showStory);
        Weightiest.of(outcome.chronicle()).ifPresent(event -> session.choose(event.id()));
        if (outcome.stopped() || !outcome.troubles().isEmpty()) {
            troubles(outcome);
        }
    }

    @Override
    public void opened(Path path) {
        memory.opened(List.of(path));
        looks(path);
        watching.look();
        better.look();
    }

    @Override
    public void looks(Path path) {
        titles.opened(List.of(path));
        face(faces::showStory);
        Weightiest.of(session.chronicle().get()).ifPresent(event -> {
            if (session.event().get().isEmpty()) {
                session.choose(event.id());
            }
        });
    }

    @Override
    public void failed(List<Trouble> troubles) {
        TroubleView trouble = new TroubleView(session, troubles, this);
        if (session.chronicle().get().documents().isEmpty()) {
            face(() -> faces.show(trouble));
        } else {
            face(() -> {
                faces.showStory();
                faces.lay(trouble);
            });
        }
    }

    @Override
    public void shown() {
        shown.run();
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
