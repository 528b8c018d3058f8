package sanad.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import sanad.chronicle.Chronicle;
import sanad.extract.dating.Reading;
import sanad.extract.merge.event.Headlines;
import sanad.extract.pace.Pace;
import sanad.text.Document;
import sanad.time.When;

/**
 * Documents that were read, to which others can be added and from which some can be taken: none is read twice. It never
 * changes; adding gives another library. Whatever the way to a set of documents, their chronicle is the same.
 *
 * <p>Example: {@code Library.EMPTY.of(documents, Progress.NONE).with(more, Progress.NONE).chronicle("", Progress.NONE)}.
 */
public final class Library {
    /** One without documents, which reads on all processors. */
    public static final Library EMPTY = on(Runtime.getRuntime().availableProcessors());

    private final int threads;
    private final SortedMap<String, Kept> kept;
    private final SortedMap<String, When> given;

    /** A document that was read, with those of its headlines that were asked for. */
    private record Kept(Reading reading, Headlines headlines) {}

    private Library(int threads, SortedMap<String, Kept> kept, SortedMap<String, When> given) {
        this.threads = threads;
        this.kept = Collections.unmodifiableSortedMap(kept);
        this.given = Collections.unmodifiableSortedMap(given);
    }

    /** One without documents, which reads on so many threads. */
    public static Library on(int threads) {
        return new Library(threads, new TreeMap<>(), new TreeMap<>());
    }

    /** The same on half of the threads, for work that nobody waits for. */
    Library atEase() {
        return new Library(Math.max(1, threads / 2), kept, given);
    }

    /** The same on as many threads as another. */
    Library like(Library other) {
        return new Library(other.threads, kept, given);
    }

    /** What it holds, by id. */
    public List<Document> documents() {
        return kept.values().stream().map(k -> k.reading().document()).toList();
    }

    /** With other documents beside its own; one of an id that it holds takes that one's place. */
    public Library with(Collection<Document> documents, Progress progress) {
        SortedMap<String, Document> all = new TreeMap<>();
        documents().forEach(d -> all.put(d.id(), d));
        documents.forEach(d -> all.put(d.id(), d));
        return of(all.values(), progress);
    }

    /** Without the documents of these ids. */
    public Library without(Set<String> ids) {
        SortedMap<String, Kept> left = new TreeMap<>(kept);
        left.keySet().removeAll(ids);
        return new Library(threads, left, given);
    }

    /**
     * With days of publication that a person knows, by the document's id, in place of those given before; nothing is read
     * again, and everything that hangs on such a day follows it. What a page states of itself gives way.
     */
    public Library dated(Map<String, When> days) {
        return new Library(threads, kept, new TreeMap<>(days));
    }

    /**
     * Of these documents and no others; those that it holds as they are it does not read again.
     *
     * @param progress hears of it, and may end it: then it holds of them what it held before and what was read by then
     */
    public Library of(Collection<Document> documents, Progress progress) {
        List<Document> all = documents.stream().sorted().toList();
        List<Integer> fresh = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (known(all.get(i)).isEmpty()) {
                fresh.add(i);
            }
        }
        Pace pace = new Pace(
                threads,
                share -> at(progress, all, fresh, (int) Math.round(share * fresh.size())),
                progress::cancelled);
        List<Reading> read = pace.some(fresh.size(), i -> OneDocument.read(all.get(fresh.get(i))));
        SortedMap<String, Kept> next = new TreeMap<>();
        all.forEach(d -> known(d).ifPresent(k -> next.put(d.id(), k)));
        read.forEach(r -> next.put(r.document().id(), new Kept(r, new Headlines())));
        return new Library(threads, next, given);
    }

    private static void at(Progress progress, List<Document> all, List<Integer> fresh, int done) {
        int at = done < fresh.size() ? fresh.get(done) : all.size();
        progress.at(Progress.Stage.MENTIONS, at < all.size() ? all.get(at).id() : "", at, all.size());
    }

    private Optional<Kept> known(Document document) {
        return Optional.ofNullable(kept.get(document.id()))
                .filter(k -> k.reading().document().equals(document));
    }

    /**
     * The events of all its documents.
     *
     * @param title the chronicle's name, which may be empty
     * @param progress hears of it, and may end it: then the chronicle tells what the documents say, and no events
     */
    public Chronicle chronicle(String title, Progress progress) {
        List<Reading> readings = kept.values().stream().map(Kept::reading).toList();
        List<Headlines> headlines = kept.values().stream().map(Kept::headlines).toList();
        return new Chronicling(title, readings, headlines, given, threads).tell(progress);
    }
}
