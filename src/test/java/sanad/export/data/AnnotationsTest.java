package sanad.export.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.export.cite.Hostile;
import sanad.export.cite.MadeUp;
import sanad.time.Edtf;
import tools.jackson.databind.JsonNode;

/** Formats that point into the texts: Web Annotations and TIMEX3; and vis-timeline beside them. */
class AnnotationsTest {
    @ParameterizedTest
    @ValueSource(ints = {250, 2_500, 10_000})
    void every_passage_of_every_event_is_an_annotation_that_finds_its_words(int count) {
        Chronicle chronicle = MadeUp.of(count);
        JsonNode items = Written.json(DataWriter.ANNOTATIONS, chronicle).path("items");
        Set<String> ids = new HashSet<>();
        Set<String> titles = new TreeSet<>();
        List<int[]> points = chronicle.documents().stream()
                .map(d -> d.text().codePoints().toArray())
                .toList();
        for (JsonNode item : items) {
            assertThat(ids.add(item.path("id").asString())).isTrue();
            titles.add(item.path("body").path(0).path("value").asString());
            String id = item.path("target").path("source").path("id").asString().replace("%20", " ");
            JsonNode quote = item.path("target").path("selector").path(0);
            JsonNode place = item.path("target").path("selector").path(1);
            int[] text = points.get(chronicle.number(id) - 1);
            int start = place.path("start").asInt();
            String words = new String(text, start, place.path("end").asInt() - start);
            assertThat(quote.path("exact").asString()).isEqualTo(words);
            String prefix = quote.path("prefix").asString();
            String suffix = quote.path("suffix").asString();
            int before = prefix.codePointCount(0, prefix.length());
            int after = suffix.codePointCount(0, suffix.length());
            assertThat(prefix + words + suffix)
                    .isEqualTo(
                            new String(text, start - before, place.path("end").asInt() + after - start + before));
        }
        assertThat(items)
                .hasSize(chronicle.events().stream()
                        .mapToInt(e -> e.evidence().size())
                        .sum());
        assertThat(titles)
                .isEqualTo(
                        chronicle.events().stream().map(Event::title).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void the_body_tells_the_date_as_edtf() {
        Chronicle chronicle = MadeUp.of(250);
        Set<String> told = new TreeSet<>();
        for (JsonNode item : Written.json(DataWriter.ANNOTATIONS, chronicle).path("items")) {
            item.path("body")
                    .valueStream()
                    .filter(b -> b.has("temporal"))
                    .forEach(b -> told.add(b.path("temporal").asString()));
        }
        assertThat(told)
                .isEqualTo(chronicle.events().stream()
                        .filter(e -> e.when().isKnown())
                        .map(e -> Edtf.write(e.when()))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @ValueSource(ints = {250, 2_500, 10_000})
    void every_event_has_its_instances_in_timex3(int count) throws Exception {
        Chronicle chronicle = MadeUp.of(count);
        org.w3c.dom.Document xml = Markup.xml(Written.bytes(DataWriter.TIMEX3, chronicle));
        assertThat(Markup.attributes(xml, "EVENT", "eid"))
                .isEqualTo(chronicle.events().stream().map(Event::id).toList());
        int passages =
                chronicle.events().stream().mapToInt(e -> e.evidence().size()).sum();
        assertThat(Markup.attributes(xml, "MAKEINSTANCE", "eiid")).hasSize(passages);
        assertThat(Markup.attributes(xml, "TIMEX3", "start").stream().filter(s -> !s.isEmpty()))
                .hasSize(chronicle.timexes().size());
        assertThat(Markup.attributes(xml, "TLINK", "relatedToTime"))
                .hasSize(passages)
                .allMatch(t -> t.matches("t[0-9]+"));
    }

    @Test
    void markup_in_titles_is_words_in_timex3() throws Exception {
        List<String> titles = new ArrayList<>(Hostile.MARKUP);
        titles.addAll(Hostile.ARABIC);
        Chronicle chronicle = MadeUp.titled(titles);
        org.w3c.dom.Document xml = Markup.xml(Written.bytes(DataWriter.TIMEX3, chronicle));
        assertThat(Markup.texts(xml, "EVENT"))
                .contains(Hostile.ARABIC.toArray(new String[0]))
                .contains("<svg/onload=alert(1)>");
        assertThat(xml.getElementsByTagName("script").getLength()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {250, 2_500, 10_000})
    void every_event_is_an_item_of_vis_timeline_or_stands_among_the_undated(int count) {
        Chronicle chronicle = MadeUp.of(count);
        JsonNode json = Written.json(DataWriter.VIS, chronicle);
        Set<String> groups = new TreeSet<>();
        json.path("groups").forEach(g -> groups.add(g.path("id").asString()));
        for (JsonNode item : json.path("items")) {
            assertThat(item.path("start").asString()).matches("(-[0-9]{6}|[0-9]{4})-[0-9]{2}-[0-9]{2}");
            assertThat(item.has("end")).isEqualTo(item.path("type").asString().equals("range"));
            assertThat(groups).contains(item.path("group").asString());
        }
        assertThat(json.path("items").size() + json.path("undated").size()).isEqualTo(count);
        assertThat(json.path("undated").valueStream()).noneMatch(i -> i.has("start"));
    }

    @Test
    void markup_in_titles_is_words_in_vis_timeline() {
        String json = new String(Written.bytes(DataWriter.VIS, MadeUp.titled(Hostile.MARKUP)), StandardCharsets.UTF_8);
        assertThat(json).doesNotContain("<script", "<img", "<svg");
        for (JsonNode item :
                Written.json(DataWriter.VIS, MadeUp.titled(Hostile.MARKUP)).path("items")) {
            assertThat(item.path("content").asString()).doesNotContain("<", ">", "\"", "'");
        }
    }
}
