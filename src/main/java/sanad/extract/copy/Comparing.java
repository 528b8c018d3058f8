package sanad.extract.copy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import sanad.chronicle.Copy.Degree;
import sanad.extract.dating.Reading;
import sanad.text.Source;

/** A document word by word beside one that was there before it. */
final class Comparing {
    /**
     * From this share of its words on a document is a copy. Of 400 articles of thirteen newspapers of the same weeks those that
     * print one agency's text share 0.53 and more, those that report the same, or the same thing in the same set phrases, 0.39 and
     * less.
     */
    private static final double COPY = 0.46;

    /** From this share on another stands in it whole. */
    private static final double WHOLE = 0.8;

    /** One that holds another has at least so much of its words from there: else it only quotes it. */
    private static final double HELD = 0.15;

    /** Fewer shared words than these say nothing, unless all are the same. */
    private static final int WORDS = 24;

    /** So many other figures in the place of figures make another bulletin of the same set phrases. */
    private static final int FIGURES = 2;

    /** Of texts of fewer words it says nothing that all are the same. */
    private static final int LEAST = 6;

    private final Source source;
    private final Source others;
    private final Wording words;
    private final Wording its;
    private final int[] places;
    private final int shared;
    private final int back;

    Comparing(Reading reading, Wording words, Reading other, Wording its) {
        source = reading.document().source();
        others = other.document().source();
        this.words = words;
        this.its = its;
        places = places(words, its);
        shared = count(places);
        back = count(places(its, words));
    }

    /** For each word of the one its place in the other, as runs of words and what stands between them show; -1 where it has none. */
    private static int[] places(Wording one, Wording other) {
        Map<Long, Integer> first = new HashMap<>();
        for (int i = other.runs() - 1; i >= 0; i--) {
            first.put(other.run(i), i);
        }
        int[] places = new int[one.size()];
        Arrays.fill(places, -1);
        int next = 0;
        for (int i = 0; i < one.runs(); i++) {
            boolean goesOn = next < other.runs() && other.run(next) == one.run(i);
            int at = goesOn ? next : first.getOrDefault(one.run(i), -1);
            next = at < 0 ? next + 1 : at + 1;
            for (int j = 0; at >= 0 && j < Wording.RUN; j++) {
                places[i + j] = at + j;
            }
        }
        fill(places, one, other);
        return places;
    }

    /** Words that are the same behind a run, up to where the two part. */
    private static void fill(int[] places, Wording one, Wording other) {
        for (int i = 1; i < places.length; i++) {
            int next = places[i - 1] + 1;
            if (places[i] < 0 && next > 0 && next < other.size() && one.same(i, other, next)) {
                places[i] = next;
            }
        }
        for (int i = places.length - 2; i >= 0; i--) {
            int last = places[i + 1] - 1;
            if (places[i] < 0 && last >= 0 && one.same(i, other, last)) {
                places[i] = last;
            }
        }
    }

    private static int count(int[] places) {
        return (int) Arrays.stream(places).filter(p -> p >= 0).count();
    }

    /** Which share of its words stands in the other. */
    double share() {
        return words.size() == 0 ? 0 : shared / (double) words.size();
    }

    private double whole() {
        return its.size() == 0 ? 0 : back / (double) its.size();
    }

    /** For each of its words the place in the other. */
    int[] places() {
        return places;
    }

    /** How much of a copy it is; empty where it is none. */
    Optional<Degree> degree() {
        if (words.size() >= LEAST && words.same(its)) {
            return Optional.of(Degree.SAME);
        }
        if (shared < WORDS || back < WORDS) {
            return Optional.empty();
        }
        boolean copy = share() >= COPY;
        boolean holds = whole() >= WHOLE && share() >= HELD;
        if ((copy || holds) && samePage()) {
            return Optional.of(words.size() > its.size() ? Degree.LATER : Degree.EARLIER);
        }
        if (otherFigures() >= FIGURES) {
            return Optional.empty();
        }
        return copy ? Optional.of(Degree.CHANGED) : holds ? Optional.of(Degree.HOLDS) : Optional.empty();
    }

    /** How many figures stand where the other has others: a bulletin of each day says the same of other numbers. */
    private int otherFigures() {
        int figures = 0;
        for (int i = 1; i + 1 < places.length; i++) {
            int there = places[i - 1] + 1;
            boolean between = places[i] < 0 && there > 0 && places[i + 1] == there + 1;
            figures += between && words.isFigure(i) && its.isFigure(there) ? 1 : 0;
        }
        return figures;
    }

    private boolean samePage() {
        Optional<String> address = source.address().map(Comparing::plain);
        return address.isPresent() && address.equals(others.address().map(Comparing::plain));
    }

    /** An address without how it is fetched, without what is asked of it and without its mark of a place. */
    private static String plain(String address) {
        String plain = address.toLowerCase(Locale.ROOT);
        int from = plain.indexOf("://");
        plain = from < 0 ? plain : plain.substring(from + 3);
        int place = plain.indexOf('#');
        plain = place < 0 ? plain : plain.substring(0, place);
        int asked = plain.indexOf("?utm_");
        plain = asked < 0 ? plain : plain.substring(0, asked);
        return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
