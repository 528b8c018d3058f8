package sanad.accuracy;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures that were accepted last, in {@code data/accuracy}: any change of them is seen and agreed to. */
final class Accepted {
    private static final Path COMMITTED = Path.of("data", "accuracy");
    private static final Path MEASURED = Path.of("target", "accuracy");
    private static final String HOW =
            "If the change is meant, accept it with: mvn -q test -Dtest='AccuracyTest,PhenomenaTest' -Daccuracy.accept=true";

    private Accepted() {}

    /** Compares what was measured with the committed file of that name, or makes it that file where it is accepted. */
    static void check(String name, String measured) throws IOException {
        Files.createDirectories(MEASURED);
        Files.writeString(MEASURED.resolve(name), measured);
        Path committed = COMMITTED.resolve(name);
        if (Boolean.getBoolean("accuracy.accept")) {
            Files.createDirectories(COMMITTED);
            Files.writeString(committed, measured);
        }
        String changes = changes(Files.exists(committed) ? Files.readString(committed) : "{}", measured);
        if (!changes.isEmpty()) {
            fail(committed + ", before and now:\n" + changes + "\n" + HOW);
        }
    }

    /** The figures that are not the same in both, a line each; empty where all are. */
    static String changes(String before, String now) {
        Map<String, BigDecimal> old = figures(before);
        Map<String, BigDecimal> fresh = figures(now);
        TreeSet<String> names = new TreeSet<>(old.keySet());
        names.addAll(fresh.keySet());
        return names.stream()
                .filter(name -> !same(old.get(name), fresh.get(name)))
                .map(name -> name + ": " + shown(old.get(name)) + " → " + shown(fresh.get(name)))
                .collect(Collectors.joining("\n"));
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a != null && b != null && a.compareTo(b) == 0;
    }

    private static String shown(@Nullable BigDecimal figure) {
        return figure == null ? "none" : figure.toPlainString();
    }

    private static SortedMap<String, BigDecimal> figures(String json) {
        SortedMap<String, BigDecimal> figures = new TreeMap<>();
        gather("", JsonMapper.shared().readTree(json), figures);
        return figures;
    }

    private static void gather(String name, JsonNode node, Map<String, BigDecimal> figures) {
        if (node.isNumber()) {
            figures.put(name, node.decimalValue());
        }
        String prefix = name.isEmpty() ? "" : name + " ";
        node.properties().forEach(p -> gather(prefix + p.getKey(), p.getValue(), figures));
    }
}
