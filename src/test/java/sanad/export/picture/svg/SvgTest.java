package sanad.export.picture.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import sanad.chronicle.Chronicle;
import sanad.export.format.Choice;
import sanad.export.format.Exported;
import sanad.export.format.Sheet;
import sanad.export.format.Wanted;
import sanad.language.Manner;
import sanad.text.Document;
import sanad.text.Source;
import sanad.timeline.Story;

class SvgTest {
    private static String svg(Chronicle chronicle, Manner manner) {
        return svg(chronicle, Wanted.usual(manner));
    }

    private static String svg(Chronicle chronicle, Wanted wanted) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new SvgWriter().write(Exported.of(chronicle), wanted, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
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
    void the_typeface_travels_with_words_and_outlines_need_none() throws Exception {
        Chronicle chronicle = new Story().day("قمة", "2024-05-01", 2).chronicle();
        Wanted wanted = Wanted.usual(Manner.ARABIC);
        assertThat(svg(chronicle, wanted)).contains("@font-face").hasSizeGreaterThan(300_000);
        String outlines = svg(chronicle, wanted.with(Choice.OUTLINES, true));
        assertThat(outlines).doesNotContain("@font-face").doesNotContain("<text");
        NodeList paths = parse(outlines).getElementsByTagName("path");
        Set<String> kept = new HashSet<>();
        for (int i = 0; i < paths.getLength(); i++) {
            kept.add(paths.item(i).getTextContent());
        }
        assertThat(kept).contains("قمة", "الأربعاء ١ مايو ٢٠٢٤ [١]", "المصادر");
    }

    @Test
    void a_sheet_of_paper_is_measured_in_millimetres() throws Exception {
        Chronicle chronicle = new Story().day("قمة", "2024-05-01", 2).chronicle();
        Element root = parse(svg(chronicle, Wanted.usual(Manner.ARABIC).on(Sheet.A3)));
        assertThat(root.getAttribute("width")).isEqualTo("420mm");
        assertThat(root.getAttribute("height")).isEqualTo("297mm");
    }

    @Test
    void sources_lead_to_their_addresses() throws Exception {
        Chronicle plain = new Story().day("قمة", "2024-05-01", 2).chronicle();
        Source source =
                new Source("a.txt", Optional.empty(), Optional.empty(), Optional.of("https://example.org/?a=1&b=2"));
        Chronicle chronicle = new Chronicle(
                plain.title(),
                List.of(new Document("a.txt", "خبر", "نص الخبر كله هنا", source)),
                plain.dates(),
                plain.timexes(),
                plain.events());
        NodeList links = parse(svg(chronicle, Manner.ARABIC)).getElementsByTagName("a");
        assertThat(links.getLength()).isEqualTo(1);
        assertThat(((Element) links.item(0)).getAttribute("href")).isEqualTo("https://example.org/?a=1&b=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg onload=alert(1)>",
                "</title><script>alert(1)</script>",
                "]]><foreignObject><iframe src=//evil></iframe>",
                "\" onmouseover=\"alert(1)",
                "&lt;script&gt;",
                "<!ENTITY x SYSTEM \"file:///etc/passwd\">&x;",
                "javascript:alert(1)",
                "<a xlink:href='javascript:alert(1)'>x</a>",
                "<style>@import 'https://evil'</style>"
            })
    void nothing_in_a_title_becomes_markup(String title) throws Exception {
        Chronicle chronicle = new Story().day(title, "2024-05-01", 2).chronicle();
        for (boolean outlines : new boolean[] {false, true}) {
            Element root = parse(
                    svg(chronicle, Wanted.usual(Manner.ENGLISH).titled(title).with(Choice.OUTLINES, outlines)));
            NodeList all = root.getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                Element element = (Element) all.item(i);
                assertThat(element.getTagName())
                        .isIn("title", "desc", "style", "defs", "pattern", "g", "a", "rect", "circle", "path", "text");
                for (int a = 0; a < element.getAttributes().getLength(); a++) {
                    assertThat(element.getAttributes().item(a).getNodeName()).doesNotStartWith("on");
                }
            }
            assertThat(root.getElementsByTagName("style").item(0).getTextContent())
                    .doesNotContain("evil");
            assertThat(root.getElementsByTagName("a").getLength()).isZero();
        }
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
