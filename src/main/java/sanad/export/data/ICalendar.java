package sanad.export.data;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sanad.chronicle.DocumentDate;
import sanad.export.cite.Cited;
import sanad.export.cite.CitedEvent;
import sanad.time.When;

/**
 * A calendar of whole days. An event that no day of our era is known of is a note without a date (VJOURNAL), since a
 * calendar has no other place for it; every other is an entry from its first to its last day, and says in its title and
 * description how exactly that is known.
 *
 * <p>Source: RFC 5545. The end is the day after the last; lines are folded at 75 octets, never within a letter.
 */
public final class ICalendar {
    private static final int FOLD = 75;
    private static final int LATEST = 9998;

    private final StringBuilder out = new StringBuilder();
    private final Cited cited;

    private ICalendar(Cited cited) {
        this.cited = cited;
    }

    /** The calendar, in UTF-8. */
    public static byte[] of(Cited cited) {
        return new ICalendar(cited).write().getBytes(StandardCharsets.UTF_8);
    }

    /** How many events have no day that a calendar can name. */
    static int unplaced(Cited cited) {
        return (int) cited.chronicle().events().stream()
                .filter(e -> days(e.when()).isEmpty())
                .count();
    }

    private String write() {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Sanad//Sanad//" + cited.words().manner().tongue().code().toUpperCase(Locale.ROOT));
        line("CALSCALE:GREGORIAN");
        line("X-WR-CALNAME:" + text(cited.title()));
        cited.events().forEach(this::event);
        line("END:VCALENDAR");
        return out.toString();
    }

    private void event(CitedEvent event) {
        Optional<Ends> days = days(event.event().when());
        String component = days.isPresent() ? "VEVENT" : "VJOURNAL";
        line("BEGIN:" + component);
        line("UID:" + Sums.event(cited.chronicle(), event.event()) + "@sanad");
        line("DTSTAMP:" + stamp(event));
        days.ifPresent(this::days);
        boolean day = days.isPresent() && event.event().when().isDay();
        line("SUMMARY:"
                + text(day ? event.title() : cited.words().say("date.with.basis", event.title(), event.date())));
        line("DESCRIPTION:" + text(String.join("\n", told(event))));
        line("CATEGORIES:" + text(event.lane()));
        if (days.isPresent()) {
            line("TRANSP:TRANSPARENT");
        }
        line("X-SANAD-EDTF:" + text(event.edtf()));
        line("END:" + component);
    }

    private void days(Ends days) {
        line("DTSTART;VALUE=DATE:" + basic(days.first()));
        if (!days.first().equals(days.last())) {
            line("DTEND;VALUE=DATE:" + basic(days.last().plusDays(1)));
        }
    }

    private List<String> told(CitedEvent event) {
        List<String> told = new ArrayList<>();
        told.add(event.date() + " " + event.cites());
        if (!event.disputed().isEmpty()) {
            String comma = cited.words().say("list.comma");
            told.add(cited.words().say("formats.disputed", String.join(comma, event.disputed())));
        }
        event.quotes().forEach(quote -> told.add(cited.quoted(quote)));
        if (!event.note().isEmpty()) {
            told.add(event.note());
        }
        event.event().evidence().stream()
                .map(e -> cited.chronicle().number(e.passage().document()))
                .filter(number -> number > 0)
                .distinct()
                .sorted()
                .forEach(number -> told.add(cited.sourceLine(number)));
        return told;
    }

    /** The latest day on which one of its documents was published: what is exported hangs on no clock. */
    private String stamp(CitedEvent event) {
        return event.event().evidence().stream()
                        .map(e -> cited.chronicle().date(e.passage().document()))
                        .map(DocumentDate::when)
                        .map(ICalendar::days)
                        .flatMap(Optional::stream)
                        .map(Ends::last)
                        .max(LocalDate::compareTo)
                        .map(ICalendar::basic)
                        .orElse("19700101")
                + "T000000Z";
    }

    /** The days of a date, where a calendar can name them: years 1 to 9998, as its end is a day later. */
    private static Optional<Ends> days(When when) {
        return Ends.of(when)
                .filter(ends -> ends.first().getYear() > 0 && ends.last().getYear() <= LATEST);
    }

    private static String basic(LocalDate day) {
        return day.toString().replace("-", "");
    }

    /** Escapes what RFC 5545 escapes in TEXT. */
    private static String text(String raw) {
        return raw.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    private void line(String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            int sign = content.codePointAt(i);
            int size = sign < 0x80 ? 1 : sign < 0x800 ? 2 : sign < 0x10000 ? 3 : 4;
            if (octets + size > FOLD) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(sign);
            octets += size;
            i += Character.charCount(sign);
        }
        out.append("\r\n");
    }
}
