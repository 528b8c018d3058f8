package sanad.export.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.export.cite.Cited;
import sanad.export.cite.Hostile;
import sanad.export.cite.MadeUp;
import sanad.export.data.Markup;
import sanad.export.data.Written;
import sanad.export.format.Wanted;
import sanad.export.office.Unzipped;
import sanad.language.Manner;

class DeckWriterTest {
    private static final DeckWriter WRITER = new DeckWriter();

    @ParameterizedTest
    @ValueSource(ints = {250, 2_500, 10_000})
    void every_event_has_a_slide_with_its_title_and_notes_with_its_passages(int count) {
        Chronicle chronicle = MadeUp.of(count);
        Unzipped deck = new Unzipped(Written.bytes(WRITER, chronicle));
        assertThat(deck.starting("ppt/slides/slide")).hasSize(count + 1);
        assertThat(deck.starting("ppt/notesSlides/notesSlide")).hasSize(count + 1);
        for (int i = 0; i < count; i++) {
            Event event = chronicle.events().get(i);
            assertThat(deck.text("ppt/slides/slide" + (i + 2) + ".xml")).contains("<a:t>" + event.title() + "</a:t>");
            String notes = deck.text("ppt/notesSlides/notesSlide" + (i + 2) + ".xml");
            assertThat(notes.split("«", -1)).hasSizeGreaterThan(event.evidence().size());
        }
    }

    @Test
    void every_part_is_sound_and_every_part_that_is_named_is_there() throws Exception {
        Unzipped deck = new Unzipped(Written.bytes(WRITER, MadeUp.titled(Hostile.MARKUP)));
        assertThat(deck.missing()).isEmpty();
        assertThat(deck.names()).startsWith("[Content_Types].xml", "_rels/.rels");
        for (String name : deck.names()) {
            assertThat(deck.xml(name).getDocumentElement()).as(name).isNotNull();
        }
        assertThat(String.join("", deck.names())).doesNotContain("vba", "embed");
    }

    @Test
    void shapes_have_numbers_of_their_own_on_each_slide() throws Exception {
        Unzipped deck = new Unzipped(Written.bytes(WRITER, MadeUp.of(250)));
        for (String name : List.of("ppt/slides/slide1.xml", "ppt/slides/slide2.xml", "ppt/slides/slide30.xml")) {
            assertThat(Markup.attributes(deck.xml(name), "p:cNvPr", "id")).doesNotHaveDuplicates();
        }
    }

    @Test
    void the_overview_has_the_foremost_events_as_groups_that_tell_what_they_show() throws Exception {
        Chronicle chronicle = MadeUp.of(250);
        org.w3c.dom.Document slide = new Unzipped(Written.bytes(WRITER, chronicle)).xml("ppt/slides/slide1.xml");
        List<String> groups = Markup.attributes(slide, "p:cNvPr", "name").stream()
                .filter(n -> n.matches("e[0-9]+"))
                .toList();
        List<Event> foremost = Overview.foremost(chronicle.events());
        assertThat(foremost).hasSize(12).allMatch(e -> e.importance() == 3);
        assertThat(groups)
                .isNotEmpty()
                .isSubsetOf(foremost.stream().map(Event::id).toList());
        assertThat(Markup.attributes(slide, "p:cNvPr", "descr").stream().filter(d -> !d.isEmpty()))
                .hasSizeGreaterThanOrEqualTo(groups.size());
    }

    @Test
    void arabic_comes_out_as_it_went_in_and_from_right_to_left() throws Exception {
        Unzipped deck = new Unzipped(Written.bytes(WRITER, MadeUp.titled(Hostile.ARABIC)));
        List<String> read = new ArrayList<>();
        for (String name : deck.starting("ppt/slides/slide")) {
            read.addAll(Markup.texts(deck.xml(name), "a:t"));
        }
        assertThat(read).containsAll(Hostile.ARABIC);
        assertThat(deck.text("ppt/presentation.xml")).contains(" rtl=\"1\"");
        assertThat(deck.text("ppt/slides/slide2.xml")).contains("rtl=\"1\"", "<a:cs typeface=");
    }

    @Test
    void a_station_of_several_events_is_a_timeline_with_its_title_and_its_notes() throws Exception {
        Chronicle chronicle = MadeUp.of(250);
        Station scene = new Station(
                "مشهد أول", "ماذا حدث؟", "اسأل الصف", chronicle.events().subList(20, 25));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Wanted wanted = Wanted.usual(Manner.ARABIC);
        Deck.write(new Cited(chronicle, Manner.ARABIC), wanted, List.of(scene), out);
        Unzipped deck = new Unzipped(out.toByteArray());
        assertThat(Markup.texts(deck.xml("ppt/slides/slide2.xml"), "a:t")).contains("مشهد أول", "ماذا حدث؟");
        assertThat(Markup.texts(deck.xml("ppt/notesSlides/notesSlide2.xml"), "a:t"))
                .contains("اسأل الصف")
                .containsAll(scene.events().stream().map(Event::title).toList());
    }

    @Test
    void the_bytes_hang_on_no_clock_no_zone_and_no_locale() {
        byte[] before = Written.bytes(WRITER, MadeUp.of(250));
        assertThat(new Unzipped(before).years()).containsExactly(1980L);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            assertThat(Arrays.equals(Written.bytes(WRITER, MadeUp.of(250)), before))
                    .isTrue();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void a_chronicle_of_nothing_is_one_slide() {
        assertThat(new Unzipped(Written.bytes(WRITER, Chronicle.EMPTY)).starting("ppt/slides/slide"))
                .hasSize(1);
    }
}
