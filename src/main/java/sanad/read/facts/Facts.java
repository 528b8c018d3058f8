package sanad.read.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.text.HiddenSigns;
import sanad.text.original.Kind;
import sanad.text.original.Place;
import sanad.text.original.Stated;

/** Gathers what a file states of itself: each thing once at each place, cleaned, what says nothing left out. */
public final class Facts {
    private static final int LONGEST = 300;
    private static final int MOST = 100;

    private final List<Stated> stated = new ArrayList<>();

    /** All of it, in the order in which it was found. */
    public List<Stated> all() {
        return List.copyOf(stated);
    }

    /** Takes a value for what it says: a day is read, an address must be one, a name must not be. */
    public void add(Kind kind, String value, Place place) {
        if (kind.isDay()) {
            Days.of(value).ifPresent(day -> add(kind, day, place));
        } else if (kind == Kind.ADDRESS) {
            Addresses.clean(value).ifPresent(address -> keep(new Stated(kind, address, place)));
        } else {
            String words = clean(value);
            boolean address = words.contains("://") || words.startsWith("@");
            if (!words.isEmpty() && words.length() <= LONGEST && !address) {
                keep(new Stated(kind, words, place));
            }
        }
    }

    /** Takes a day. */
    public void add(Kind kind, LocalDate day, Place place) {
        keep(Stated.day(kind, day, place));
    }

    /** What is most to be trusted so far of what is stated of a kind. */
    public Optional<String> best(Kind kind) {
        return stated.stream()
                .filter(s -> s.kind() == kind)
                .min(java.util.Comparator.comparing(Stated::trust).thenComparing(Stated::place))
                .map(Stated::value);
    }

    /** Adds what the best address tells besides: its day, and its site where nobody is named as the publisher. */
    public void readAddress() {
        best(Kind.ADDRESS).ifPresent(address -> {
            Addresses.day(address).ifPresent(day -> add(Kind.PUBLISHED, day, Place.ADDRESS));
            if (best(Kind.PUBLISHER).isEmpty()) {
                keep(new Stated(Kind.PUBLISHER, Addresses.host(address), Place.ADDRESS));
            }
        });
    }

    private void keep(Stated what) {
        if (!stated.contains(what) && stated.size() < MOST) {
            stated.add(what);
        }
    }

    /** One line without signs that cannot be seen. */
    public static String clean(String words) {
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        String seen = HiddenSigns.without(words);
        for (int i = 0; i < seen.length(); i++) {
            char c = seen.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                gap = true;
            } else {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                gap = false;
                out.append(c);
            }
        }
        return out.toString();
    }
}
