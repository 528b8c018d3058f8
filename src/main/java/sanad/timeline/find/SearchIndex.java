package sanad.timeline.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.language.DateWords;
import sanad.language.Manner;
import sanad.language.Tongue;
import sanad.text.Document;
import sanad.text.Passage;
import sanad.time.When;

/**
 * The words of a chronicle's events, ready to be searched: titles, dates in the words of both languages and all
 * traditions of month names, actors, places, and the passages that report them.
 *
 * <p>Made once for a chronicle, which for 100,000 events takes some seconds and is for another thread; a search then
 * takes some milliseconds. It never changes and can be asked by any thread.
 */
public final class SearchIndex {
    private static final List<DateWords> MANNERS = manners();

    private final List<Event> events;
    private final Map<String, Integer> places = new HashMap<>();
    private final Vocabulary vocabulary = new Vocabulary();

    private SearchIndex(List<Event> events) {
        this.events = events;
    }

    /** The index of a chronicle. */
    public static SearchIndex of(Chronicle chronicle) {
        return of(chronicle, chronicle.events());
    }

    /** The index of a chronicle whose events are counted in another order. */
    public static SearchIndex of(Chronicle chronicle, List<Event> events) {
        SearchIndex index = new SearchIndex(events);
        new Reading(index, chronicle).read();
        return index;
    }

    /** The ids of the events that have all words of a query; none where nothing is looked for. */
    public Hits find(Query query) {
        BitSet found = new BitSet();
        for (int i = 0; i < query.terms().size(); i++) {
            BitSet one = vocabulary.find(query.terms().get(i));
            if (i == 0) {
                found = one;
            } else {
                found.and(one);
            }
        }
        return new Hits(events, places, found);
    }

    private static List<DateWords> manners() {
        List<DateWords> manners = new ArrayList<>();
        for (Tongue tongue : Tongue.values()) {
            for (Manner.Months months : Manner.Months.values()) {
                manners.add(DateWords.in(new Manner(tongue, Manner.Digits.WESTERN, months)));
            }
        }
        return manners;
    }

    /** The reading of a chronicle into an index, which needs more than the index keeps. */
    private static final class Reading {
        private final SearchIndex index;
        private final Spelling spelling = Spelling.standard();
        private final Map<String, Document> documents = new HashMap<>();
        private final Map<When, int[]> dates = new HashMap<>();
        private final Map<Passage, int[]> passages = new HashMap<>();
        private final BitSet own = new BitSet();

        Reading(SearchIndex index, Chronicle chronicle) {
            this.index = index;
            chronicle.documents().forEach(d -> documents.put(d.id(), d));
        }

        void read() {
            List<Event> events = index.events;
            for (int i = 0; i < events.size(); i++) {
                Event event = events.get(i);
                index.places.putIfAbsent(event.id(), i);
                own.clear();
                add(i, words(event.title()));
                for (String actor : event.actors()) {
                    add(i, words(actor));
                }
                for (String place : event.places()) {
                    add(i, words(place));
                }
                add(i, dates.computeIfAbsent(event.when(), this::words));
                for (Evidence evidence : event.evidence()) {
                    add(i, passages.computeIfAbsent(evidence.passage(), this::words));
                }
            }
            index.vocabulary.close();
        }

        private void add(int event, int[] words) {
            for (int word : words) {
                if (!own.get(word)) {
                    own.set(word);
                    index.vocabulary.add(event, word);
                }
            }
        }

        private int[] words(When when) {
            StringBuilder said = new StringBuilder();
            MANNERS.forEach(manner -> said.append(manner.sayWithWeekday(when)).append(' '));
            return when.isKnown() ? words(said.toString()) : new int[0];
        }

        private int[] words(Passage passage) {
            Document document = documents.get(passage.document());
            return document != null && passage.span().end() <= document.text().length()
                    ? words(document.words(passage.span()))
                    : new int[0];
        }

        private int[] words(String text) {
            List<Integer> found = new ArrayList<>();
            spelling.words(text, span -> {
                String folded = spelling.fold(text, span);
                if (!folded.isEmpty()) {
                    found.add(index.vocabulary.number(folded));
                }
            });
            return found.stream().mapToInt(i -> i).distinct().toArray();
        }
    }
}
