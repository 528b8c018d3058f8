package sanad.export.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.chronicle.scene.Scene;
import sanad.export.cite.MadeUp;
import sanad.export.data.Markup;
import sanad.export.format.Caveat;
import sanad.export.format.Exported;
import sanad.export.format.Wanted;
import sanad.export.office.Unzipped;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.timeline.place.Days;

/** Slides of a project that somebody arranged in scenes. */
class ScenesTest {
    private static final Chronicle CHRONICLE = MadeUp.of(250);
    private static final List<Event> DATED =
            CHRONICLE.events().stream().filter(Days::dated).toList();

    private static Scene scene(int place, String title, List<Event> events) {
        List<String> ids = events.stream().map(Event::id).toList();
        String caption = title.isEmpty() ? "" : "لماذا " + title + "؟";
        return new Scene(
                "s" + place, place, title, caption, "قل " + place, LocalDate.EPOCH, LocalDate.MAX, Set.of(), ids);
    }

    private static Unzipped deck(Chronicle chronicle, Scene... scenes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exported exported = new Exported(chronicle, List.of(scenes), Optional.empty());
        new DeckWriter().write(exported, Wanted.usual(Manner.ARABIC), out);
        return new Unzipped(out.toByteArray());
    }

    private static List<String> slide(Unzipped deck, int number) throws Exception {
        return Markup.texts(deck.xml("ppt/slides/slide" + number + ".xml"), "a:t");
    }

    private static List<String> notes(Unzipped deck, int number) throws Exception {
        return Markup.texts(deck.xml("ppt/notesSlides/notesSlide" + number + ".xml"), "a:t");
    }

    @Test
    void scenes_come_after_the_overview_one_a_slide_in_their_order() throws Exception {
        Unzipped deck =
                deck(CHRONICLE, scene(0, "الأول", DATED.subList(0, 4)), scene(1, "الثاني", DATED.subList(9, 12)));
        assertThat(deck.starting("ppt/slides/slide")).hasSize(3);
        assertThat(deck.missing()).isEmpty();
        assertThat(slide(deck, 2)).contains("الأول", "لماذا الأول؟").doesNotContain("قل 0");
        assertThat(slide(deck, 3)).contains("الثاني", "لماذا الثاني؟").doesNotContain("قل 1");
    }

    @Test
    void a_scenes_events_are_drawn_and_told_in_the_notes_behind_its_own() throws Exception {
        List<Event> told = List.of(DATED.get(40), DATED.get(3));
        Unzipped deck = deck(CHRONICLE, scene(0, "مشهد", told));
        assertThat(Markup.attributes(deck.xml("ppt/slides/slide2.xml"), "p:cNvPr", "name").stream()
                        .filter(name -> name.matches("e[0-9]+")))
                .containsExactlyInAnyOrder(told.get(0).id(), told.get(1).id());
        List<String> notes = notes(deck, 2);
        assertThat(notes.get(0)).isEqualTo("قل 0");
        assertThat(notes).containsSubsequence(told.get(0).title(), told.get(1).title());
    }

    @Test
    void an_event_that_filters_hold_back_is_in_no_scene_and_a_scene_of_such_alone_has_no_slide() throws Exception {
        List<Event> left = new ArrayList<>(CHRONICLE.events());
        left.removeAll(DATED.subList(0, 3));
        Chronicle sifted =
                new Chronicle("", CHRONICLE.documents(), CHRONICLE.dates(), CHRONICLE.timexes(), List.copyOf(left));
        Unzipped deck = deck(sifted, scene(0, "خالٍ", DATED.subList(0, 3)), scene(1, "باقٍ", DATED.subList(2, 5)));
        assertThat(deck.starting("ppt/slides/slide")).hasSize(2);
        assertThat(slide(deck, 2)).contains("باقٍ");
        assertThat(notes(deck, 2))
                .contains(DATED.get(3).title(), DATED.get(4).title())
                .doesNotContain(DATED.get(2).title());
    }

    @Test
    void a_scene_without_a_heading_or_without_events_is_a_slide_too() throws Exception {
        Chronicle named = new Chronicle(
                "القصة", CHRONICLE.documents(), CHRONICLE.dates(), CHRONICLE.timexes(), CHRONICLE.events());
        Unzipped deck = deck(named, scene(0, "", DATED.subList(0, 1)), scene(1, "استراحة", List.of()));
        assertThat(slide(deck, 2)).contains("القصة");
        assertThat(slide(deck, 3)).containsExactly("استراحة", "لماذا استراحة؟");
    }

    @Test
    void who_exports_is_told_whether_scenes_or_events_have_the_slides() {
        Exported scenes = new Exported(CHRONICLE, List.of(scene(0, "مشهد", DATED.subList(0, 2))), Optional.empty());
        DeckWriter writer = new DeckWriter();
        Wanted wanted = Wanted.usual(Manner.ENGLISH);
        assertThat(writer.caveats(scenes, wanted))
                .contains(Caveat.of("pptx.scenes"))
                .doesNotContain(Caveat.of("pptx.overview"));
        assertThat(writer.caveats(Exported.of(CHRONICLE), wanted))
                .contains(Caveat.of("pptx.overview"))
                .doesNotContain(Caveat.of("pptx.scenes"));
        for (Manner manner : List.of(Manner.ARABIC, Manner.ENGLISH)) {
            Words words = Words.in(manner);
            assertThat(Caveat.of("pptx.scenes").in(words))
                    .isNotEqualTo(Caveat.of("pptx.overview").in(words));
        }
    }
}
