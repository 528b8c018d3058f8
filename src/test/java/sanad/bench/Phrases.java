package sanad.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** The wordings of {@code newsroom/LANGUAGE.txt}: under each name the lines that may stand for it. */
record Phrases(Map<String, List<String>> lines, List<String> sorts) {
    static Phrases read(String language) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        List<String> sorts = new ArrayList<>();
        String section = "";
        for (String line : text("/newsroom/" + language + ".txt").split("\n", -1)) {
            if (line.startsWith("= ")) {
                section = line.substring(2);
            } else if (line.matches("[TLR] .*")) {
                if (line.startsWith("T ")) {
                    sorts.add(section);
                }
                add(lines, line.charAt(0) + " " + section, line.substring(2));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                add(lines, section, line);
            }
        }
        return new Phrases(lines, sorts);
    }

    private static void add(Map<String, List<String>> lines, String name, String line) {
        lines.computeIfAbsent(name, k -> new ArrayList<>()).add(line);
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines that stand around every page. */
    List<String> page() {
        return all("page");
    }

    /** One wording of a name. */
    String one(String name, Random dice) {
        List<String> all = all(name);
        return all.get(dice.nextInt(all.size()));
    }

    private List<String> all(String name) {
        return Objects.requireNonNull(lines.get(name), name);
    }

    /** A name of somebody. */
    String person(Random dice) {
        return one("first", dice) + " " + one("family", dice);
    }

    /** A word of a long tail of words, some of which come often and most seldom. */
    String noun(Random dice) {
        String roots = all("roots").get(0);
        StringBuilder noun = new StringBuilder();
        int[] root = new int[3];
        for (int i = 0; i < root.length; i++) {
            root[i] = (int) (roots.length() * dice.nextDouble() * dice.nextDouble());
        }
        for (char sign : one("shapes", dice).toCharArray()) {
            noun.append(sign >= '1' && sign <= '3' ? roots.charAt(root[sign - '1']) : sign);
        }
        return noun.toString();
    }

    /** A whole date. */
    String date(LocalDate day) {
        return day.getDayOfMonth() + " " + all("months").get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    /** A phrase with the parts of a date in it. */
    String dated(String phrase, LocalDate day) {
        String month = all("months").get(day.getMonthValue() - 1);
        return phrase.replace("{weekday}", all("days").get(day.getDayOfWeek().getValue() - 1))
                .replace("{daymonth}", day.getDayOfMonth() + " " + month)
                .replace("{month}", month)
                .replace("{year}", String.valueOf(day.getYear()));
    }
}
