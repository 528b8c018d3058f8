package sanad.chronicle.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import sanad.chronicle.Lane;
import sanad.chronicle.scene.Scene;

/** Any scene, for tests of laws; a heading of no letters is refused. */
final class AnyScene {
    private AnyScene() {}

    static Scene of(Random random, List<String> events) {
        LocalDate from = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(60_000));
        Set<Lane> lanes = EnumSet.noneOf(Lane.class);
        for (int i = random.nextInt(3); i > 0; i--) {
            lanes.add(Lane.values()[random.nextInt(Lane.values().length)]);
        }
        List<String> shown = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            shown.add(events.get(random.nextInt(events.size())));
        }
        return new Scene(
                "",
                0,
                random.nextInt(8) == 0 ? "…" : "مشهد " + random.nextInt(100),
                random.nextBoolean() ? "" : "How? \u2067" + random.nextInt(10),
                random.nextBoolean() ? "" : "notes\n\"" + random.nextInt(10),
                from,
                from.plusDays(random.nextInt(4_000)),
                lanes,
                shown);
    }
}
