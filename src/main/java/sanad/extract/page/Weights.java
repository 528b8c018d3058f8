package sanad.extract.page;

import java.util.Set;
import sanad.extract.page.line.Trait;
import sanad.language.PackFile;

/**
 * How much what is seen of a line, of the line above and of the line below speaks for each place, and how well one place follows
 * another. They are learned from labelled pages and stand in {@code data/page/weights.txt}, in hundredths.
 */
final class Weights {
    /** The line itself, the one above, the one below. */
    static final int VIEWS = 3;

    static final int PLACES = Place.values().length;
    static final int TRAITS = Trait.values().length;
    private static final float HUNDRED = 100f;

    /** Worse than all other scores of a page together, and better than what may not follow. */
    private static final float NEVER = -1e4f;

    private static final Weights LEARNED = read(PackFile.at("/data/page/weights.txt"));

    private final float[][] seen;
    private final float[][] steps;

    Weights(float[][] seen, float[][] steps) {
        this.seen = seen;
        this.steps = steps;
    }

    static Weights learned() {
        return LEARNED;
    }

    /** What speaks for each place of a line. */
    float[] scores(Set<Trait> above, Set<Trait> line, Set<Trait> below) {
        float[] scores = new float[PLACES];
        add(scores, 0, line);
        add(scores, 1, above);
        add(scores, 2, below);
        for (Place place : Place.values()) {
            if (!Bounds.allow(line, place)) {
                scores[place.ordinal()] = NEVER;
            }
        }
        return scores;
    }

    /** What speaks for a place behind another. */
    float step(Place place, Place next) {
        return steps[place.ordinal()][next.ordinal()];
    }

    /** The rows of the table that {@link #learned()} reads. */
    String table() {
        StringBuilder table = new StringBuilder();
        String[] views = {"", "above.", "below."};
        for (int view = 0; view < VIEWS; view++) {
            for (Trait trait : Trait.values()) {
                write(table, views[view] + trait, seen[view * TRAITS + trait.ordinal()]);
            }
        }
        for (Place place : Place.values()) {
            write(table, "after." + place, steps[place.ordinal()]);
        }
        return table.toString();
    }

    private static void write(StringBuilder table, String name, float[] row) {
        int start = table.length();
        for (Place place : Place.values()) {
            int weight = Math.round(row[place.ordinal()] * HUNDRED);
            if (weight != 0) {
                table.append(' ').append(place).append('=').append(weight);
            }
        }
        if (table.length() > start) {
            table.insert(start, name).append('\n');
        }
    }

    private void add(float[] scores, int view, Set<Trait> traits) {
        for (Trait trait : traits) {
            float[] weights = seen[view * TRAITS + trait.ordinal()];
            for (int place = 0; place < PLACES; place++) {
                scores[place] += weights[place];
            }
        }
    }

    private static Weights read(PackFile file) {
        float[][] seen = new float[VIEWS * TRAITS][PLACES];
        float[][] steps = new float[PLACES][PLACES];
        for (PackFile.Line line : file.lines()) {
            String[] cells = line.text().split("\\s+");
            try {
                float[] row = row(cells[0], seen, steps);
                for (int i = 1; i < cells.length; i++) {
                    int sign = cells[i].indexOf('=');
                    Place place = Place.valueOf(cells[i].substring(0, sign));
                    row[place.ordinal()] = Integer.parseInt(cells[i].substring(sign + 1)) / HUNDRED;
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw file.fault(line, "no row of weights, such as: above.STOP BODY=12");
            }
        }
        return new Weights(seen, steps);
    }

    private static float[] row(String name, float[][] seen, float[][] steps) {
        int dot = name.indexOf('.');
        String trait = name.substring(dot + 1);
        return switch (name.substring(0, Math.max(0, dot))) {
            case "after" -> steps[Place.valueOf(trait).ordinal()];
            case "above" -> seen[TRAITS + Trait.valueOf(trait).ordinal()];
            case "below" -> seen[2 * TRAITS + Trait.valueOf(trait).ordinal()];
            default -> seen[Trait.valueOf(trait).ordinal()];
        };
    }
}
