package sanad.extract.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void what_comes_out_stands_in_order_whatever_the_number_of_threads(int threads) {
        Pace pace = new Pace(threads, share -> {}, () -> false);
        assertThat(pace.each(500, i -> i * i))
                .isEqualTo(IntStream.range(0, 500).map(i -> i * i).boxed().toList());
    }

    @Test
    void no_work_is_done_at_once() {
        assertThat(Pace.ALONE.each(0, i -> i)).isEmpty();
    }

    @Test
    void what_is_heard_never_goes_back_and_ends_with_all() {
        List<Double> heard = Collections.synchronizedList(new ArrayList<>());
        new Pace(4, heard::add, () -> false).part(0.5, 1).each(100, i -> i);
        assertThat(heard).isSorted().startsWith(0.5).endsWith(1.0);
    }

    @Test
    void only_what_is_done_is_told_as_done() {
        CountDownLatch first = new CountDownLatch(1);
        List<Double> heard = Collections.synchronizedList(new ArrayList<>());
        Pace pace = new Pace(2, heard::add, () -> false);
        pace.each(2, i -> {
            if (i == 1) {
                assertThat(heard).containsOnly(0.0);
                first.countDown();
            } else {
                await(first);
            }
            return i;
        });
        assertThat(heard).last().isEqualTo(1.0);
    }

    @Test
    @Timeout(5)
    void a_stop_does_not_wait_for_the_piece_at_hand() {
        AtomicBoolean stop = new AtomicBoolean();
        CountDownLatch never = new CountDownLatch(1);
        Pace pace = new Pace(1, share -> {}, stop::get);
        long start = System.nanoTime();
        List<Integer> done = pace.some(9, i -> {
            if (i == 3) {
                stop.set(true);
                await(never);
            }
            return i;
        });
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        assertThat(done).containsExactly(0, 1, 2);
        never.countDown();
    }

    @Test
    void work_that_must_be_whole_says_that_it_was_stopped() {
        AtomicBoolean stop = new AtomicBoolean();
        Pace pace = new Pace(1, share -> {}, stop::get);
        assertThatThrownBy(() -> pace.all(3, i -> stop.set(true))).isInstanceOf(Stopped.class);
        assertThatThrownBy(() -> pace.at(0.5)).isInstanceOf(Stopped.class);
    }

    @Test
    void a_fault_in_a_piece_is_a_fault_of_the_whole() {
        Pace pace = new Pace(2, share -> {}, () -> false);
        assertThatThrownBy(() -> pace.each(10, i -> {
                    if (i == 7) {
                        throw new IllegalStateException("seven");
                    }
                    return i;
                }))
                .hasMessage("seven");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
