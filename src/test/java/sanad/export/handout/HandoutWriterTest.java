package sanad.export.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.export.cite.Hostile;
import sanad.export.cite.MadeUp;
import sanad.export.data.Written;
import sanad.export.format.Choice;
import sanad.export.format.Wanted;
import sanad.export.office.Unzipped;
import sanad.language.Manner;

class HandoutWriterTest {
    private static final HandoutWriter WRITER = new HandoutWriter();
    private static final Wanted STUDENT = Wanted.usual(Manner.ARABIC).with(Choice.STUDENT, true);

    @ParameterizedTest
    @ValueSource(ints = {250, 2_500, 10_000})
    void every_event_is_a_row_with_its_passages_and_their_numbers(int count) throws Exception {
        Chronicle chronicle = MadeUp.of(count);
        List<List<String>> rows = rows(Written.bytes(WRITER, chronicle));
        assertThat(rows).hasSize(count + 1);
        for (int i = 0; i < count; i++) {
            Event event = chronicle.events().get(i);
            assertThat(rows.get(i + 1).get(2)).startsWith(event.title());
            assertThat(rows.get(i + 1).get(3).split("«", -1))
                    .hasSizeGreaterThan(event.evidence().size());
            assertThat(rows.get(i + 1).get(3)).matches(".*\\[[٠-٩]\\]");
        }
    }

    @Test
    void a_student_gets_either_the_date_or_the_title_and_the_answers_behind() throws Exception {
        Chronicle chronicle = MadeUp.of(250);
        byte[] file = Written.bytes(WRITER, chronicle, STUDENT);
        List<List<String>> rows = rows(file);
        String all = String.join("\n", paragraphs(file));
        for (int i = 0; i < 250; i++) {
            Event event = chronicle.events().get(i);
            boolean dateless = rows.get(i + 1).get(1).equals(Handout.BLANK);
            boolean titleless = rows.get(i + 1).get(2).startsWith(Handout.BLANK);
            assertThat(dateless).isNotEqualTo(titleless);
            assertThat(titleless && rows.get(i + 1).get(2).contains(event.title()))
                    .isFalse();
            assertThat(all.substring(all.indexOf("\nالإجابات\n")).contains(event.title()))
                    .isEqualTo(titleless);
        }
    }

    @Test
    void arabic_comes_out_as_it_went_in_and_from_right_to_left() throws Exception {
        byte[] file = Written.bytes(WRITER, MadeUp.titled(Hostile.ARABIC));
        assertThat(paragraphs(file)).containsAll(Hostile.ARABIC);
        String xml = new Unzipped(file).text("word/document.xml");
        assertThat(xml).contains("<w:bidiVisual/>", "<w:rtl/>", "<w:bidi/></w:sectPr>");
        assertThat(xml).contains("<w:r><w:t xml:space=\"preserve\">G20</w:t></w:r>");
    }

    @Test
    void every_part_is_sound_and_every_part_that_is_named_is_there() throws Exception {
        List<String> titles = new ArrayList<>(Hostile.MARKUP);
        titles.addAll(Hostile.TURNING);
        Unzipped file = new Unzipped(Written.bytes(WRITER, MadeUp.titled(titles)));
        assertThat(file.missing()).isEmpty();
        for (String name : file.names()) {
            assertThat(file.xml(name).getDocumentElement()).as(name).isNotNull();
        }
        assertThat(file.text("word/_rels/document.xml.rels")).doesNotContain("External");
        assertThat(file.text("word/document.xml")).doesNotContain("\u202E", "\u2067");
    }

    @Test
    void the_bytes_hang_on_no_clock_and_no_zone() {
        byte[] before = Written.bytes(WRITER, MadeUp.of(250));
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Arrays.equals(Written.bytes(WRITER, MadeUp.of(250)), before))
                    .isTrue();
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void a_chronicle_of_nothing_is_a_page_too() throws Exception {
        assertThat(rows(Written.bytes(WRITER, Chronicle.EMPTY))).hasSize(1);
    }

    private static List<List<String>> rows(byte[] file) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        for (Element row : children(table(file), "w:tr")) {
            rows.add(children(row, "w:tc").stream().map(Element::getTextContent).toList());
        }
        return rows;
    }

    private static Element table(byte[] file) throws Exception {
        return (Element) new Unzipped(file)
                .xml("word/document.xml")
                .getElementsByTagName("w:tbl")
                .item(0);
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (org.w3c.dom.Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    private static List<String> paragraphs(byte[] file) throws Exception {
        NodeList found = new Unzipped(file).xml("word/document.xml").getElementsByTagName("w:p");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}
