package sanad.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.stage.Window;
import javafx.util.Duration;
import sanad.chronicle.edit.Project;
import sanad.language.Words;
import sanad.store.project.shelf.Shelf;
import sanad.text.Document;
import sanad.time.When;
import sanad.ui.Session;
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

/** The way of documents into the window: asked for, read, shown, and what is said where that fails. */
final class Flow implements StartView.Offers, TroubleView.Offers, Projects.Host {
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
    private final Refinding refinding;
    private List<Path> asked = List.of();
    private Way way = Way.OPEN;
    private String subject = "";
    private final Titles titles;

    /** What is being read, and what becomes of it. */
    private enum Way {
        /** Documents take the place of what is open. */
        OPEN,
        /** Documents come to those of the open project. */
        BESIDE,
        /** The documents of the open project, one of which has another day now. */
        DATED
    }

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
        refinding = new Refinding(session, projects.keeper(), faces);
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

    /** Reads files and folders; none means the sample story. */
    void read(List<Path> paths) {
        read(paths, false);
    }

    private void read(List<Path> paths, boolean adding) {
        if (busy.get()) {
            return;
        }
        asked = paths;
        way = adding ? Way.BESIDE : Way.OPEN;
        bar.hide();
        if (Projects.isProject(paths)) {
            projects.open(paths.get(0));
            return;
        }
        if (adding) {
            opener.open(session.curating().project(), paths);
        } else {
            opener.open(paths);
        }
        soon.playFromStart();
    }

    /** Reads what was dropped, beside the documents of the open project; the sample story gives way, if nobody changed it. */
    void drop(List<Path> paths) {
        boolean bare = session.chronicle().get().documents().isEmpty();
        read(
                paths,
                !Projects.isProject(paths)
                        && !bare
                        && (!titles.isSample() || session.curating().touched()));
    }

    /** Finds all anew where a person gave a document another day, or takes that day back; nothing is read again. */
    void date(String document, Optional<When> day) {
        if (!busy.get()) {
            way = Way.DATED;
            Project project = session.curating().project();
            var dated = session.chronicle().get().document(document);
            subject = dated.map(Document::title).orElse(document);
            SortedMap<String, When> given = new TreeMap<>(project.given());
            given.remove(document);
            day.ifPresent(when -> given.put(document, when));
            bar.hide();
            opener.again(project, given);
            soon.playFromStart();
        }
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
        read(asked, way == Way.BESIDE);
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

    private static void chosen(List<Path> paths, java.util.function.Consumer<List<Path>> take) {
        if (!paths.isEmpty()) {
            take.accept(paths);
        }
    }

    private void done(Outcome outcome) {
        soon.stop();
        boolean nothing =
                way != Way.OPEN && !outcome.any() && outcome.troubles().isEmpty();
        if (way != Way.OPEN && outcome.isLessThan(session.chronicle().get())) {
            Outcome kept = new Outcome(asked, session.chronicle().get(), outcome.troubles(), true);
            face(faces::showStory);
            bar.tell(kept, () -> face(() -> faces.show(view)));
        } else if (nothing) {
            face(faces::showStory);
            bar.tell(words -> words.say("read.more.none"));
        } else if (outcome.any() && way != Way.OPEN) {
            face(faces::showStory);
            if (!refinding.take(outcome, way == Way.BESIDE, subject, bar)) {
                tellTroubles(outcome);
            }
        } else if (outcome.any()) {
            opened(outcome);
        } else if (session.chronicle().get().documents().isEmpty()) {
            face(() -> faces.show(new TroubleView(session, outcome.troubles(), this)));
        } else {
            failed(outcome.troubles());
        }
        if (!outcome.any() && !nothing) {
            bar.tell(outcome, () -> face(() -> faces.show(view)));
        }
    }

    private void opened(Outcome outcome) {
        titles.opened(outcome.paths());
        memory.opened(outcome.paths());
        projects.keeper().close();
        session.open(outcome.chronicle());
        projects.keeper().begin(Refinding.bytes(outcome), !outcome.paths().isEmpty());
        face(faces::showStory);
        Weightiest.of(outcome.chronicle()).ifPresent(event -> session.choose(event.id()));
        tellTroubles(outcome);
    }

    private void tellTroubles(Outcome outcome) {
        if (outcome.stopped() || !outcome.troubles().isEmpty()) {
            bar.tell(outcome, () -> face(() -> faces.show(view)));
        }
    }

    @Override
    public void opened(Path path) {
        titles.opened(List.of(path));
        memory.opened(List.of(path));
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
