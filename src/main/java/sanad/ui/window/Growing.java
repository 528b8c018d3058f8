package sanad.ui.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableBooleanValue;
import sanad.chronicle.edit.Edit.Cause;
import sanad.chronicle.edit.Folio;
import sanad.chronicle.edit.Project;
import sanad.store.project.shelf.Places;
import sanad.text.Document;
import sanad.text.Widening;
import sanad.time.When;
import sanad.ui.Session;
import sanad.ui.opening.Afresh;
import sanad.ui.opening.Opener;
import sanad.ui.opening.Outcome;
import sanad.ui.opening.TroubleBar;
import sanad.ui.project.Keeping;

/**
 * Documents of an open project that become more or fewer, have another text or another day, or are read again: each is asked
 * for by a person, is one step, and it is told what it changed. What was read before is not read again.
 */
final class Growing {
    private final Session session;
    private final Opener opener;
    private final Refinding refinding;
    private final TroubleBar bar;
    private final Host host;
    private final Places places;
    private Cause cause = Cause.DOCUMENTS_ADDED;
    private String subject = "";
    private List<Path> asked = List.of();
    private boolean versions;
    private Set<String> expected = Set.of();

    /** What the window does for it. */
    interface Host {
        /** Begins a work of reading; whether one may begin now. */
        boolean begins();

        /** Shows the story. */
        void story();

        /** Tells what could not be read. */
        void troubles(Outcome outcome);

        /** Asks for a file. */
        Optional<Path> file();

        /** Nothing could be read at all. */
        void nothing(Outcome outcome);
    }

    Growing(Session session, Opener opener, Refinding refinding, TroubleBar bar, Host host) {
        this.session = session;
        places = refinding.keeper().places();
        this.opener = opener;
        this.refinding = refinding;
        this.bar = bar;
        this.host = host;
    }

    /** Reads files and folders beside the documents of the open project. */
    void add(List<Path> paths) {
        add(paths, false);
    }

    private void add(List<Path> paths, boolean all) {
        begin(Cause.DOCUMENTS_ADDED, "", () -> {
            asked = paths;
            versions = all;
            opener.open(project(), paths, all);
        });
    }

    /** Tries once more what was asked for last. */
    void retry() {
        add(asked, versions);
    }

    /** Finds all anew where a person gave a document another day, or takes that day back. */
    void date(String document, Optional<When> day) {
        begin(Cause.DOCUMENT_DATED, title(document), () -> {
            SortedMap<String, When> given = new TreeMap<>(project().given());
            given.remove(document);
            day.ifPresent(when -> given.put(document, when));
            opener.again(documents(), given, Map.of());
        });
    }

    /** Takes documents out. The last one stays: a story without sources is another project. */
    void remove(SortedSet<String> ids) {
        List<Document> left = new ArrayList<>(documents());
        left.removeIf(document -> ids.contains(document.id()));
        if (left.isEmpty()) {
            bar.refuse(words -> words.say("document.remove.last"));
        } else if (!ids.isEmpty()) {
            String one = ids.size() == 1 ? title(ids.first()) : "";
            begin(Cause.DOCUMENTS_REMOVED, one, () -> {
                expected = ids(left);
                opener.again(left, project().given(), Map.of());
            });
        }
    }

    /** Puts other versions of documents in their places. */
    void reread(Collection<Document> changed, Map<String, Path> files) {
        SortedMap<String, Document> all = new TreeMap<>();
        documents().forEach(document -> all.put(document.id(), document));
        List<Document> known = changed.stream()
                .filter(document -> all.containsKey(document.id()))
                .toList();
        if (!known.isEmpty()) {
            String one = known.size() == 1 ? title(known.get(0).id()) : "";
            known.forEach(document -> all.put(document.id(), document));
            begin(
                    Cause.DOCUMENT_CHANGED,
                    one,
                    () -> opener.again(all.values(), project().given(), files));
        }
    }

    /** Reads a document again from its file; where that is not known or not there, it is asked for. */
    private void reread(String document) {
        Optional<Path> known = Optional.ofNullable(places.of(session.chronicle().get().document(document).stream()
                                .toList())
                        .get(document))
                .filter(Files::isRegularFile);
        known.or(host::file)
                .ifPresent(file -> begin(
                        Cause.DOCUMENT_CHANGED,
                        title(document),
                        () -> opener.open(new Afresh(project(), document, file, Optional.empty()))));
    }

    /** Takes a line of an aside of a document's file, or with -1 all of it, into its text. */
    void widen(String document, int aside, int line) {
        session.chronicle()
                .get()
                .document(document)
                .flatMap(known -> Widening.of(known, aside, line))
                .ifPresent(wider -> reread(List.of(wider), Map.of()));
    }

    /** Reads a document's letters in another encoding, from the bytes that the project keeps. */
    void reread(String document, Path bytes, String encoding) {
        begin(
                Cause.DOCUMENT_CHANGED,
                title(document),
                () -> opener.open(new Afresh(project(), document, bytes, Optional.of(encoding))));
    }

    /** What can be done with documents. */
    List<Action> actions(ObservableBooleanValue off, Supplier<SortedSet<String>> chosen) {
        return List.of(
                Action.of("remove", "delete", "", off, () -> remove(chosen.get())),
                Action.of(
                        "reread",
                        "document",
                        "",
                        off,
                        () -> session.document().get().ifPresent(this::reread)),
                Action.of("again", "redo", "", off, this::again));
    }

    /** Finds all anew by the rules of today. */
    void again() {
        begin(Cause.AGAIN, "", () -> opener.again(documents(), project().given(), Map.of()));
    }

    /** Offers to put other versions of documents in their places. */
    void offer(Collection<Document> changed, Map<String, Path> files) {
        if (refinding.keeper().keeping().get() != Keeping.FILE) {
            return;
        }
        List<String> titles =
                changed.stream().map(document -> title(document.id())).toList();
        bar.tell(
                words -> words.count("document.changed", titles.size(), "\u2068" + titles.get(0) + "\u2069"),
                List.of(new TroubleBar.Offer("document.changed.reread", () -> reread(changed, files))));
    }

    private void begin(Cause why, String what, Runnable work) {
        if (host.begins()) {
            cause = why;
            subject = what;
            expected = ids(documents());
            bar.hide();
            work.run();
        }
    }

    /** Takes over what came of it, and tells. */
    void done(Outcome outcome) {
        boolean less = outcome.any() && !ids(outcome.chronicle().documents()).containsAll(expected);
        if (less || outcome.isLessThan(session.chronicle().get())) {
            // it was stopped before it came to all documents: those must not be lost
            host.story();
            host.troubles(new Outcome(asked, session.chronicle().get(), outcome.troubles(), true));
        } else if (outcome.any()) {
            host.story();
            if (!refinding.take(outcome, cause, subject, bar)) {
                host.troubles(outcome);
            }
        } else if (!outcome.troubles().isEmpty()) {
            host.nothing(outcome);
        } else {
            host.story();
            bar.tell(words -> words.say("read.more.none"));
        }
        if (!outcome.changed().isEmpty()) {
            choose(outcome);
        }
    }

    /** Asks whether versions of documents that are there take their places, or stand beside them. */
    private void choose(Outcome outcome) {
        List<Document> changed = outcome.changed();
        Map<String, Path> files = outcome.files();
        List<Path> paths = changed.stream()
                .map(document -> files.get(document.id()))
                .flatMap(path -> Optional.ofNullable(path).stream())
                .collect(Collectors.toList());
        String first = title(changed.get(0).id());
        bar.tell(
                words -> words.count("document.version", changed.size(), "\u2068" + first + "\u2069"),
                List.of(
                        new TroubleBar.Offer("document.version.reread", () -> reread(changed, files)),
                        new TroubleBar.Offer("document.version.beside", () -> add(paths, true))));
    }

    private static Set<String> ids(Collection<Document> documents) {
        return documents.stream().map(Document::id).collect(Collectors.toSet());
    }

    private Project project() {
        return session.curating().project();
    }

    private List<Document> documents() {
        return project().folios().values().stream().map(Folio::document).toList();
    }

    private String title(String document) {
        return session.chronicle().get().document(document).map(Document::title).orElse(document);
    }
}
