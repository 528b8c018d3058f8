package sanad.timeline.axis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import sanad.language.DateWords;
import sanad.language.Manner;
import sanad.language.Words;

/** The ticks of one stretch told from a day zero: "3 weeks before", "2 months after"; below, the day itself. */
final class RelativeTicks {
    /** One row of the table: from this width of a day on, a tick every so many of a unit. */
    private record Row(double pxPerDay, ChronoUnit unit, int step, String length) {}

    private static final List<Row> TABLE = List.of(
            new Row(84, ChronoUnit.DAYS, 1, "length.day"),
            new Row(30, ChronoUnit.DAYS, 3, "length.day"),
            new Row(12, ChronoUnit.WEEKS, 1, "length.week"),
            new Row(6, ChronoUnit.WEEKS, 2, "length.week"),
            new Row(2.9, ChronoUnit.MONTHS, 1, "length.month"),
            new Row(1, ChronoUnit.MONTHS, 3, "length.month"),
            new Row(0.5, ChronoUnit.MONTHS, 6, "length.month"),
            new Row(0.24, ChronoUnit.YEARS, 1, "length.year"),
            new Row(0.12, ChronoUnit.YEARS, 2, "length.year"),
            new Row(0.048, ChronoUnit.YEARS, 5, "length.year"),
            new Row(0.024, ChronoUnit.YEARS, 10, "length.year"),
            new Row(0.012, ChronoUnit.YEARS, 20, "length.year"),
            new Row(0.0048, ChronoUnit.YEARS, 50, "length.year"),
            new Row(0.0024, ChronoUnit.YEARS, 100, "length.year"),
            new Row(0.00048, ChronoUnit.YEARS, 500, "length.year"),
            new Row(0, ChronoUnit.YEARS, 5000, "length.year"));

    private static final double NOTCH = 4;

    private final Stretch stretch;
    private final LocalDate zero;
    private final Words words;
    private final DateWords dates;
    private final List<Tick> ticks = new ArrayList<>();
    private final List<AxisWord> said = new ArrayList<>();

    RelativeTicks(Stretch stretch, LocalDate zero, Manner manner) {
        this.stretch = stretch;
        this.zero = zero;
        words = Words.in(manner);
        dates = DateWords.in(manner);
    }

    Ticks make() {
        if (stretch.coarse()) {
            coarse();
            return new Ticks(ticks, said);
        }
        Row row = TABLE.stream()
                .filter(r -> stretch.pxPerDay() >= r.pxPerDay)
                .findFirst()
                .orElse(TABLE.get(TABLE.size() - 1));
        LocalDate first = LocalDate.ofEpochDay((long) Math.floor(stretch.from()));
        long k = Math.floorDiv(row.unit.between(zero, first), row.step) - 1;
        for (int i = 0; i < Ticks.MOST; i++, k++) {
            LocalDate day = zero.plus(k * row.step, row.unit);
            if (day.toEpochDay() >= stretch.to()) {
                break;
            }
            if (day.toEpochDay() >= stretch.from()) {
                double room = row.step * row.unit.getDuration().toDays() * stretch.pxPerDay();
                tick(day, (int) (k * row.step), row, room);
            }
        }
        if (stretch.pxPerDay() >= NOTCH) {
            notches();
        }
        return new Ticks(ticks, said);
    }

    private void tick(LocalDate day, int count, Row row, double room) {
        double at = day.toEpochDay();
        ticks.add(new Tick(at, count == 0 ? Tick.Strength.STRONG : Tick.Strength.LINE));
        String text = count == 0 ? words.say("relative.zero") : distance(count, row.length);
        AxisWord.Looks looks = count == 0 ? AxisWord.Looks.BOLD : AxisWord.Looks.NAME;
        said.add(
                count == 0 ? 0 : said.size(),
                new AxisWord(text, length(count, row.length), at, 0, true, Math.max(room, 60), looks, stretch.set()));
        String date = words.say("date.day.month", day.getDayOfMonth(), dates.shortMonth(day.getMonthValue()));
        String year = dates.year(day.getYear());
        boolean years = row.unit == ChronoUnit.YEARS;
        String below = years ? year : words.say("date.month", date, year);
        said.add(new AxisWord(
                below, years ? year : date, at, 1, true, Math.max(room, 60), AxisWord.Looks.NUMBER, stretch.set()));
    }

    /** Days between the ticks. */
    private void notches() {
        for (double day = Math.ceil(stretch.from()); day < stretch.to() && ticks.size() < Ticks.MOST; day++) {
            ticks.add(new Tick(day, Tick.Strength.NOTCH));
        }
    }

    /** A coarse stretch says its years and how far they are. */
    private void coarse() {
        int first = LocalDate.ofEpochDay((long) Math.ceil(stretch.from())).getYear();
        double at = (stretch.from() + stretch.to()) / 2;
        int last = LocalDate.ofEpochDay((long) Math.ceil(stretch.to()) - 1).getYear();
        int count = first - zero.getYear();
        double room = stretch.width() + 34;
        String years = first >= last ? dates.year(first) : words.say("date.range", dates.year(first), dates.year(last));
        said.add(new AxisWord(years, dates.year(first), at, 1, true, room, AxisWord.Looks.NAME, stretch.set()));
        if (first < last) {
            return;
        }
        String text = count == 0 ? dates.year(first) : distance(count, "length.year");
        said.add(new AxisWord(
                text, length(count, "length.year"), at, 0, true, room, AxisWord.Looks.NUMBER, stretch.set()));
    }

    private String distance(int count, String unit) {
        return words.say(count < 0 ? "relative.before" : "relative.after", length(count, unit));
    }

    private String length(int count, String unit) {
        return count == 0 ? words.say("relative.zero") : words.count(unit, Math.abs(count));
    }
}
