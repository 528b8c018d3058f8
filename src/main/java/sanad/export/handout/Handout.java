package sanad.export.handout;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import sanad.export.cite.Cited;
import sanad.export.cite.CitedEvent;
import sanad.export.cite.CitedSource;
import sanad.language.Words;

/**
 * A chronological table with passages and numbered sources, on A4 pages. For students each row lacks its date or its
 * title by turns, to be found from the passages, and the answers come on a page of their own.
 */
final class Handout {
    /** How many passages of an event a row shows. */
    static final int PASSAGES = 3;

    /** What stands where a student writes. */
    static final String BLANK = "………………";

    private static final int NUMBER = 560;
    private static final int DATE = 1900;
    private static final int TITLE = 2700;
    private static final int PASSAGE = 4746;

    private final Cited cited;
    private final Words words;
    private final boolean student;
    private final Sheet sheet;
    private final List<String> answers = new ArrayList<>();

    private Handout(Cited cited, boolean student) {
        this.cited = cited;
        this.student = student;
        words = cited.words();
        sheet = new Sheet(words.manner().tongue().rightToLeft());
    }

    /** Writes the file; the stream stays open. */
    static void write(Cited cited, boolean student, OutputStream out) throws IOException {
        Handout handout = new Handout(cited, student);
        handout.body();
        TextFile.write(cited, handout.sheet, out);
    }

    private void body() {
        sheet.paragraph("Title", cited.title());
        sheet.paragraph("Small", student ? words.say("handout.task") : cited.counts());
        if (student) {
            sheet.paragraph("Normal", words.say("handout.name", BLANK + BLANK + BLANK, BLANK));
        }
        sheet.table(List.of(NUMBER, DATE, TITLE, PASSAGE));
        sheet.row(true);
        sheet.cell(NUMBER, "Strong", List.of(words.say("handout.number")));
        sheet.cell(DATE, "Strong", List.of(words.say("list.date")));
        sheet.cell(TITLE, "Strong", List.of(words.say("list.title")));
        sheet.cell(PASSAGE, "Strong", List.of(words.say("card.passages"))).endRow();
        AtomicInteger number = new AtomicInteger();
        cited.events().forEach(event -> event(event, number.incrementAndGet()));
        sheet.endTable();
        sheet.paragraph("Heading1", words.say("page.sources"));
        for (CitedSource source : cited.sources()) {
            sheet.paragraph("Small", cited.line(source));
        }
        if (student) {
            sheet.page().paragraph("Heading1", words.say("handout.answers"));
            answers.forEach(answer -> sheet.paragraph("Normal", answer));
        }
        sheet.paragraph("Small", words.say("page.made"));
    }

    private void event(CitedEvent event, int number) {
        boolean dateless = student && number % 2 == 1;
        boolean titleless = student && !dateless;
        if (student) {
            answers.add(words.say("page.number", number) + " " + (dateless ? event.date() : event.title()));
        }
        sheet.row(false);
        sheet.cell(NUMBER, "Normal", List.of(words.number(number)));
        sheet.cell(DATE, "Normal", List.of(dateless ? BLANK : event.date()));
        List<String> title = new ArrayList<>(List.of(titleless ? BLANK + BLANK + " " + BLANK : event.title()));
        if (!event.disputed().isEmpty() && !dateless) {
            title.add(words.say("formats.disputed", String.join(words.say("list.comma"), event.disputed())));
        }
        sheet.cell(TITLE, "Normal", title);
        sheet.cell(PASSAGE, "Small", passages(event)).endRow();
    }

    private List<String> passages(CitedEvent event) {
        List<String> shown = new ArrayList<>(
                event.quotes().stream().limit(PASSAGES).map(cited::quoted).toList());
        int more = event.quotes().size() - shown.size();
        if (more > 0) {
            shown.add(words.count("handout.more", more, event.cites()));
        }
        if (!event.note().isEmpty()) {
            shown.add(event.note());
        }
        return shown;
    }
}
