package sanad.extract.dating.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The days on which a document is looked for. */
class GridTest {
    private static final LocalDate DAY = LocalDate.of(1966, 3, 20);

    @Test
    void runs_that_touch_become_one_and_no_day_stands_twice() {
        Grid grid = new Grid(LocalDate.MIN);
        grid.add(DAY.plusDays(6), 2, 2);
        grid.add(DAY, 1, 3);
        assertThat(grid.days()).containsExactly(days(DAY.minusDays(1), DAY.plusDays(8)));
    }

    @Test
    void half_a_century_between_two_stories_is_not_looked_at() {
        Grid grid = new Grid(LocalDate.MIN);
        grid.add(DAY, 0, 1);
        grid.add(DAY.plusYears(50), 0, 0);
        assertThat(grid.days())
                .containsExactly(
                        DAY.toEpochDay(),
                        DAY.toEpochDay() + 1,
                        DAY.plusYears(50).toEpochDay());
    }

    @Test
    void no_day_lies_before_the_last_thing_told() {
        Grid grid = new Grid(DAY);
        grid.add(DAY, 5, 1);
        grid.add(DAY.minusDays(9), 1, 1);
        assertThat(grid.days()).containsExactly(days(DAY, DAY.plusDays(1)));
    }

    private static long[] days(LocalDate from, LocalDate to) {
        return LongStream.rangeClosed(from.toEpochDay(), to.toEpochDay()).toArray();
    }
}
