package sanad.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import sanad.text.Passage;
import sanad.text.Span;
import sanad.time.Edtf;
import sanad.timeline.filter.Facet;
import sanad.timeline.filter.Filter;
import sanad.timeline.lanes.Grouping;
import sanad.timeline.layout.Plan;
import sanad.timeline.scale.View;

class SightTest {
    private final Sight sight = new Sight(
            Optional.of("e\"1\u2068"),
            Optional.of("a/b (2).txt"),
            Optional.of(new Passage("a/b (2).txt", new Span(3, 9))),
            Optional.of(new View(19000.25, 19100.5)),
            Optional.of(Grouping.ACTOR),
            Optional.of(Filter.NONE
                    .with(Facet.ACTOR, Set.of("\u0643\u064a\u0645", "", "a=b\nc"))
                    .in(Optional.of(Edtf.read("2020/2021-05")))),
            Optional.of(new Plan(Plan.Kind.RELATIVE, false, Set.of(12.5, 3.0), Optional.of("e7"))),
            Optional.of(true));

    private static Map<String, String> kept(Sight sight) {
        Map<String, String> view = new TreeMap<>();
        sight.rows().forEach((name, json) -> json.ifPresent(value -> view.put(name, value)));
        return view;
    }

    @Test
    void how_one_looked_comes_back_as_it_was() {
        assertThat(Sight.of(kept(sight))).isEqualTo(sight);
    }

    @Test
    void what_another_program_wrote_is_left_out_where_it_is_not_understood() {
        Map<String, String> view = kept(sight);
        view.put("range", "[\"NaN\",\"5\"]");
        view.put("filter", "[\"COLOUR\",\"red\",\"PERIOD\",\"someday\"]");
        view.put("plan", "[null,\"true\",\"\"]");
        view.put("passage", "[\"a\",\"9\",\"3\"]");
        view.put("lanes", "{}");
        view.put("event", "[");
        Sight seen = Sight.of(view);
        assertThat(seen.range()).isEmpty();
        assertThat(seen.filter()).contains(Filter.NONE);
        assertThat(seen.plan()).isEmpty();
        assertThat(seen.passage()).isEmpty();
        assertThat(seen.lanes()).isEmpty();
        assertThat(seen.event()).isEmpty();
        assertThat(seen.document()).isEqualTo(sight.document());
    }
}
