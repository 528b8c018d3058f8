package sanad.extract.dating.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sanad.chronicle.Reason;
import sanad.extract.dating.Fact;
import sanad.extract.dating.Meanings;
import sanad.extract.dating.Quoting;
import sanad.extract.dating.Reading;
import sanad.extract.page.Block;
import sanad.extract.page.PageReader;
import sanad.extract.page.Part;
import sanad.extract.time.TimeExpression;
import sanad.text.Span;
import sanad.text.Token;
import sanad.time.Field;
import sanad.time.When;
import sanad.time.resolve.Ground;
import sanad.time.resolve.Resolver;

/**
 * The dates that a page bears outside its story. The clock of a site is never earlier than the publication, so of several
 * dates the earliest that the story allows is the page's own; one that the story contradicts is a clock.
 */
final class PageDates {
    /** A page date this much later than the last thing the story tells must be confirmed by the story. */
    private static final int STALE = 120;

    /** What a date at the head of the story is worth: more than its own words, as a page dates itself. */
    private static final double HEADED = 4;

    /** What a page's only date is worth, which stands above its title. */
    private static final double ALONE = 3.5;

    /** What it is worth where it may be a site's clock, or stands apart from the story. */
    private static final double ABOVE = 1;

    /** What a page's only date is worth above its title, so few days after the last thing that the story tells. */
    private static final double FRESH = 3;

    private static final int FRESH_DAYS = 7;

    /** A line of a date alone is so many letters longer at most: by a weekday and a mark. */
    private static final int WEEKDAY = 12;

    /** A line that closes a story with a place and a date is so many letters longer than the date at most. */
    private static final int SIGNED = 24;

    /** What any other date of the page is worth: it is as often a site's clock. */
    private static final double CLOCK = 0.5;

    /**
     * A date on the page.
     *
     * @param own whether it stands where a page says when it was published
     * @param clock whether it may be a site's clock: with the time of day, under the menu and above the title
     * @param said whether its line says in words that it is the day of publication
     */
    record PageDate(LocalDate day, Span words, boolean own, boolean said, boolean clock) {}

    private static final Fact<List<PageDate>> DATES = new Fact<>(PageDates::find);

    private PageDates() {}

    /** Every whole day in lines that are not the story. */
    static List<PageDate> of(Reading reading) {
        return DATES.of(reading);
    }

    private static List<PageDate> find(Reading reading) {
        List<PageDate> dates = new ArrayList<>();
        for (TimeExpression expression : reading.times()) {
            Span words = expression.passage().span();
            Part part = reading.page().partAt(words.start());
            boolean own = part == Part.DATELINE
                    || part == Part.BYLINE
                    || part == Part.BOILERPLATE && (leads(reading, words).isPresent() || closes(reading, words));
            boolean night = Meanings.fields(expression.meaning()).has(Field.PART);
            if ((own || part == Part.BOILERPLATE) && !night && Meanings.isFullDay(expression.meaning())) {
                When when =
                        Resolver.resolve(expression.meaning(), Ground.NOTHING).when();
                if (when.isKnown() && when.isDay()) {
                    dates.add(new PageDate(
                            when.earliest(), words, own, said(reading, words), isClock(reading, expression)));
                }
            }
        }
        return List.copyOf(dates);
    }

    private static boolean isClock(Reading reading, TimeExpression expression) {
        int start = expression.passage().span().start();
        boolean above = reading.page().title().filter(t -> start < t.start()).isPresent();
        boolean menu = reading.page().blocks().stream()
                .takeWhile(b -> b.span().end() <= start)
                .anyMatch(b -> b.part() == Part.BOILERPLATE);
        return above && menu && Meanings.fields(expression.meaning()).has(Field.HOUR);
    }

    /** The page's own date, where it needs no confirmation. */
    static Optional<PageDate> sure(Reading reading, Bounds bounds) {
        List<PageDate> heads = of(reading).stream()
                .filter(d -> !d.clock() || d.said())
                .filter(d -> d.said() || d.own() && (afterTitle(reading, d) || onTitle(reading, d)))
                .toList();
        if (heads.stream().map(PageDate::day).distinct().count() == 1) {
            return Optional.of(heads.get(0));
        }
        return of(reading).stream()
                .filter(d -> d.own() && !d.clock())
                .filter(d -> allowed(d, bounds))
                .min(Comparator.comparing(PageDate::day))
                .filter(d -> bounds.earliest().equals(LocalDate.MIN)
                        || !bounds.earliest().plusDays(STALE).isBefore(d.day())
                        || isConfirmed(reading, d));
    }

    /** Whether the story says «today, Monday» of a Monday: it may then tell of nothing else but long ago. */
    private static boolean isConfirmed(Reading reading, PageDate date) {
        return reading.times().stream()
                .filter(t -> reading.page().partAt(t.passage().span().start()).isProse())
                .map(TimeExpression::meaning)
                .filter(m -> Meanings.fields(m).has(Field.WEEKDAY)
                        && Meanings.dayOffset(m).isPresent())
                .anyMatch(m -> date.day()
                                .plusDays(Meanings.dayOffset(m).getAsInt())
                                .getDayOfWeek()
                                .getValue()
                        == Meanings.fields(m).get(Field.WEEKDAY));
    }

    private static boolean said(Reading reading, Span words) {
        int line = Quoting.around(reading, words).span().start();
        return reading.tokens().sentences().stream()
                .filter(s -> s.span().start() == line)
                .anyMatch(s -> PageReader.saysPublished(
                        s.tokens().stream()
                                .filter(Token::isWord)
                                .map(Token::folded)
                                .toList(),
                        s.languages()));
    }

    private static boolean afterTitle(Reading reading, PageDate date) {
        return reading.page()
                .title()
                .filter(t -> date.words().start() > t.end())
                .isPresent();
    }

    /** Whether it stands alone in the line right above the headline, under something else of the page. */
    private static boolean onTitle(Reading reading, PageDate date) {
        return leads(reading, date.words()).filter(p -> p == Part.TITLE).isPresent();
    }

    /** What a date leads to that stands alone in its line, right above the headline or the story; none where it does not. */
    private static Optional<Part> leads(Reading reading, Span words) {
        List<Block> blocks = reading.page().blocks();
        for (int i = 1; i + 1 < blocks.size(); i++) {
            if (blocks.get(i).span().contains(words)) {
                boolean alone = blocks.get(i).span().length() <= words.length() + WEEKDAY;
                Part next = blocks.get(i + 1).part();
                return alone && (next == Part.TITLE || next == Part.LEAD || next == Part.BODY)
                        ? Optional.of(next)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a line closes the story right below it with a date and hardly more: «Belgrade, 10 October 2000». */
    private static boolean closes(Reading reading, Span words) {
        List<Block> blocks = reading.page().blocks();
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i).span().contains(words)) {
                Part before = blocks.get(i - 1).part();
                return blocks.get(i).span().length() <= words.length() + SIGNED
                        && (before.isProse() || before == Part.BYLINE);
            }
        }
        return false;
    }

    private static boolean allowed(PageDate date, Bounds bounds) {
        return !date.day().plusDays(1).isBefore(bounds.earliest());
    }

    /** Whether it follows right on what the story tells: the clock of a site is as a rule months or years later. */
    private static boolean isFresh(PageDate date, Bounds bounds) {
        return !bounds.earliest().equals(LocalDate.MIN)
                && !bounds.earliest().plusDays(FRESH_DAYS).isBefore(date.day());
    }

    /** The page's dates as clues, for the story to judge. */
    static List<Clue> clues(Reading reading, Bounds bounds) {
        List<Clue> clues = new ArrayList<>();
        List<PageDate> dates = of(reading);
        boolean alone = dates.stream().map(PageDate::day).distinct().count() == 1;
        for (PageDate date : dates) {
            if (allowed(date, bounds)) {
                double other = alone && !date.clock() ? isFresh(date, bounds) ? FRESH : ABOVE : CLOCK;
                double before = date.own() && alone ? date.clock() ? ABOVE : ALONE : other;
                double weight = date.own() && afterTitle(reading, date) ? HEADED : before;
                clues.add(Clue.on(Clue.Sort.PAGE, weight, date.day()::equals, List.of(reason(reading, date))));
            }
        }
        return clues;
    }

    /** «In the head of document 1: …». */
    static Reason reason(Reading reading, PageDate date) {
        return Quoting.step(Reason.Step.WORDS, "says.headed", reading, date.words());
    }
}
