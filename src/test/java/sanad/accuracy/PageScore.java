package sanad.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import sanad.extract.OneDocument;
import sanad.extract.page.PageStructure;
import sanad.extract.page.Part;
import sanad.text.Document;
import sanad.text.Source;

/** Scores how the lines of a page are told apart, against a file that names the part of each line that is not blank. */
final class PageScore {
    /**
     * A line that is read otherwise than gold says, or as it says.
     *
     * @param page its file
     * @param words the line
     * @param gold what it is
     * @param read what it was taken for
     */
    record Row(String page, String words, Part gold, Part read) {
        boolean right() {
            return gold == read;
        }

        /** Whether it was rightly kept in the story, or out of it. */
        boolean kept() {
            return gold.isProse() == read.isProse();
        }
    }

    private PageScore() {}

    /** The lines of all pages in a folder. */
    static List<Row> of(Path folder) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                rows.addAll(page(file));
            }
        }
        return rows;
    }

    private static List<Row> page(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        Document document = new Document(name, name, Files.readString(file), Source.file(name));
        List<String> gold = Files.readAllLines(file.resolveSibling(name.replace(".txt", ".gold")));
        PageStructure page = OneDocument.read(document).page();
        List<Row> rows = new ArrayList<>();
        int at = 0;
        for (String line : document.text().split("\n", -1)) {
            if (!line.isBlank()) {
                int start = at + line.indexOf(line.strip());
                rows.add(new Row(name, line.strip(), Part.valueOf(gold.get(rows.size())), page.partAt(start)));
            }
            at += line.length() + 1;
        }
        if (rows.size() != gold.size()) {
            throw new IllegalStateException(
                    name + " has " + rows.size() + " lines and " + gold.size() + " names of parts");
        }
        return rows;
    }

    /** Percentages by name: lines right, lines rightly in or out of the story, pages whose headline is right, by part. */
    static Map<String, Double> figures(List<Row> rows) {
        Map<String, Double> figures = new TreeMap<>();
        figures.put("lines", share(rows.stream().filter(Row::right).count(), rows.size()));
        figures.put("story", share(rows.stream().filter(Row::kept).count(), rows.size()));
        long pages = rows.stream().map(Row::page).distinct().count();
        long wrong = rows.stream()
                .filter(r -> !r.right() && (r.gold() == Part.TITLE || r.read() == Part.TITLE))
                .map(Row::page)
                .distinct()
                .count();
        figures.put("headlines", share(pages - wrong, pages));
        for (Part part : Part.values()) {
            long asked = rows.stream().filter(r -> r.gold() == part).count();
            long found = rows.stream().filter(r -> r.read() == part).count();
            long right =
                    rows.stream().filter(r -> r.right() && r.gold() == part).count();
            figures.put(part + ".recall", share(right, asked));
            figures.put(part + ".precision", share(right, found));
        }
        return figures;
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 100 : Math.round(1000.0 * part / whole) / 10.0;
    }

    /** Prints the figures and every line read otherwise; the folder is the argument. */
    public static void main(String[] args) throws IOException {
        List<Row> rows = of(Path.of(args[0]));
        rows.stream().filter(r -> !r.right()).forEach(System.out::println);
        System.out.println(figures(rows));
    }
}
