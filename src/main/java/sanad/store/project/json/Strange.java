package sanad.store.project.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Keeps parts of JSON that this program does not know: another version, or another program, wrote them for a reason. */
final class Strange {
    private Strange() {}

    /** The fresh tree with those parts of the older one that the known one lacks. */
    static JsonNode keeping(JsonNode older, JsonNode known, JsonNode fresh) {
        if (older instanceof ObjectNode o && known instanceof ObjectNode k && fresh instanceof ObjectNode f) {
            ObjectNode kept = f.deepCopy();
            for (String name : o.propertyNames()) {
                if (!k.has(name)) {
                    if (!f.has(name)) {
                        kept.set(name, o.path(name));
                    }
                } else if (f.has(name)) {
                    kept.set(name, keeping(o.path(name), k.path(name), f.path(name)));
                }
            }
            return kept;
        }
        if (older instanceof ArrayNode o && known instanceof ArrayNode k && fresh instanceof ArrayNode f) {
            return items(o, k, f);
        }
        return fresh;
    }

    /** An item that is still there is left as it was, wherever it stands now. */
    private static ArrayNode items(ArrayNode older, ArrayNode known, ArrayNode fresh) {
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < Math.min(known.size(), older.size()); i++) {
            free.add(i);
        }
        ArrayNode kept = fresh.arrayNode();
        for (JsonNode item : fresh) {
            int at = -1;
            for (int i = 0; i < free.size() && at < 0; i++) {
                at = known.path(free.get(i)).equals(item) ? i : -1;
            }
            kept.add(at < 0 ? item : older.path(free.remove(at)));
        }
        return kept;
    }
}
