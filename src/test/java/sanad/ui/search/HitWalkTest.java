package sanad.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.timeline.Story;
import sanad.timeline.filter.Facet;
import sanad.timeline.find.Query;
import sanad.ui.Session;

@ExtendWith(ApplicationExtension.class)
class HitWalkTest {
    private final Session session = new Session();
    private final HitWalk walk = new HitWalk(session);

    private void story(String... titles) {
        Story story = new Story();
        for (int i = 0; i < titles.length; i++) {
            story.day(titles[i], "2024-01-0" + (i + 1), 2);
        }
        onFx(() -> session.open(story.chronicle()));
        find("treaty");
    }

    private void find(String typed) {
        onFx(() -> session.finding().query().set(Query.of(typed)));
        long until = System.nanoTime() + 10_000_000_000L;
        while (!session.finding().found().get().ready() && System.nanoTime() < until) {
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private static void onFx(Runnable deed) {
        WaitForAsyncUtils.waitForAsyncFx(5000, deed);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String go(int by) {
        onFx(() -> walk.go(by));
        return session.event().get().orElse("");
    }

    private String said() {
        return SearchBox.said(
                Words.in(Manner.ENGLISH),
                session.finding().found().get(),
                walk.place(session.finding().found().get().shown()));
    }

    @Test
    void one_goes_from_hit_to_hit_and_round_again() {
        story("Treaty signed", "Rain", "Treaty broken");
        assertThat(List.of(go(1), go(1), go(1), go(-1))).containsExactly("e0", "e2", "e0", "e2");
        assertThat(said()).isEqualTo("2 of 2");
    }

    @Test
    void from_an_event_that_is_no_hit_one_goes_to_the_next_in_time() {
        story("Treaty signed", "Rain", "Treaty broken");
        onFx(() -> session.choose("e1"));
        assertThat(go(1)).isEqualTo("e2");
        onFx(() -> session.choose("e1"));
        assertThat(go(-1)).isEqualTo("e0");
    }

    @Test
    void results_are_counted_and_none_is_said() {
        story("Treaty signed", "Treaty broken", "Rain");
        assertThat(said()).isEqualTo("2 results");
        find("storm");
        assertThat(said()).isEqualTo("no results");
        assertThat(go(1)).isEmpty();
    }

    @Test
    void results_that_the_filters_hide_are_said_to_be_hidden() {
        story("Treaty signed", "Rain");
        onFx(() -> session.finding()
                .filter()
                .set(session.finding().filter().get().with(Facet.KIND, java.util.Set.of("LAW"))));
        assertThat(said()).isEqualTo("no results, 1 hidden");
    }
}
