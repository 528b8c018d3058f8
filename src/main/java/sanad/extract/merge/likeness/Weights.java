package sanad.extract.merge.likeness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What was learned from annotated stories: how much each sign speaks for an answer, or against it. The files {@code
 * data/merging/*.txt} hold a line for each: {@code words.same.else = 1.234}.
 */
public final class Weights {
    private static final String FOLDER = "/data/merging/";

    private final Map<String, Double> weights;

    /** These weights, by name. */
    public Weights(Map<String, Double> weights) {
        this.weights = new TreeMap<>(weights);
    }

    /** The weights that the program comes with: of {@code likeness}, {@code worth} or {@code meant}. */
    public static Weights of(String name) {
        Map<String, Double> weights = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Weights.class.getResourceAsStream(FOLDER + name + ".txt"), name),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] sides = line.split("=", 2);
                if (sides.length == 2 && !line.startsWith("#")) {
                    weights.put(sides[0].strip(), Double.valueOf(sides[1].strip()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Weights(weights);
    }

    /** The weight of a sign; nothing where none was learned. */
    public double of(Enum<?> sign, String group) {
        String name = Signs.name(sign, group);
        return weights.getOrDefault(name, 0.0);
    }
}
