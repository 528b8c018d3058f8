package sanad.time.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sanad.time.Direction;
import sanad.time.Stretch;

/** Chooses among the places where a repeating field falls the one that is meant. */
enum Pick {
    /** The day's own, else the last before it. */
    PAST {
        @Override
        Optional<Stretch> among(List<Stretch> ordered, LocalDate base) {
            return last(ordered.stream().filter(s -> !s.first().isAfter(base)).toList());
        }
    },
    /** The day's own, else the first after it. */
    FUTURE {
        @Override
        Optional<Stretch> among(List<Stretch> ordered, LocalDate base) {
            return ordered.stream().filter(s -> !s.last().isBefore(base)).findFirst();
        }
    },
    /** The past, unless it is more than thrice as far as the future. */
    NEAR {
        @Override
        Optional<Stretch> among(List<Stretch> ordered, LocalDate base) {
            return rather(PAST, FUTURE, ordered, base);
        }
    },
    /** The future, unless it is more than thrice as far as the past. */
    AHEAD {
        @Override
        Optional<Stretch> among(List<Stretch> ordered, LocalDate base) {
            return rather(FUTURE, PAST, ordered, base);
        }
    },
    /** The nearest on either side. */
    NEAREST {
        @Override
        Optional<Stretch> among(List<Stretch> ordered, LocalDate base) {
            return ordered.stream().min(Comparator.comparingLong(s -> distance(s, base)));
        }
    };

    private static final int PATIENCE = 3;

    abstract Optional<Stretch> among(List<Stretch> ordered, LocalDate base);

    private static Optional<Stretch> rather(Pick favoured, Pick other, List<Stretch> ordered, LocalDate base) {
        Optional<Stretch> first = favoured.among(ordered, base);
        Optional<Stretch> second = other.among(ordered, base);
        if (first.isEmpty() || second.isEmpty()) {
            return first.or(() -> second);
        }
        return distance(first.get(), base) > PATIENCE * distance(second.get(), base) ? second : first;
    }

    /** The one so many before (negative) or after the day's own, which does not count itself. */
    static Optional<Stretch> counted(List<Stretch> ordered, LocalDate base, int steps) {
        List<Stretch> side = ordered.stream()
                .filter(s -> steps < 0 ? s.last().isBefore(base) : s.first().isAfter(base))
                .toList();
        int index = steps < 0 ? side.size() + steps : steps - 1;
        return index < 0 || index >= side.size() ? Optional.empty() : Optional.of(side.get(index));
    }

    /** How a direction picks; where none is given the past is likelier. */
    static Pick of(Direction direction) {
        return switch (direction) {
            case PAST -> PAST;
            case FUTURE -> FUTURE;
            case NONE -> NEAR;
        };
    }

    private static Optional<Stretch> last(List<Stretch> ordered) {
        return ordered.isEmpty() ? Optional.empty() : Optional.of(ordered.get(ordered.size() - 1));
    }

    private static long distance(Stretch stretch, LocalDate base) {
        return stretch.holds(base)
                ? 0
                : Math.min(
                        Math.abs(ChronoUnit.DAYS.between(stretch.first(), base)),
                        Math.abs(ChronoUnit.DAYS.between(stretch.last(), base)));
    }
}
