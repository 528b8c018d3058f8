package sanad.export.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.export.cite.Hostile;
import sanad.export.cite.MadeUp;
import sanad.export.data.Markup;
import sanad.export.data.Written;

class PageWriterTest {
    private static final PageWriter WRITER = new PageWriter();

    @ParameterizedTest
    @ValueSource(ints = {250, 2_500, 10_000})
    void every_event_is_in_the_list_with_its_passages_and_their_numbers(int count) throws Exception {
        Chronicle chronicle = MadeUp.of(count);
        org.w3c.dom.Document page = parsed(Written.text(WRITER, chronicle));
        List<String> ids = Markup.attributes(page, "li", "data-id").stream()
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).isEqualTo(chronicle.events().stream().map(Event::id).toList());
        List<String> titles = Markup.texts(page, "h3");
        assertThat(titles.subList(0, count))
                .isEqualTo(chronicle.events().stream().map(Event::title).toList());
        int passages =
                chronicle.events().stream().mapToInt(e -> e.evidence().size()).sum();
        assertThat(Markup.texts(page, "blockquote")).hasSize(passages).allMatch(q -> q.matches("(?s).* \\[[٠-٩]\\]"));
        assertThat(Markup.texts(page, "mark")).hasSize(passages);
        assertThat(Markup.texts(page, "summary").stream().filter(s -> s.equals("لماذا هذا التاريخ؟")))
                .hasSize(count);
    }

    @Test
    void every_link_within_the_page_leads_somewhere() throws Exception {
        org.w3c.dom.Document page = parsed(Written.text(WRITER, MadeUp.of(250)));
        TreeSet<String> ids = new TreeSet<>(Markup.attributes(page, "li", "id"));
        ids.addAll(Markup.attributes(page, "section", "id"));
        List<String> links = Markup.attributes(page, "a", "href").stream()
                .filter(h -> h.startsWith("#"))
                .toList();
        assertThat(links).hasSizeGreaterThan(700).allMatch(link -> ids.contains(link.substring(1)));
    }

    @Test
    void no_script_but_ours_can_run_and_nothing_is_fetched() throws Exception {
        String page = Written.text(WRITER, MadeUp.titled(Hostile.MARKUP));
        org.w3c.dom.Document parsed = parsed(page);
        String policy = Markup.attributes(parsed, "meta", "content").get(1);
        assertThat(policy).startsWith("default-src 'none'; ").contains(sum(between(page, "<script>", "</script>")));
        assertThat(policy).contains(sum(between(page, "<style>", "</style>"))).doesNotContain("unsafe", "http");
        assertThat(parsed.getElementsByTagName("script").getLength()).isEqualTo(1);
        for (String element : List.of("img", "iframe", "object", "embed", "link", "base", "form", "foreignObject")) {
            assertThat(parsed.getElementsByTagName(element).getLength())
                    .as(element)
                    .isZero();
        }
        assertThat(page.indexOf("Content-Security-Policy")).isLessThan(page.indexOf("<title>"));
        assertThat(Markup.attributes(parsed, "a", "href"))
                .allMatch(h -> h.startsWith("#") || h.startsWith("https://example.org/"));
        Matcher handler = Pattern.compile("<[a-z][^>\"]*(?:\"[^\"]*\"[^>\"]*)*?\\son[a-z]+=")
                .matcher(page);
        assertThat(handler.find()).isFalse();
    }

    @Test
    void arabic_comes_out_as_it_went_in() throws Exception {
        List<String> titles = new ArrayList<>(Hostile.ARABIC);
        titles.addAll(Hostile.MARKUP);
        List<String> read = Markup.texts(parsed(Written.text(WRITER, MadeUp.titled(titles))), "h3");
        assertThat(read).containsAll(Hostile.ARABIC);
        assertThat(read).contains("<svg/onload=alert(1)>", "&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void the_legend_has_the_signs_and_colours_that_occur_and_no_others() throws Exception {
        org.w3c.dom.Document page = parsed(Written.text(WRITER, MadeUp.titled(List.of("أ", "ب"))));
        List<String> signs = Markup.attributes(page, "li", "data-sign").stream()
                .filter(sign -> !sign.isEmpty())
                .toList();
        assertThat(signs).containsExactly("stated", "inferred", "somewhere", "unequal");
        assertThat(Markup.attributes(page, "ul", "class")).containsOnlyOnce("legend");
        assertThat(Written.text(WRITER, Chronicle.EMPTY)).doesNotContain("<ul class=\"legend\"");
    }

    @Test
    void the_page_runs_in_the_direction_of_its_language() {
        assertThat(Written.text(WRITER, MadeUp.of(250))).startsWith("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">");
    }

    @Test
    void the_bytes_hang_on_no_locale() {
        byte[] before = Written.bytes(WRITER, MadeUp.of(250));
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(Arrays.equals(Written.bytes(WRITER, MadeUp.of(250)), before))
                    .isTrue();
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void a_chronicle_of_nothing_is_a_page_too() {
        assertThat(Written.text(WRITER, Chronicle.EMPTY)).endsWith("</html>\n");
    }

    /** The page as XML: our own writer closes what it opens, but for meta; script and style are left out. */
    private static org.w3c.dom.Document parsed(String page) throws Exception {
        String plain = page.replace("<!DOCTYPE html>\n", "");
        plain = plain.replace(between(plain, "<script>", "</script>"), "")
                .replace(between(plain, "<style>", "</style>"), "");
        plain = plain.replaceAll("<meta ([^>]*)>", "<meta $1/>");
        return Markup.xml(plain.getBytes(StandardCharsets.UTF_8));
    }

    private static String between(String page, String open, String close) {
        int start = page.indexOf(open) + open.length();
        return page.substring(start, page.indexOf(close, start));
    }

    private static String sum(String text) throws Exception {
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(sum) + "'";
    }
}
