package sanad.extract.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sanad.extract.dating.Meanings;
import sanad.extract.page.line.Line;
import sanad.extract.page.line.Surroundings;
import sanad.extract.page.line.Trait;
import sanad.extract.time.TimeTagger;
import sanad.extract.token.Tokens;
import sanad.text.Document;
import sanad.text.Source;
import sanad.text.Span;
import sanad.text.Tokenized;

/**
 * A page of which each line's part is known.
 *
 * @param name of its file
 * @param lines its lines that hold words
 * @param seen what is seen of them
 * @param parts what they are
 */
record LabelledPage(String name, List<Line> lines, List<Set<Trait>> seen, List<Part> parts) {
    /** The pages of a folder: NAME.txt, and NAME.gold with one part for each line that is not blank. */
    static List<LabelledPage> of(Path folder) throws IOException {
        List<LabelledPage> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                pages.add(read(file));
            }
        }
        return pages;
    }

    /** The texts that a file of parts names: a path in brackets, then the parts of its lines, a number behind one for so many. */
    static List<LabelledPage> listed(Path file) throws IOException {
        List<LabelledPage> pages = new ArrayList<>();
        Path text = file;
        List<String> parts = new ArrayList<>();
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.add("[");
        for (String line : lines) {
            if (line.startsWith("[")) {
                if (!parts.isEmpty()) {
                    pages.add(read(text, parts));
                    parts.clear();
                }
                text = Path.of(line.substring(1).replace("]", ""));
            } else if (!line.startsWith("#")) {
                String[] cells = line.split(" ");
                for (int i = cells.length > 1 ? Integer.parseInt(cells[1]) : 1; i > 0; i--) {
                    parts.add(cells[0]);
                }
            }
        }
        return pages;
    }

    /** The pages of a file in which each line has its part before it, and "==" parts the pages. */
    static List<LabelledPage> written(Path file) throws IOException {
        List<LabelledPage> pages = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<String> parts = new ArrayList<>();
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.add("==");
        for (String line : lines) {
            if (line.equals("==")) {
                if (!parts.isEmpty()) {
                    pages.add(page("written/" + pages.size(), text.toString(), parts));
                }
                text.setLength(0);
                parts.clear();
            } else if (!line.startsWith("#")) {
                int blank = line.indexOf(' ');
                text.append(line.substring(blank + 1)).append('\n');
                if (blank > 0) {
                    parts.add(line.substring(0, blank));
                }
            }
        }
        return pages;
    }

    /** A page of the same name with other lines. */
    LabelledPage of(List<Line> others, List<Part> theirs) {
        return new LabelledPage(name, others, Surroundings.of(others), theirs);
    }

    private static LabelledPage read(Path file) throws IOException {
        return read(
                file,
                Files.readAllLines(
                        file.resolveSibling(String.valueOf(file.getFileName()).replace(".txt", ".gold"))));
    }

    private static LabelledPage read(Path file, List<String> gold) throws IOException {
        String name = file.subpath(Math.max(0, file.getNameCount() - 2), file.getNameCount())
                .toString();
        return page(name, Files.readString(file), gold);
    }

    private static LabelledPage page(String name, String content, List<String> gold) {
        Document document = new Document(name, name, content, Source.file(name));
        Tokenized tokens = Tokens.of(document);
        List<Span> dates = new TimeTagger()
                .tag(tokens).stream()
                        .filter(t -> Meanings.isFullDay(t.meaning()))
                        .map(t -> t.passage().span())
                        .toList();
        if (gold.size() != document.text().lines().filter(l -> !l.isBlank()).count()) {
            throw new IllegalStateException(name + " has " + gold.size() + " parts for its lines");
        }
        List<Line> lines = Line.of(tokens, dates);
        List<Part> parts = new ArrayList<>();
        int label = 0;
        int at = 0;
        for (String text : document.text().split("\n", -1)) {
            if (!text.isBlank()) {
                Part part = Part.valueOf(gold.get(label++));
                int start = at + text.indexOf(text.strip());
                if (parts.size() < lines.size()
                        && lines.get(parts.size()).span().start() == start) {
                    parts.add(part);
                }
            }
            at += text.length() + 1;
        }
        return new LabelledPage(name, lines, Surroundings.of(lines), parts);
    }

    /** The lines' places, from their parts. */
    List<Place> places() {
        int title = parts.indexOf(Part.TITLE);
        int lead = parts.indexOf(Part.LEAD);
        int last = Math.max(
                Math.max(parts.lastIndexOf(Part.BODY), parts.lastIndexOf(Part.LEAD)), parts.lastIndexOf(Part.HEADING));
        int story = story(lead);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Place.Stretch stretch = i > last
                    ? Place.Stretch.END
                    : i >= story
                            ? Place.Stretch.STORY
                            : title < 0 || i < title ? Place.Stretch.TOP : Place.Stretch.UNDER;
            places.add(place(stretch, parts.get(i), i > title));
        }
        return places;
    }

    /** Where the story begins: at the lead or the hour over it, or behind the byline or date under it. */
    private int story(int lead) {
        int body = parts.indexOf(Part.BODY);
        for (int i = Math.max(0, lead) + 1; i < body; i++) {
            if (parts.get(i) == Part.BYLINE || parts.get(i) == Part.DATELINE) {
                return body;
            }
        }
        int stamp = parts.indexOf(Part.STAMP);
        int heading = parts.contains(Part.TITLE) ? -1 : parts.indexOf(Part.HEADING);
        int first = stamp < 0 ? lead : Math.min(lead, stamp);
        return heading < 0 ? first : Math.min(first, heading);
    }

    private Place place(Place.Stretch stretch, Part part, boolean again) {
        for (Place place : Place.values()) {
            boolean title = place != (again ? Place.TITLE : Place.TITLE_AGAIN);
            if (place.stretch() == stretch && place.part() == part && title) {
                return place;
            }
        }
        throw new IllegalStateException(name + ": no place for " + part + " in the stretch " + stretch);
    }
}
