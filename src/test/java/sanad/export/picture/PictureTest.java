package sanad.export.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sanad.chronicle.Chronicle;
import sanad.language.Manner;
import sanad.text.Document;
import sanad.text.Source;
import sanad.timeline.Palette;
import sanad.timeline.Story;
import sanad.timeline.Theme;
import sanad.timeline.Tone;
import sanad.timeline.mark.Group;
import sanad.timeline.mark.Mark;
import sanad.timeline.place.Arrangement;

class PictureTest {
    private static Picture picture(Chronicle chronicle, Theme theme) {
        return Picture.of(chronicle, Manner.ARABIC, theme, PictureSize.SCREEN, Optional.empty());
    }

    @Test
    void the_same_chronicle_gives_the_same_bytes() {
        Chronicle chronicle = Story.random(30, 9, 3);
        assertThat(picture(chronicle, Theme.LIGHT).png())
                .isEqualTo(picture(chronicle, Theme.LIGHT).png());
        assertThat(picture(chronicle, Theme.LIGHT).svg(false))
                .isEqualTo(picture(chronicle, Theme.LIGHT).svg(false));
    }

    @Test
    void a_picture_is_as_wide_as_asked_and_taller_where_events_need_it() throws IOException {
        BufferedImage small = read(picture(Story.random(3, 1, 1), Theme.LIGHT));
        BufferedImage tall = read(picture(Story.random(90, 1, 2), Theme.LIGHT));
        assertThat(small.getWidth()).isEqualTo(1920);
        assertThat(small.getHeight()).isEqualTo(1080);
        assertThat(tall.getWidth()).isEqualTo(1920);
        assertThat(tall.getHeight()).isGreaterThan(1080);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void the_paper_has_the_colour_of_its_theme(Theme theme) throws IOException {
        BufferedImage image = read(picture(Story.random(3, 1, 1), theme));
        assertThat(image.getRGB(5, 5) & 0xFFFFFF).isEqualTo(Palette.of(theme).rgb(Tone.PAGE));
    }

    @Test
    void every_event_is_labelled_or_told_beyond_the_edges() {
        Chronicle chronicle = Story.random(120, 4, 50);
        Arrangement a = picture(chronicle, Theme.LIGHT).arrangement();
        assertThat(a.counted()).isZero();
        assertThat(a.labelled() + a.earlier() + a.later() + a.undated()).isEqualTo(120);
    }

    @Test
    void every_date_carries_the_numbers_of_its_sources() {
        Picture picture = picture(new Story().day("قمة", "2024-05-01", 2).chronicle(), Theme.LIGHT);
        assertThat(texts(picture)).contains("الأربعاء ١ مايو ٢٠٢٤ [١]", "المصادر", "١.", "خبر");
    }

    @Test
    void a_file_name_keeps_its_own_direction_among_arabic_words() {
        Picture picture = picture(new Story().day("قمة", "2024-05-01", 2).chronicle(), Theme.LIGHT);
        assertThat(texts(picture)).anyMatch(t -> t.contains("\u2066a.txt\u2069"));
    }

    @Test
    void a_publisher_of_two_scripts_keeps_its_words_together() {
        Chronicle plain = new Story().day("قمة", "2024-05-01", 2).chronicle();
        Document document = plain.documents().get(0);
        Source source = new Source("a.txt", Optional.of("خبر News"), Optional.empty(), Optional.empty());
        Chronicle cited = new Chronicle(
                plain.title(),
                List.of(new Document(document.id(), document.title(), document.text(), source)),
                plain.dates(),
                plain.timexes(),
                plain.events());
        assertThat(texts(picture(cited, Theme.LIGHT))).anyMatch(t -> t.contains("\u2067خبر News\u2069"));
    }

    @Test
    void a_chronicle_of_nothing_makes_a_page_too() {
        assertThat(picture(Chronicle.EMPTY, Theme.LIGHT).png()).isNotEmpty();
    }

    private static java.util.List<String> texts(Picture picture) {
        return picture.drawing().groups().stream()
                .map(Group::marks)
                .flatMap(java.util.List::stream)
                .filter(Mark.Words.class::isInstance)
                .map(m -> ((Mark.Words) m).text())
                .toList();
    }

    private static BufferedImage read(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.png()));
    }
}
