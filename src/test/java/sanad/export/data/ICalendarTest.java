package sanad.export.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.validate.ValidationException;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.export.cite.Hostile;
import sanad.export.cite.MadeUp;

class ICalendarTest {
    @ParameterizedTest
    @ValueSource(ints = {250, 2_500, 10_000})
    void every_event_reads_back_with_its_days(int count) {
        Chronicle chronicle = MadeUp.of(count);
        List<Map<String, String>> read = read(Written.text(DataWriter.ICALENDAR, chronicle));
        assertThat(read).hasSize(count);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < count; i++) {
            Event event = chronicle.events().get(i);
            Map<String, String> entry = read.get(i);
            assertThat(ids.add(entry.get("UID"))).isTrue();
            assertThat(entry.get("SUMMARY")).startsWith(event.title());
            assertThat(entry.get("DTSTAMP")).matches("[0-9]{8}T000000Z");
            boolean named = event.when().isKnown() && event.when().latest().getYear() > 0;
            assertThat(entry.get("BEGIN")).isEqualTo(named ? "VEVENT" : "VJOURNAL");
            if (named && !event.when().openStart() && !event.when().openEnd()) {
                assertThat(day(entry, "DTSTART;VALUE=DATE"))
                        .isEqualTo(event.when().earliest());
                LocalDate after = event.when().isDay()
                        ? event.when().latest()
                        : day(entry, "DTEND;VALUE=DATE").minusDays(1);
                assertThat(after).isEqualTo(event.when().latest());
                assertThat(entry.containsKey("DTEND;VALUE=DATE"))
                        .isNotEqualTo(event.when().isDay());
            }
        }
    }

    /** iCal4j knows nothing of us; its strict mode refuses what RFC 5545 does not allow. */
    @ParameterizedTest
    @ValueSource(ints = {250, 2_500})
    void another_program_reads_the_same_days_and_words(int count) throws IOException, ParserException {
        Chronicle chronicle = MadeUp.of(count);
        Calendar calendar = theirs(Written.bytes(DataWriter.ICALENDAR, chronicle));
        List<CalendarComponent> entries = calendar.getComponents();
        assertThat(entries).hasSize(count);
        for (int i = 0; i < count; i++) {
            Event event = chronicle.events().get(i);
            CalendarComponent entry = entries.get(i);
            assertThat(value(entry, Property.SUMMARY)).startsWith(event.title());
            if (entry.getName().equals(Component.VEVENT) && event.when().isDay()) {
                assertThat(value(entry, Property.DTSTART))
                        .isEqualTo(event.when().earliest().toString().replace("-", ""));
                assertThat(entry.getProperty(Property.DTEND)).isEmpty();
            }
        }
    }

    @Test
    void another_program_finds_no_fault_in_what_hostile_and_arabic_titles_make() throws IOException, ParserException {
        List<String> titles = new ArrayList<>(Hostile.ARABIC);
        titles.addAll(Hostile.MARKUP);
        titles.addAll(Hostile.TURNING);
        List<CalendarComponent> entries = theirs(Written.bytes(DataWriter.ICALENDAR, MadeUp.titled(titles)))
                .getComponents();
        assertThat(entries).hasSize(titles.size());
        for (String title : Hostile.ARABIC) {
            assertThat(entries).anyMatch(e -> value(e, Property.SUMMARY).startsWith(title));
        }
    }

    @Test
    void another_program_refuses_an_entry_without_a_name() {
        String ics = Written.text(DataWriter.ICALENDAR, MadeUp.of(1)).replaceFirst("UID:[^\r]+\r\n", "");
        assertThatThrownBy(() -> theirs(ics.getBytes(StandardCharsets.UTF_8))).isInstanceOf(ValidationException.class);
    }

    private static Calendar theirs(byte[] ics) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(ics));
        ValidationResult result = calendar.validate();
        if (result.hasErrors()) {
            throw new ValidationException(result.toString());
        }
        return calendar;
    }

    private static String value(CalendarComponent entry, String name) {
        return entry.getProperty(name).orElseThrow().getValue();
    }

    @Test
    void lines_have_at_most_75_octets_and_are_never_cut_within_a_letter() {
        byte[] bytes = Written.bytes(DataWriter.ICALENDAR, MadeUp.titled(Hostile.ARABIC));
        for (String line : new String(bytes, StandardCharsets.ISO_8859_1).split("\r\n")) {
            assertThat(line.length()).isLessThanOrEqualTo(75);
            assertThat(new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                    .doesNotContain("\uFFFD");
        }
    }

    @Test
    void words_cannot_end_an_entry_or_begin_an_alarm() {
        List<String> titles = new ArrayList<>(Hostile.MARKUP);
        titles.addAll(Hostile.TURNING);
        String ics = Written.text(DataWriter.ICALENDAR, MadeUp.titled(titles));
        assertThat(read(ics)).hasSize(titles.size());
        assertThat(ics.lines().filter(l -> l.startsWith("BEGIN:")).distinct())
                .containsExactlyInAnyOrder("BEGIN:VCALENDAR", "BEGIN:VEVENT", "BEGIN:VJOURNAL");
        assertThat(ics.lines()).noneMatch(l -> l.startsWith("ATTACH"));
    }

    @Test
    void arabic_comes_out_as_it_went_in() {
        List<Map<String, String>> read = read(Written.text(DataWriter.ICALENDAR, MadeUp.titled(Hostile.ARABIC)));
        for (String title : Hostile.ARABIC) {
            assertThat(read).anyMatch(entry -> entry.getOrDefault("SUMMARY", "").startsWith(title));
        }
    }

    @Test
    void an_event_keeps_its_name_when_it_is_dated_otherwise() {
        Chronicle chronicle = MadeUp.titled(List.of("أ", "ب"));
        Event first = chronicle.events().get(0);
        Event later = new Event(
                first.id(),
                "عنوان آخر",
                first.kind(),
                sanad.time.When.year(2001),
                first.likeliest(),
                first.basis(),
                first.importance(),
                first.confidence(),
                first.actors(),
                first.places(),
                first.evidence(),
                first.reasons(),
                first.disputed());
        assertThat(Sums.event(chronicle, later)).isEqualTo(Sums.event(chronicle, first));
        assertThat(Sums.event(chronicle, chronicle.events().get(1))).isNotEqualTo(Sums.event(chronicle, first));
    }

    private static LocalDate day(Map<String, String> entry, String name) {
        return LocalDate.parse(entry.get(name), DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** The entries of a calendar: unfolded, unescaped, by name; knows nothing of the writer. */
    private static List<Map<String, String>> read(String ics) {
        List<Map<String, String>> entries = new ArrayList<>();
        Map<String, String> entry = new TreeMap<>();
        for (String line : ics.replace("\r\n ", "").split("\r\n")) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon);
            String value = line.substring(colon + 1);
            if (name.equals("BEGIN")) {
                entry = new TreeMap<>();
            }
            boolean again = entry.containsKey(name);
            assertThat(again).as("one line of each name").isFalse();
            entry.put(name, name.equals("DESCRIPTION") || name.equals("SUMMARY") ? unescaped(value) : value);
            if (name.equals("END") && !value.equals("VCALENDAR")) {
                entries.add(entry);
                entry = new TreeMap<>();
            }
        }
        return entries;
    }

    private static String unescaped(String value) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                char next = value.charAt(++i);
                out.append(next == 'n' ? '\n' : next);
            } else {
                if (c == ',' || c == ';') {
                    throw new AssertionError("not escaped: " + value);
                }
                out.append(c);
            }
        }
        return out.toString();
    }
}
