package sanad.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.font.FontStrike;
import com.sun.javafx.font.PGFont;
import com.sun.javafx.text.GlyphLayout;
import com.sun.javafx.text.TextRun;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import sanad.ui.Stages;

@ExtendWith(ApplicationExtension.class)
class ShapingTest {
    @Start
    void start(Stage stage) {
        Stages.show(stage, new Scene(new StackPane(), 100, 100));
    }

    @Test
    void every_layout_of_the_toolkit_waits_for_its_turn_the_shared_one_and_those_beside_it() {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            Assumptions.assumeTrue(WrappedArabic.cure(), "no Pango here");
            List<GlyphLayout> both = List.of(GlyphLayout.getInstance(), GlyphLayout.getInstance());
            both.forEach(GlyphLayout::dispose);
            assertThat(both).doesNotHaveDuplicates().allMatch(layout -> layout instanceof Shaping);
            assertThat(Fonts.font("a", 14, true).getFamily()).isEqualTo(Fonts.FAMILY);
        });
    }

    @Test
    void two_threads_never_shape_at_the_same_time() throws InterruptedException {
        AtomicInteger within = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch both = new CountDownLatch(2);
        List<Thread> threads = Stream.of(new Slow(within, most), new Slow(within, most))
                .map(Shaping::new)
                .map(layout -> new Thread(() -> shape(layout, both)))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(most).hasValue(1);
    }

    @SuppressWarnings("NullAway") // the layout here looks at none of it
    private static void shape(GlyphLayout layout, CountDownLatch both) {
        both.countDown();
        try {
            both.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        for (int i = 0; i < 2_000; i++) {
            layout.layout(null, null, null, new char[0]);
        }
    }

    /** Notes how many are in it at once. */
    private static final class Slow extends GlyphLayout {
        private final AtomicInteger within;
        private final AtomicInteger most;

        Slow(AtomicInteger within, AtomicInteger most) {
            this.within = within;
            this.most = most;
        }

        @Override
        public void layout(TextRun run, PGFont font, FontStrike strike, char[] text) {
            most.accumulateAndGet(within.incrementAndGet(), Math::max);
            Thread.onSpinWait();
            within.decrementAndGet();
        }
    }
}
