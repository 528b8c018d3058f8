package sanad.store.project;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import sanad.chronicle.edit.AnyEdit;
import sanad.chronicle.edit.AnyProject;
import sanad.chronicle.edit.Change;
import sanad.chronicle.edit.Changes;
import sanad.chronicle.edit.History;
import sanad.store.project.table.Content;

/** Any content of a project file, with steps of which some may be taken back, originals, pictures and a view. */
public final class AnyContent {
    private AnyContent() {}

    /** The same seed gives the same one. */
    public static Content of(long seed) {
        Random random = new Random(seed);
        History history = History.of(AnyProject.of(seed));
        Map<Long, Change> changes = new HashMap<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            Instant at = Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
            History.Made made = AnyEdit.made(random, history, at);
            changes.put(made.step().number(), made.change());
            history = made.after();
        }
        Changes of = step -> Optional.ofNullable(changes.get(step)).orElseThrow();
        for (int i = random.nextInt(3); i > 0; i--) {
            history = history.undone(of);
        }
        SortedMap<String, String> view = new TreeMap<>();
        if (random.nextBoolean()) {
            view.put("wall \u0627", "{\"from\":\"2024\",\"x\":[1,2]}");
        }
        return new Content(
                history,
                of,
                id -> Optional.of(("original " + id).getBytes(StandardCharsets.UTF_8)),
                AnyContent::image,
                view);
    }

    private static Optional<byte[]> image(String sum) {
        return sum.equals(AnyProject.PICTURE_SUM) ? Optional.of(AnyProject.picture()) : Optional.empty();
    }
}
