package sanad.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import sanad.chronicle.Chronicle;
import sanad.chronicle.edit.Edit;
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
     * @param more whether documents came; else one has another day
     * @param subject the title of that one
     * @return whether nothing is left to be told
     */
    boolean take(Outcome outcome, boolean more, String subject, TroubleBar bar) {
        Chronicle before = session.chronicle().get();
        if (more) {
            keeper.bring(bytes(outcome));
        }
        Edit.Cause cause = more ? Edit.Cause.DOCUMENTS_ADDED : Edit.Cause.DOCUMENT_DATED;
        Optional<Refused> refused =
                session.curating().does(new Edit.Refind(cause, outcome.chronicle(), more ? "" : subject));
        if (refused.isPresent()) {
            bar.refuse(refused.get()::say);
            return true;
        }
        if (more) {
            Weightiest.of(session.chronicle().get(), before).ifPresent(event -> session.choose(event.id()));
        }
        boolean told = !outcome.stopped() && outcome.troubles().isEmpty();
        if (told) {
            tell(before, more, bar);
        }
        return told;
    }

    /** Tells what that changed, with a way to look at it. */
    private void tell(Chronicle before, boolean more, TroubleBar bar) {
        Chronicle now = session.chronicle().get();
        Differences differences = Differences.between(before, now);
        int documents = now.documents().size() - before.documents().size();
        bar.tell(
                words -> differences.say(
                        words, more ? words.count("read.more.documents", documents) : words.say("read.more.dated")),
                "read.more.show",
                () -> show(differences));
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
