package sanad.ui.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.timeline.layout.Plan;
import sanad.timeline.scale.View;
import sanad.ui.Finding;
import sanad.ui.Session;
import sanad.ui.wall.board.Board;
import sanad.ui.wall.travel.Travel;

/** Keeps a wall at what the session holds. */
final class Follow {
    /** Less of the wall than this is too little to look at. */
    private static final double SMALL = 0.3;

    private final Wall wall;
    private final Board board;
    private final Travel travel;
    private final Session session;
    private Chronicle shown = Chronicle.EMPTY;
    private long story = -1;

    Follow(Wall wall, Board board, Travel travel, Session session) {
        this.wall = wall;
        this.board = board;
        this.travel = travel;
        this.session = session;
    }

    /** Shows what the session holds, and follows it from now on. */
    void begin() {
        session.chronicle().addListener((o, a, b) -> open());
        session.finding().sifted().addListener((o, a, b) -> refill());
        session.finding().lanes().addListener((o, a, b) -> refill());
        session.finding().found().addListener((o, a, b) -> find());
        session.manner().addListener((o, a, b) -> retell());
        session.habits().addListener((o, a, b) -> retell());
        session.plan().addListener((o, a, b) -> run());
        session.trial().addListener((o, a, b) -> tried());
        session.theme().addListener((o, a, b) -> wall.paint());
        session.event().addListener((o, a, b) -> choose());
        board.speak(session.manner().get(), session.habits().get());
        board.run(session.plan().get());
        open();
    }

    private void open() {
        shown = session.chronicle().get();
        if (session.story() == story) {
            edited();
            return;
        }
        story = session.story();
        Plan plan = session.plan().get();
        session.plan().set(plan.folding(plan.folded()).from(Optional.empty()));
        board.show(
                session.chronicle().get(), events(), session.finding().lanes().get());
        travel.restart();
        wall.restart();
    }

    /** Shows the same story after a step: the view stays, and goes along only as far as the chosen event went. */
    private void edited() {
        travel.settle();
        refillBoard();
        wall.restart();
        session.event().get().ifPresent(wall::reveal);
    }

    /**
     * Shows other events, or other lanes. It stays where it is, unless all was in view, or nothing would be, or only what
     * lies in a small part of it: then it shows all that is left.
     */
    @SuppressWarnings("ReferenceEquality") // a story is another one when it was read again, whatever it holds
    private void refill() {
        if (session.chronicle().get() != shown) {
            // another story: it comes whole, in a moment
            return;
        }
        if (wall.unseen()) {
            // its first view is still to come, and shows what is left then
            refillBoard();
            return;
        }
        travel.settle();
        boolean all = whole();
        refillBoard();
        wall.restart();
        boolean lost = !board.holdsAny(travel.aim())
                || board.all().length() < travel.aim().length() * SMALL;
        if (!board.index().dated().isEmpty() && (all || lost)) {
            wall.moves().all();
        }
    }

    private void refillBoard() {
        board.refill(
                session.chronicle().get(), events(), session.finding().lanes().get());
    }

    /** What is shown, with the event that is being redated where it would stand. */
    private List<Event> events() {
        List<Event> shown = session.finding().sifted().get().events();
        Optional<Event> trial = session.trial().get();
        if (trial.isEmpty()) {
            return shown;
        }
        List<Event> tried = new ArrayList<>(shown);
        tried.replaceAll(event -> event.id().equals(trial.get().id()) ? trial.get() : event);
        tried.sort(Event.BY_DATE);
        return tried;
    }

    /** A date is tried on the wall: what is looked at stays, as far as the event stays in it. */
    private void tried() {
        if (!wall.unseen()) {
            travel.settle();
            refillBoard();
            wall.restart();
            session.event().get().ifPresent(wall::reveal);
        }
    }

    private void find() {
        Finding.Found found = session.finding().found().get();
        board.find(found.query(), found.ids(), found.shown());
        wall.refresh();
    }

    /** Whether all of time is in view. */
    private boolean whole() {
        View aim = travel.aim();
        return aim.from() <= board.all().from() + 1 && aim.to() >= board.all().to() - 1;
    }

    /** Lets time run in another way; what one went to stays in view, and so does all of time. */
    private void run() {
        boolean all = whole();
        board.run(session.plan().get());
        wall.restart();
        if (!travel.untouched()) {
            travel.jump(all ? board.all() : board.reach().within(travel.aim()));
        }
    }

    private void retell() {
        board.speak(session.manner().get(), session.habits().get());
        wall.restart();
    }

    private void choose() {
        wall.refresh();
        session.event().get().ifPresent(wall::reveal);
    }
}
