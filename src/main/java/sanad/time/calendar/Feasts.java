package sanad.time.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The feasts that words can name, by the table {@code data/calendar/feasts.txt}; the words themselves are in the language
 * packs. A feast's place in the table is its number as a {@link sanad.time.Field#FEAST}.
 *
 * <p>Example: {@code Feasts.of(Feasts.number("easter").getAsInt()).rule().in(2024)} is 31 March 2024.
 */
public final class Feasts {
    private static final String PATH = "/data/calendar/feasts.txt";
    private static final List<Feast> ALL = load();

    private Feasts() {}

    /** All, in the order of the table. */
    public static List<Feast> all() {
        return ALL;
    }

    /**
     * The feast of a number.
     *
     * @throws IndexOutOfBoundsException where the table has none
     */
    public static Feast of(int number) {
        return ALL.get(number);
    }

    /** The number of a name; empty where the table does not have it. */
    public static OptionalInt number(String name) {
        for (int i = 0; i < ALL.size(); i++) {
            if (ALL.get(i).name().equals(name)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static List<Feast> load() {
        List<Feast> feasts = new ArrayList<>();
        try (InputStream in = Feasts.class.getResourceAsStream(PATH)) {
            if (in == null) {
                throw new IllegalStateException("missing " + PATH);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && line.charAt(0) != '#') {
                    feasts.add(read(line, number));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(PATH, e);
        }
        return List.copyOf(feasts);
    }

    private static Feast read(String line, int number) {
        try {
            String[] sides = line.split("=", 2);
            String[] words = sides[1].strip().split(" +");
            return new Feast(sides[0].strip(), rule(words));
        } catch (IndexOutOfBoundsException | IllegalArgumentException | DateTimeException e) {
            throw new IllegalStateException(PATH + ":" + number + ": not a feast: " + line, e);
        }
    }

    private static Feast.Rule rule(String... words) {
        return switch (words[0]) {
            case "gregorian" -> new Feast.Fixed(at(words, 1), at(words, 2));
            case "hijri" -> new Feast.Lunar(at(words, 1), at(words, 2));
            case "easter" -> new Feast.Paschal(false, after(words, 1));
            case "eastern" -> new Feast.Paschal(true, after(words, 1));
            case "jewish" -> new Feast.Jewish(after(words, 1));
            case "nth" -> new Feast.Counted(at(words, 1), DayOfWeek.of(at(words, 2)), at(words, 3), after(words, 4));
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    private static int at(String[] words, int index) {
        return Integer.parseInt(words[index]);
    }

    private static int after(String[] words, int index) {
        return index < words.length ? at(words, index) : 0;
    }
}
