package sanad.timeline.stage;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import sanad.chronicle.Chronicle;
import sanad.chronicle.scene.Question;
import sanad.chronicle.scene.Quiz;
import sanad.chronicle.scene.Scene;

/**
 * Where a presentation stands. It never changes; going on gives another. There are no ends to fall off: behind the last
 * step one stays there.
 *
 * @param chronicle whose events are shown
 * @param scenes in their order, at least one
 * @param scene which of them
 * @param at which of its events is revealed; -1 before the first
 * @param veil what is hidden of each event
 * @param bared how many of the hidden parts of this one are revealed
 * @param near whether the view is drawn close to it
 * @param why the page of "how do we know?" that is shown, where one is
 * @param question the question that is asked, where one is
 * @param chosen what was chosen of it
 * @param answered whether its answer is shown
 */
public record Run(
        Chronicle chronicle,
        List<Scene> scenes,
        int scene,
        int at,
        Veil veil,
        int bared,
        boolean near,
        OptionalInt why,
        OptionalInt question,
        OptionalInt chosen,
        boolean answered) {
    private static final OptionalInt NO = OptionalInt.empty();

    /** Copies the scenes. */
    public Run {
        scenes = List.copyOf(scenes);
        if (scenes.isEmpty()) {
            throw new IllegalArgumentException("nothing to present");
        }
        scene = Math.max(0, Math.min(scene, scenes.size() - 1));
    }

    /** The beginning of a presentation at one of its scenes. */
    public static Run of(Chronicle chronicle, List<Scene> scenes, int scene) {
        return new Run(chronicle, scenes, scene, -1, Veil.NONE, 0, false, NO, NO, NO, false);
    }

    /** The scene that is shown. */
    public Scene now() {
        return scenes.get(scene);
    }

    /** How many events it reveals. */
    public int events() {
        return (int) now().events().stream()
                .filter(id -> chronicle.event(id).isPresent())
                .count();
    }

    /** What of the revealed event is hidden. */
    public Set<Part> hidden() {
        Set<Part> hidden = EnumSet.noneOf(Part.class);
        if (at >= 0) {
            hidden.addAll(veil.parts()
                    .subList(Math.min(bared, veil.parts().size()), veil.parts().size()));
        }
        return hidden;
    }

    /** The quiz about the scene. */
    public Quiz quiz() {
        return Quiz.of(chronicle, now().events());
    }

    /** The question that is asked. */
    public Optional<Question> asked() {
        List<Question> all = quiz().questions();
        return question.isPresent() && question.getAsInt() < all.size()
                ? Optional.of(all.get(question.getAsInt()))
                : Optional.empty();
    }

    private Run at(int otherScene, int event, boolean whole) {
        int parts = whole ? veil.parts().size() : 0;
        return new Run(chronicle, scenes, otherScene, event, veil, parts, near && event >= 0, NO, NO, NO, false);
    }

    private Run asking(int number) {
        return new Run(chronicle, scenes, scene, at, veil, bared, near, NO, OptionalInt.of(number), NO, false);
    }

    /** To the next event, question or scene; first back from "how do we know?". */
    public Run forward() {
        if (why.isPresent()) {
            return because(NO);
        }
        if (question.isPresent()) {
            int next = question.getAsInt() + 1;
            return next < quiz().questions().size() ? asking(next) : this;
        }
        if (at < events() - 1) {
            return at(scene, at + 1, false);
        }
        return scene < scenes.size() - 1 ? at(scene + 1, -1, false) : this;
    }

    /** To the event, question or scene before; what was revealed before is revealed. */
    public Run back() {
        if (why.isPresent()) {
            return because(NO);
        }
        if (question.isPresent()) {
            return question.getAsInt() > 0 ? asking(question.getAsInt() - 1) : this;
        }
        if (at >= 0) {
            return at(scene, at - 1, true);
        }
        return scene > 0 ? at(scene - 1, -1, true).atLast() : this;
    }

    private Run atLast() {
        return at(scene, events() - 1, true);
    }

    /** To the beginning of another scene; of the first or the last where there is none. */
    public Run jump(int to) {
        return at(Math.max(0, Math.min(to, scenes.size() - 1)), -1, false);
    }

    /** Reveals the next hidden part or the answer; where all is revealed, goes on. */
    public Run reveal() {
        if (why.isEmpty() && question.isPresent() && !answered) {
            return new Run(chronicle, scenes, scene, at, veil, bared, near, why, question, chosen, true);
        }
        if (why.isEmpty() && question.isEmpty() && !hidden().isEmpty()) {
            return new Run(chronicle, scenes, scene, at, veil, bared + 1, near, why, question, chosen, answered);
        }
        return forward();
    }

    /** Hides something else from here on. */
    public Run veiled(Veil other) {
        return new Run(chronicle, scenes, scene, at, other, 0, near, NO, NO, NO, false);
    }

    /** Draws the view close to the revealed event, or back. */
    public Run closer() {
        boolean can = at >= 0 && hidden().stream().noneMatch(part -> part == Part.DATE);
        return new Run(chronicle, scenes, scene, at, veil, bared, can && !near, why, question, chosen, answered);
    }

    /** Opens a page of "how do we know?", or closes it. */
    public Run because(OptionalInt page) {
        return new Run(chronicle, scenes, scene, at, veil, bared, near, page, question, chosen, answered);
    }

    /** The event whose date can be explained now: the revealed one, or that of an answered question. */
    public Optional<String> explained() {
        if (question.isPresent()) {
            return asked().filter(q -> answered && q.events().size() == 1)
                    .map(q -> q.events().get(0));
        }
        List<String> shown = now().events().stream()
                .filter(id -> chronicle.event(id).isPresent())
                .toList();
        return at >= 0 && at < shown.size() && hidden().isEmpty() ? Optional.of(shown.get(at)) : Optional.empty();
    }

    /** Begins the quiz about the scene, or ends it; nothing where there is nothing to ask. */
    public Run quizzing() {
        if (question.isPresent()) {
            return new Run(chronicle, scenes, scene, at, veil, bared, near, NO, NO, NO, false);
        }
        return quiz().questions().isEmpty() ? this : asking(0);
    }

    /** Chooses one of the answers, from 0 on. */
    public Run choose(int answer) {
        return question.isEmpty() || answered
                ? this
                : new Run(
                        chronicle, scenes, scene, at, veil, bared, near, why, question, OptionalInt.of(answer), false);
    }
}
