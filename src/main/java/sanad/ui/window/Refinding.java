package sanad.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import sanad.chronicle.Chronicle;
import sanad.chronicle.edit.Change;
import sanad.chronicle.edit.Edit;
import sanad.chronicle.edit.Edit.Cause;
import sanad.chronicle.edit.EditRefused;
import sanad.chronicle.edit.Editing;
import sanad.chronicle.edit.Project;
import sanad.chronicle.edit.Step;
import sanad.chronicle.edit.Told;
import sanad.language.Words;
import sanad.store.project.table.Blobs;
import sanad.ui.Refused;
import sanad.ui.Session;
import sanad.ui.opening.Outcome;
import sanad.ui.opening.TroubleBar;
import sanad.ui.project.Differences;
import sanad.ui.project.Keeper;

/** What is found anew in an open project: taken over as a step, which leaves what a person did, and told. */
record Refinding(Session session, Keeper keeper, Faces faces) {
    /**
     * Takes over what was found.
     *
     * @param cause why there was reading
     * @param subject the title of the one document it was about; may be empty
     * @return whether nothing is left to be told
     */
    boolean take(Outcome outcome, Cause cause, String subject, TroubleBar bar) {
        Chronicle before = session.chronicle().get();
        Edit edit = new Edit.Refind(cause, outcome.chronicle(), subject);
        if (cause == Cause.AGAIN && changesNothing(edit)) {
            bar.tell(words -> words.say("read.more.same"));
            return true;
        }
        keeper.bring(bytes(outcome));
        Optional<Refused> refused = session.curating().does(edit);
        if (refused.isPresent()) {
            bar.refuse(refused.get()::say);
            return true;
        }
        keeper.lie(outcome.files());
        if (cause == Cause.DOCUMENTS_ADDED) {
            Weightiest.of(session.chronicle().get(), before).ifPresent(event -> session.choose(event.id()));
        }
        boolean told = !outcome.stopped() && outcome.troubles().isEmpty();
        if (told) {
            tell(before, cause, bar);
        }
        return told;
    }

    private boolean changesNothing(Edit edit) {
        Project now = session.curating().project();
        try {
            return Change.between(now, Editing.after(now, edit)).isNone();
        } catch (EditRefused e) {
            return false;
        }
    }

    /** Tells what that changed, with ways to look at it and to take it back. */
    private void tell(Chronicle before, Cause cause, TroubleBar bar) {
        Differences differences =
                Differences.between(before, session.chronicle().get());
        Told told =
                session.curating().history().get().undoable().map(Step::told).orElseThrow();
        int lost = told.name().endsWith(".lost") ? told.count() : 0;
        List<TroubleBar.Offer> offers = new ArrayList<>();
        if (!differences.shown().isEmpty()) {
            offers.add(new TroubleBar.Offer("read.more.show", () -> show(differences)));
        }
        offers.add(new TroubleBar.Offer(
                "curation.offer.undo", () -> session.curating().undo().ifPresent(why -> bar.refuse(why::say))));
        bar.tell(words -> differences.say(words, said(words, cause, told), lost), offers);
    }

    private static String said(Words words, Cause cause, Told told) {
        return switch (cause) {
            case DOCUMENTS_ADDED, FIRST -> words.count("read.more.documents", told.count());
            case DOCUMENTS_REMOVED -> words.count("read.more.removed", told.count());
            case DOCUMENT_CHANGED -> words.say("read.more.reread");
            case DOCUMENT_DATED -> words.say("read.more.dated");
            case AGAIN -> words.say("read.more.again");
        };
    }

    /** Shows changed events in the list, chosen together. */
    private void show(Differences differences) {
        SortedSet<String> ids = differences.shown();
        if (!ids.isEmpty()) {
            session.choose(ids.first());
            faces.listed().set(true);
            session.several().set(ids.size() > 1 ? ids : new TreeSet<>());
        }
    }

    /** The bytes of documents that were read from files. */
    static Blobs bytes(Outcome outcome) {
        Map<String, Path> files = outcome.files();
        return id -> {
            Path file = files.get(id);
            try {
                return file == null ? Optional.empty() : Optional.of(Files.readAllBytes(file));
            } catch (IOException e) {
                // its text is kept all the same
                return Optional.empty();
            }
        };
    }
}
