package sanad.chronicle.scene;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import sanad.chronicle.Event;
import sanad.chronicle.scene.Question.Zone;

/** Stretches of the axis that an event could lie in: months, years or decades, all of one length. */
final class Zones {
    /** A unit, how many of it make a zone, and from how many days on a story is asked about in it. */
    private record Unit(ChronoUnit unit, int step, long story) {}

    private static final List<Unit> UNITS = List.of(
            new Unit(ChronoUnit.YEARS, 100, 400L * 366),
            new Unit(ChronoUnit.YEARS, 10, 40L * 366),
            new Unit(ChronoUnit.YEARS, 1, 4L * 366),
            new Unit(ChronoUnit.MONTHS, 1, 90),
            new Unit(ChronoUnit.DAYS, 1, 0));

    /** Zones lie so much of the story apart that each can be pointed to. */
    private static final int APART = 8;

    private Zones() {}

    /** The question where an event lies among others; none where its date is wider than a zone, or the story too short. */
    static Optional<Question> ask(Event event, List<Event> events) {
        if (event.when().openStart() || event.when().openEnd()) {
            return Optional.empty();
        }
        LocalDate from = Spread.day(events.get(0));
        LocalDate to =
                events.stream().map(Spread::last).max(LocalDate::compareTo).orElse(from);
        long story = to.toEpochDay() - from.toEpochDay();
        Optional<Unit> unit = UNITS.stream().filter(u -> story >= u.story).findFirst();
        return unit.flatMap(u -> ask(event, u, from, to));
    }

    private static Optional<Question> ask(Event event, Unit unit, LocalDate from, LocalDate to) {
        Zone right = zone(Spread.day(event), unit);
        if (!right.holds(Spread.last(event)) || disputed(event, right)) {
            return Optional.empty();
        }
        List<Zone> wrong = new ArrayList<>();
        Zone zone = zone(from, unit);
        for (int i = 0; i < 4_000 && !zone.from().isAfter(to); i++) {
            if (!zone.equals(right)) {
                wrong.add(zone);
            }
            zone = zone(zone.to().plusDays(1), unit);
        }
        Random chance = Quiz.chance("place", List.of(event));
        Collections.shuffle(wrong, chance);
        long apart = (to.toEpochDay() - from.toEpochDay()) / APART;
        List<Zone> zones = new ArrayList<>(List.of(right));
        for (Zone each : wrong) {
            boolean near = zones.stream()
                    .anyMatch(other ->
                            Math.abs(other.from().toEpochDay() - each.from().toEpochDay()) < apart);
            if (!near && zones.size() < Quiz.CHOICES) {
                zones.add(each);
            }
        }
        if (zones.size() < Quiz.CHOICES) {
            return Optional.empty();
        }
        zones.sort(java.util.Comparator.comparing(Zone::from));
        return Optional.of(new Question.Place(event.id(), zones, zones.indexOf(right)));
    }

    private static boolean disputed(Event event, Zone right) {
        return event.disputed().stream().anyMatch(when -> !right.holds(when.earliest()) || !right.holds(when.latest()));
    }

    private static Zone zone(LocalDate day, Unit unit) {
        LocalDate first = switch (unit.unit) {
            case YEARS -> LocalDate.of(Math.floorDiv(day.getYear(), unit.step) * unit.step, 1, 1);
            case MONTHS -> day.withDayOfMonth(1);
            default -> day;
        };
        return new Zone(first, first.plus(unit.step, unit.unit).minusDays(1));
    }
}
