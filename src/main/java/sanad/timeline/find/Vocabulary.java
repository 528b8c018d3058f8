package sanad.timeline.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of all events, each once, and the events that each stands in. First it is filled, then it is asked. */
final class Vocabulary {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Spelling.Form> forms = new ArrayList<>();
    private final List<Integer> words = new ArrayList<>();
    private int[] events = new int[1024];
    private int[] flat = new int[1024];
    private int used;
    private String[] sorted = new String[0];
    private boolean[] bold = new boolean[0];
    private int[] ofWord = new int[0];
    private int[] starts = new int[0];

    /** The number of a folded word. */
    int number(String folded) {
        Integer known = numbers.get(folded);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(folded, number);
        for (Spelling.Form form : Spelling.standard().forms(folded)) {
            forms.add(form);
            words.add(number);
        }
        return number;
    }

    /** Notes that a word stands in an event; events come in order. */
    void add(int event, int word) {
        if (used == flat.length) {
            flat = Arrays.copyOf(flat, 2 * used);
            events = Arrays.copyOf(events, 2 * used);
        }
        events[used] = event;
        flat[used++] = word;
    }

    /** Makes it ready to be asked. */
    void close() {
        Integer[] order = new Integer[forms.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparing(i -> forms.get(i).letters()));
        sorted = new String[order.length];
        bold = new boolean[order.length];
        ofWord = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            sorted[i] = forms.get(order[i]).letters();
            bold[i] = forms.get(order[i]).bold();
            ofWord[i] = words.get(order[i]);
        }
        starts = new int[numbers.size() + 1];
        for (int i = 0; i < used; i++) {
            starts[flat[i] + 1]++;
        }
        for (int word = 0; word + 1 < starts.length; word++) {
            starts[word + 1] += starts[word];
        }
        int[] next = starts.clone();
        int[] byWord = new int[used];
        for (int i = 0; i < used; i++) {
            byWord[next[flat[i]]++] = events[i];
        }
        flat = byWord;
        events = new int[0];
        forms.clear();
        words.clear();
        numbers.clear();
    }

    /** The events that have a word which the term fits. */
    BitSet find(Query.Term term) {
        BitSet found = new BitSet();
        BitSet seen = new BitSet();
        for (String sought : term.sought()) {
            int at = Arrays.binarySearch(sorted, sought);
            at = at < 0 ? -at - 1 : at;
            while (at > 0 && sorted[at - 1].equals(sought)) {
                at--;
            }
            for (; at < sorted.length && sorted[at].startsWith(sought); at++) {
                boolean fits = term.whole() ? sorted[at].equals(sought) : bold[at] || Spelling.isLong(sought);
                if (fits && !seen.get(ofWord[at])) {
                    seen.set(ofWord[at]);
                    for (int i = starts[ofWord[at]]; i < starts[ofWord[at] + 1]; i++) {
                        found.set(flat[i]);
                    }
                }
            }
        }
        return found;
    }
}
