package sanad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.text.original.Aside;
import sanad.text.original.Original;

/** Takes words that were left aside into the text, where they stood. */
public final class Widening {
    private Widening() {}

    /**
     * The document with lines of one of its asides as lines of its text; empty where it has none of these numbers.
     *
     * @param number of the aside among those of its original, from 0
     * @param line of the aside, from 0; -1 for all of it
     */
    public static Optional<Document> of(Document document, int number, int line) {
        Optional<Original> original = document.source().original();
        if (original.isEmpty()
                || number < 0
                || number >= original.get().asides().size()) {
            return Optional.empty();
        }
        Aside aside = original.get().asides().get(number);
        List<String> lines = aside.words().lines().toList();
        if (line >= lines.size()) {
            return Optional.empty();
        }
        String before = document.text().substring(0, aside.at());
        String after = document.text().substring(aside.at());
        String added = (before.isEmpty() || before.endsWith("\n") ? "" : "\n")
                + (line < 0 ? aside.words() : lines.get(line))
                + (after.startsWith("\n") ? "" : "\n");
        List<Aside> left = new ArrayList<>();
        for (int i = 0; i < original.get().asides().size(); i++) {
            Aside one = original.get().asides().get(i);
            if (i != number) {
                boolean behind = one.at() > aside.at() || one.at() == aside.at() && i > number;
                left.add(behind ? new Aside(one.at() + added.length(), one.words()) : one);
            } else if (line >= 0) {
                part(lines.subList(0, line), aside.at(), left);
                part(lines.subList(line + 1, lines.size()), aside.at() + added.length(), left);
            }
        }
        return Optional.of(new Document(
                document.id(),
                document.title(),
                before + added + after,
                with(document.source(), original.get(), left)));
    }

    private static void part(List<String> lines, int at, List<Aside> left) {
        if (lines.stream().anyMatch(line -> !line.isBlank())) {
            left.add(new Aside(at, String.join("\n", lines)));
        }
    }

    private static Source with(Source source, Original o, List<Aside> asides) {
        return new Source(
                source.file(),
                source.publisher(),
                source.title(),
                source.address(),
                Optional.of(new Original(o.sha256(), o.format(), o.encoding(), o.stated(), asides)));
    }
}
