package sanad.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Basis;
import sanad.chronicle.Event;
import sanad.chronicle.Kind;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.time.When;
import sanad.timeline.Story;

class BandsTest {
    private static final List<Event> EVENTS = new Story()
            .day("أول", "2022-05-01", 2)
            .day("ثان", "2022-06-01", 2)
            .day("ثالث", "2024-01-01", 2)
            .event("بلا", When.UNKNOWN, Basis.INFERRED, Kind.OTHER, 1)
            .event("أيضًا", When.UNKNOWN, Basis.INFERRED, Kind.OTHER, 1)
            .chronicle()
            .events();

    private static int[] banded(Bands bands) {
        return IntStream.range(-1, EVENTS.size() + 1).filter(bands::above).toArray();
    }

    @Test
    void the_first_row_of_a_year_has_a_band_and_the_first_without_a_date() {
        assertThat(banded(new Bands(true, EVENTS))).containsExactly(0, 2, 3);
    }

    @Test
    void in_any_other_order_there_is_none() {
        assertThat(banded(new Bands(false, EVENTS))).isEmpty();
        assertThat(banded(Bands.NONE)).isEmpty();
    }

    @Test
    void who_hears_the_row_hears_the_band_first() {
        Words arabic = Words.in(Manner.ARABIC);
        assertThat(Bands.told(EVENTS.get(0), "كذا", arabic)).isEqualTo("سنة ٢٠٢٢: كذا");
        assertThat(Bands.told(EVENTS.get(3), "كذا", arabic)).isEqualTo("بلا تاريخ: كذا");
        assertThat(Bands.said(EVENTS.get(2), Words.in(Manner.ENGLISH))).isEqualTo("2024");
    }
}
