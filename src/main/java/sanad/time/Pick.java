package sanad.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

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
    /** The nearer; the past where it is not thrice as far as the future. */
    NEAR {
        @Override
        Optional<Stretch> among(List<Stretch> ordered, LocalDate base) {
            Optional<Stretch> past = PAST.among(ordered, base);
            Optional<Stretch> future = FUTURE.among(ordered, base);
            if (past.isEmpty() || future.isEmpty()) {
                return past.or(() -> future);
            }
            long back = ChronoUnit.DAYS.between(past.get().last(), base);
            long ahead = ChronoUnit.DAYS.between(base, future.get().first());
            return back > 3 * ahead ? future : past;
        }
    },
    /** The nearer; the future where it is not thrice as far as the past. */
    AHEAD {
        @Override
        Optional<Stretch> among(List<Stretch> ordered, LocalDate base) {
            Optional<Stretch> past = PAST.among(ordered, base);
            Optional<Stretch> future = FUTURE.among(ordered, base);
            if (past.isEmpty() || future.isEmpty()) {
                return past.or(() -> future);
            }
            long back = ChronoUnit.DAYS.between(past.get().last(), base);
            long ahead = ChronoUnit.DAYS.between(base, future.get().first());
            return ahead > 3 * back ? past : future;
        }
    },
    /** The nearest on either side. */
    NEAREST {
        @Override
        Optional<Stretch> among(List<Stretch> ordered, LocalDate base) {
            return ordered.stream().min(java.util.Comparator.comparingLong(s -> distance(s, base)));
        }
    };

    abstract Optional<Stretch> among(List<Stretch> ordered, LocalDate base);

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
