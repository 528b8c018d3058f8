package sanad.extract.time.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sanad.time.Length;
import sanad.time.Unit;

/** What a rule has filled so far. Never altered: filling makes another. */
public final class Frame {
    private static final int EMPTY_PLACE = Integer.MIN_VALUE;

    /** Nothing filled. */
    public static final Frame EMPTY = new Frame(empty(), List.of());

    private static final Slot[] FRACTIONS = {Slot.HALVES, Slot.THIRDS, Slot.QUARTERS};

    private final int[] places;
    private final List<Length.Part> lengths;

    private Frame(int[] places, List<Length.Part> lengths) {
        this.places = places;
        this.lengths = lengths;
    }

    private static int[] empty() {
        int[] places = new int[Slot.values().length];
        Arrays.fill(places, EMPTY_PLACE);
        return places;
    }

    /** Whether the place is filled. */
    public boolean has(Slot slot) {
        return places[slot.ordinal()] != EMPTY_PLACE;
    }

    /** What fills the place, or another value. */
    public int get(Slot slot, int otherwise) {
        int value = places[slot.ordinal()];
        return value == EMPTY_PLACE ? otherwise : value;
    }

    /** The parts of a length, in the order of the words. */
    public List<Length.Part> lengths() {
        return lengths;
    }

    /** With one more place filled; nothing where it is filled differently already. */
    Optional<Frame> with(Slot slot, int value) {
        int now = places[slot.ordinal()];
        if (now != EMPTY_PLACE) {
            return now == value ? Optional.of(this) : Optional.empty();
        }
        return Optional.of(new Frame(replaced(slot, value), lengths));
    }

    /** With a place set, whatever stood there. */
    public Frame set(Slot slot, int value) {
        return new Frame(replaced(slot, value), lengths);
    }

    private int[] replaced(Slot slot, int value) {
        int[] more = places.clone();
        more[slot.ordinal()] = value;
        return more;
    }

    /** With all that the other fills; nothing where the two differ. */
    Optional<Frame> merged(Frame other) {
        int[] all = places.clone();
        for (int i = 0; i < all.length; i++) {
            if (other.places[i] != EMPTY_PLACE) {
                if (all[i] != EMPTY_PLACE && all[i] != other.places[i]) {
                    return Optional.empty();
                }
                all[i] = other.places[i];
            }
        }
        return Optional.of(new Frame(all, joined(other)));
    }

    /** With what the other fills and this does not. */
    Frame borrowing(Frame other) {
        int[] all = places.clone();
        for (int i = 0; i < all.length; i++) {
            all[i] = all[i] == EMPTY_PLACE ? other.places[i] : all[i];
        }
        return new Frame(all, lengths.isEmpty() ? other.lengths : lengths);
    }

    private List<Length.Part> joined(Frame other) {
        if (other.lengths.isEmpty()) {
            return lengths;
        }
        List<Length.Part> all = new ArrayList<>(lengths);
        all.addAll(other.lengths);
        return all;
    }

    /** The count and its unit made a part of the length; halves, thirds and quarters of the unit in the next smaller one. */
    public Frame counted() {
        Unit unit = Unit.values()[get(Slot.UNIT, Unit.DAY.ordinal())];
        int n = get(Slot.N, 1);
        List<Length.Part> all = new ArrayList<>(lengths);
        boolean fraction = Arrays.stream(FRACTIONS).anyMatch(this::has);
        if (n != 0 || !fraction) {
            all.add(new Length.Part(n, unit));
        }
        int[] rest = places.clone();
        rest[Slot.N.ordinal()] = EMPTY_PLACE;
        rest[Slot.UNIT.ordinal()] = EMPTY_PLACE;
        for (int i = 0; i < FRACTIONS.length; i++) {
            if (has(FRACTIONS[i])) {
                all.add(Length.fraction(get(FRACTIONS[i], 1), i + 2, unit));
                rest[FRACTIONS[i].ordinal()] = EMPTY_PLACE;
            }
        }
        return all.isEmpty() ? this : new Frame(rest, all);
    }
}
