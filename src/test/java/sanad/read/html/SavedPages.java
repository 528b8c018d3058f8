package sanad.read.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Saved pages of our own: layouts with the words of made-up articles and made-up sites laid into them. */
public final class SavedPages {
    private static final Path FOLDER = Path.of("src/test/resources/saved");
    private static final List<String> STORY =
            List.of("title", "lead", "p1", "p2", "h2", "p3", "p4", "p5", "p6", "caption");

    private SavedPages() {}

    /**
     * A page.
     *
     * @param name its layout and its text
     * @param html all of it
     * @param words the words of its article
     * @param free words that may be part of the article or not: who wrote it, and when
     * @param day the day on which it was published
     * @param told whether anything but its visible words says so
     */
    public record Page(String name, String html, List<String> words, List<String> free, String day, boolean told) {}

    /** The page of a layout with a text, such as 01 and ar1. */
    public static Page of(String layout, String text) {
        String language = text.substring(0, 2);
        Map<String, String> values = read(FOLDER.resolve("sites/" + language + ".txt"));
        values.putAll(read(FOLDER.resolve("texts/" + text + ".txt")));
        String html = read("layouts/" + layout + ".html");
        boolean told = html.contains("{{iso}}") || html.contains("{{path}}");
        List<String> words = new ArrayList<>();
        for (String part : STORY) {
            if (html.contains("{{" + part + "}}")) {
                words.addAll(words(values.getOrDefault(part, "")));
            }
        }
        List<String> free = new ArrayList<>();
        List.of("by", "date", "by_word", "pub_word").forEach(part -> free.addAll(words(values.getOrDefault(part, ""))));
        for (Map.Entry<String, String> value : values.entrySet()) {
            html = html.replace("{{" + value.getKey() + "}}", value.getValue());
        }
        return new Page(layout + "-" + text, html, words, free, values.getOrDefault("iso", ""), told);
    }

    /** The pages that were looked at while the reader was written. */
    public static Stream<Page> known() {
        return pages(1, 5);
    }

    /** The pages that were written after it. */
    public static Stream<Page> later() {
        return pages(6, 15);
    }

    private static Stream<Page> pages(int from, int to) {
        List<Page> pages = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            String layout = (i < 10 ? "0" : "") + i;
            pages.add(of(layout, "ar" + (1 + i % 3)));
            pages.add(of(layout, "en" + (1 + (i + 1) % 3)));
        }
        return pages.stream();
    }

    /** The words of a text, with their signs. */
    public static List<String> words(String text) {
        return Stream.of(text.split("\\s+")).filter(w -> !w.isEmpty()).toList();
    }

    private static Map<String, String> read(Path file) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : read(FOLDER.relativize(file).toString()).split("\n", -1)) {
            int at = line.indexOf('=');
            if (at > 0) {
                values.put(line.substring(0, at), line.substring(at + 1));
            }
        }
        return values;
    }

    private static String read(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
