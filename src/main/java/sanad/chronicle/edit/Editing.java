package sanad.chronicle.edit;

import java.util.SortedSet;
import java.util.function.UnaryOperator;
import sanad.chronicle.edit.EditRefused.Why;

/** Does edits: from a project and an edit to the project after it. */
public final class Editing {
    private Editing() {}

    /**
     * The project after an edit.
     *
     * @throws EditRefused where it cannot be done, or would change nothing
     */
    public static Project after(Project project, Edit edit) throws EditRefused {
        Project next = done(project, edit);
        if (!(edit instanceof Edit.Refind) && Change.between(project, next).isNone()) {
            throw new EditRefused(Why.NOTHING_CHANGES);
        }
        return next;
    }

    private static Project done(Project project, Edit edit) throws EditRefused {
        Desk desk = new Desk(project);
        if (edit instanceof Edit.Refind refind) {
            return Refinding.of(project, refind.found());
        } else if (edit instanceof Edit.Name name) {
            return project.titled(words(name.title()));
        } else if (edit instanceof Edit.Rename e) {
            String title = words(e.title());
            desk.change(e.event(), draft -> draft.title(title));
        } else if (edit instanceof Edit.Redate e) {
            refuse(!e.when().isKnown(), Why.NO_DATE);
            desk.change(e.event(), draft -> draft.date(e.when(), e.likeliest()));
        } else if (edit instanceof Edit.Classify e) {
            each(desk, e.events(), draft -> draft.kind(e.kind()));
        } else if (edit instanceof Edit.Rank e) {
            each(desk, e.events(), draft -> draft.importance(Math.max(1, Math.min(3, e.importance()))));
        } else if (edit instanceof Edit.Annotate e) {
            String note = e.note().strip();
            desk.change(e.event(), (event, draft) -> draft.touch(event.touch().noted(note)));
        } else if (edit instanceof Edit.Colour e) {
            for (String id : e.events()) {
                desk.change(id, (event, draft) -> draft.touch(event.touch().tinted(e.tint())));
            }
        } else if (edit instanceof Edit.Illustrate e) {
            desk.change(e.event(), (event, draft) -> draft.touch(event.touch().pictured(e.image())));
        } else if (edit instanceof Edit.Hide e) {
            desk.stand(e.events(), Standing.HIDDEN);
        } else if (edit instanceof Edit.Show e) {
            desk.stand(e.events(), Standing.SHOWN);
        } else if (edit instanceof Edit.Delete e) {
            desk.stand(e.events(), Standing.DELETED);
        } else if (edit instanceof Edit.Cite e) {
            return Citing.done(project, e);
        } else if (edit instanceof Edit.Stage e) {
            return new Staging(project).add(e.scenes());
        } else if (edit instanceof Edit.Restage e) {
            return new Staging(project).change(e.scene());
        } else if (edit instanceof Edit.MoveScene e) {
            return new Staging(project).move(e.scene(), e.place());
        } else if (edit instanceof Edit.Unstage e) {
            return new Staging(project).remove(e.scenes());
        } else {
            new Joining(desk, project).does(edit);
        }
        return desk.project();
    }

    private static void each(Desk desk, SortedSet<String> events, UnaryOperator<Draft> deed) throws EditRefused {
        for (String id : events) {
            desk.change(id, deed);
        }
    }

    static void refuse(boolean where, Why why) throws EditRefused {
        if (where) {
            throw new EditRefused(why);
        }
    }

    /** A title without space at its ends and without characters that steer direction or cannot be seen. */
    static String words(String title) throws EditRefused {
        StringBuilder kept = new StringBuilder();
        title.codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .filter(c -> Character.getType(c) != Character.FORMAT && !Character.isISOControl(c))
                .forEach(kept::appendCodePoint);
        String words = kept.toString().strip();
        refuse(words.codePoints().noneMatch(Character::isLetterOrDigit), Why.NO_TITLE);
        return words;
    }
}
