package sanad.export.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import sanad.chronicle.Chronicle;
import sanad.language.Manner;
import sanad.timeline.Story;
import sanad.timeline.Theme;

class SvgTest {
    private static String svg(Chronicle chronicle, Manner manner) {
        return Picture.of(chronicle, manner, Theme.LIGHT, PictureSize.SCREEN, Optional.empty())
                .svg(false);
    }

    private static Element parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    @Test
    void every_event_of_the_story_is_in_the_picture() throws Exception {
        NodeList groups = parse(svg(Story.random(60, 3, 40), Manner.ARABIC)).getElementsByTagName("g");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < groups.getLength(); i++) {
            ids.add(((Element) groups.item(i)).getAttribute("data-event"));
        }
        for (int i = 0; i < 60; i++) {
            assertThat(ids).contains("e" + i);
        }
    }

    @Test
    void words_stay_words_and_run_in_their_direction() throws Exception {
        Chronicle chronicle = new Story()
                .day("قمة الرياض", "2024-05-01", 2)
                .day("Summit", "2024-06-01", 2)
                .chronicle();
        NodeList texts = parse(svg(chronicle, Manner.ARABIC)).getElementsByTagName("text");
        assertThat(direction(texts, "قمة الرياض")).isEqualTo("rtl");
        assertThat(direction(texts, "Summit")).isEqualTo("ltr");
    }

    @Test
    void the_right_side_of_arabic_words_is_their_start() throws Exception {
        Chronicle chronicle = new Story().day("قمة الرياض", "2024-05-01", 2).chronicle();
        Element title = parse(svg(chronicle, Manner.ARABIC));
        NodeList texts = title.getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            if (text.getTextContent().equals("قمة الرياض")) {
                assertThat(text.getAttribute("text-anchor")).isEqualTo("start");
                assertThat(Double.parseDouble(text.getAttribute("x"))).isGreaterThan(0);
            }
        }
    }

    @Test
    void hostile_titles_are_only_text() throws Exception {
        Chronicle chronicle = new Story()
                .day("<script>alert(1)</script> & \"قمة\" \u202E\u0000", "2024-05-01", 2)
                .chronicle();
        String svg = svg(chronicle, Manner.ARABIC);
        Element root = parse(svg);
        assertThat(root.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg).doesNotContain("\u202E").doesNotContain("\u0000");
    }

    @Test
    void the_picture_has_a_title_a_description_and_told_events() throws Exception {
        Chronicle chronicle = new Story().day("قمة الرياض", "2024-05-01", 2).chronicle();
        Element root = parse(svg(chronicle, Manner.ARABIC));
        assertThat(root.getAttribute("xml:lang")).isEqualTo("ar");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("قصة");
        assertThat(root.getElementsByTagName("desc").getLength()).isEqualTo(1);
    }

    @Test
    void the_typeface_travels_with_it_when_asked() {
        Picture picture = Picture.of(
                new Story().day("قمة", "2024-05-01", 2).chronicle(),
                Manner.ARABIC,
                Theme.LIGHT,
                PictureSize.SCREEN,
                Optional.empty());
        assertThat(picture.svg(true)).contains("@font-face").hasSizeGreaterThan(300_000);
        assertThat(picture.svg(false)).doesNotContain("@font-face").hasSizeLessThan(40_000);
    }

    @Test
    void numbers_have_no_exponent_and_no_comma() {
        assertThat(Svg.number(1e-9)).isEqualTo("0");
        assertThat(Svg.number(123456.789)).isEqualTo("123456.79");
        assertThat(Svg.number(-0.5)).isEqualTo("-0.5");
    }

    private static String direction(NodeList texts, String words) {
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            if (text.getTextContent().equals(words)) {
                return text.getAttribute("direction");
            }
        }
        return "not there";
    }
}
