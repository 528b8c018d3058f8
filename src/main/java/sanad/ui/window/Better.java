package sanad.ui.window;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.chronicle.edit.Edit;
import sanad.chronicle.edit.Edit.Cause;
import sanad.chronicle.edit.EditRefused;
import sanad.chronicle.edit.Editing;
import sanad.chronicle.edit.Project;
import sanad.store.project.base.Sums;
import sanad.text.Document;
import sanad.time.Edtf;
import sanad.ui.Session;
import sanad.ui.opening.Ahead;
import sanad.ui.opening.Outcome;
import sanad.ui.opening.TroubleBar;
import sanad.ui.opening.TroubleBar.Offer;
import sanad.ui.project.Differences;
import sanad.ui.project.Keeping;

/**
 * What the rules of today find otherwise in a project than those that it was made by: offered when it is opened, and done only
 * where a person says so. Who leaves it as it is is not asked again, until other rules find something else.
 */
final class Better {
    /** The name under which a project keeps what was left. */
    static final String LEFT = "left";

    private final Session session;
    private final Ahead ahead;
    private final Refinding refinding;
    private final TroubleBar bar;

    /**
     * Something found.
     *
     * @param all what the documents say
     * @param differences what that would change
     * @param sum the same for whatever finds the same
     */
    private record Found(Chronicle all, Differences differences, String sum) {}

    Better(Session session, Ahead ahead, Refinding refinding, TroubleBar bar) {
        this.session = session;
        this.ahead = ahead;
        this.refinding = refinding;
        this.bar = bar;
        refinding.keeper().place().addListener((property, before, now) -> {
            if (now.isEmpty()) {
                ahead.end();
            }
        });
    }

    /** Looks at the project that was just opened, if it can be worked on. */
    void look() {
        if (refinding.keeper().keeping().get() == Keeping.FILE) {
            ahead.begin(
                    session.curating().project(),
                    Better::found,
                    found -> found.filter(f -> !refinding.keeper().isNoted(LEFT, f.sum()))
                            .ifPresent(f -> bar.whenFree(() -> offer(f))));
        }
    }

    private static Optional<Found> found(Project project, Chronicle all) {
        try {
            Project then = Editing.after(project, edit(all));
            Differences differences = Differences.between(project.chronicle(), then.chronicle());
            return differences.isNone() ? Optional.empty() : Optional.of(new Found(all, differences, sum(all)));
        } catch (EditRefused e) {
            return Optional.empty();
        }
    }

    private static Edit edit(Chronicle all) {
        return new Edit.Refind(Cause.AGAIN, all, "");
    }

    private static String sum(Chronicle all) {
        return Sums.sha256(all.events().stream().map(Better::line).collect(Collectors.joining("\n")));
    }

    private static String line(Event event) {
        String passages = event.evidence().stream()
                .map(e -> e.passage().document() + " " + e.passage().span())
                .collect(Collectors.joining(" "));
        return event.id() + "\t" + event.title() + "\t" + Edtf.write(event.when()) + "\t" + event.kind() + "\t"
                + event.importance() + "\t" + passages;
    }

    private void offer(Found found) {
        if (isOfNow(found)) {
            bar.tell(
                    words -> words.say("better", found.differences().list(words, "better.")),
                    List.of(
                            new Offer("better.take", () -> take(found)),
                            new Offer("better.leave", () -> refinding.keeper().note(LEFT, found.sum()))));
        }
    }

    /** Whether the project still has the documents and the given days in which that was found. */
    private boolean isOfNow(Found found) {
        Chronicle now = session.chronicle().get();
        return refinding.keeper().keeping().get() == Keeping.FILE
                && texts(now).equals(texts(found.all()))
                && session.curating()
                        .project()
                        .given()
                        .equals(Project.of(found.all()).given());
    }

    private static Map<String, String> texts(Chronicle of) {
        return of.documents().stream().collect(Collectors.toMap(Document::id, Document::text));
    }

    private void take(Found found) {
        if (isOfNow(found)) {
            refinding.take(new Outcome(List.of(), found.all(), List.of(), false), Cause.AGAIN, "", bar);
        }
    }
}
