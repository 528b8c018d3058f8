package sanad.ui.wall.over;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.Test;

class HoverPlaceTest {
    private static final Bounds NO_THREAD = new BoundingBox(0, 0, -1, -1);
    private static final Bounds ROOM = new BoundingBox(0, -80, 1280, 440);
    private static final Bounds LABEL = new BoundingBox(600, 100, 180, 32);

    @Test
    void a_card_lies_under_its_label_and_begins_where_that_begins() {
        assertThat(new HoverPlace(LABEL, NO_THREAD, ROOM, false).of(400, 150))
                .contains(new BoundingBox(600, 138, 400, 150));
        assertThat(new HoverPlace(LABEL, NO_THREAD, ROOM, true).of(400, 150))
                .contains(new BoundingBox(380, 138, 400, 150));
    }

    @Test
    void where_there_is_no_room_below_it_lies_above() {
        Bounds low = new BoundingBox(600, 300, 180, 32);
        assertThat(new HoverPlace(low, NO_THREAD, ROOM, false).of(400, 150).map(Bounds::getMaxY))
                .contains(294.0);
    }

    @Test
    void it_keeps_off_the_thread() {
        Bounds thread = new BoundingBox(700, 60, 12, 300);
        Bounds place = new HoverPlace(LABEL, thread, ROOM, false).of(400, 150).orElseThrow();
        assertThat(place.intersects(thread)).isFalse();
        assertThat(place.intersects(LABEL)).isFalse();
    }

    @Test
    void wherever_a_card_lies_it_covers_neither_label_nor_thread_and_stays_in_the_room() {
        Random random = new Random(5);
        int placed = 0;
        for (int i = 0; i < 3000; i++) {
            Bounds label = new BoundingBox(random.nextInt(1200), random.nextInt(300), 40 + random.nextInt(300), 32);
            Bounds thread = new BoundingBox(random.nextInt(1270), random.nextInt(300), 12, 340);
            Optional<Bounds> place =
                    new HoverPlace(label, thread, ROOM, random.nextBoolean()).of(400, 80 + random.nextInt(150));
            if (place.isPresent()) {
                placed++;
                assertThat(place.get().intersects(label)).isFalse();
                assertThat(place.get().intersects(thread)).isFalse();
                assertThat(ROOM.contains(place.get())).isTrue();
            }
        }
        assertThat(placed).isGreaterThan(2900);
    }
}
