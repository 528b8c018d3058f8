package sanad.extract.dating.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import sanad.chronicle.Chronicle;
import sanad.extract.Extractor;
import sanad.extract.Progress;
import sanad.text.Document;
import sanad.text.Source;
import sanad.time.Edtf;
import sanad.time.When;

/**
 * A few short pages with the day on which each was published, from {@code src/test/resources/dating}.
 *
 * @param title what it shows
 * @param wrong whether it is known to go wrong
 * @param pages its pages
 */
record DatingCase(String title, boolean wrong, List<Page> pages) {
    private static final String WRONG = "(wrong) ";

    /**
     * A page.
     *
     * @param published a day or, where the words leave it open, an interval of which any part is right; after "~" an
     *     interval that no single day may stand for; "-" where nothing may be inferred; "|" between several as good
     */
    record Page(String id, String published, String text) {
        boolean accepts(When found) {
            return Stream.of(published.split("\\|")).anyMatch(p -> accepts(p, found));
        }

        private static boolean accepts(String published, When found) {
            if (published.equals("-") || !found.isKnown()) {
                return published.equals("-") && !found.isKnown();
            }
            boolean open = published.startsWith("~");
            When when = Edtf.read(open ? published.substring(1) : published);
            return when.contains(found) && !(open && found.isDay());
        }
    }

    /** The cases of a file. */
    static List<DatingCase> read(String name) {
        List<DatingCase> cases = new ArrayList<>();
        for (String part : text(name).split("(?m)^=== ")) {
            if (!part.isBlank()) {
                String[] pages = part.split("(?m)^--- ");
                String title = pages[0].strip();
                boolean wrong = title.startsWith(WRONG);
                List<Page> read = Stream.of(pages).skip(1).map(DatingCase::page).toList();
                cases.add(new DatingCase(wrong ? title.substring(WRONG.length()) : title, wrong, read));
            }
        }
        return cases;
    }

    private static Page page(String part) {
        String[] head = part.substring(0, part.indexOf('\n')).strip().split(" ");
        return new Page(head[0], head[1], part.substring(part.indexOf('\n') + 1));
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(DatingCase.class.getResourceAsStream("/dating/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is found in its pages. */
    Chronicle found() {
        List<Document> documents = pages.stream()
                .map(p -> new Document(p.id(), p.id(), p.text(), Source.file(p.id())))
                .toList();
        return new Extractor().extract("", documents, Progress.NONE);
    }

    /** The pages that were dated otherwise, each as "1.txt: 2019-08-07, not 2019-08-14". */
    List<String> faults() {
        Chronicle found = found();
        return pages.stream()
                .filter(p -> !p.accepts(found.date(p.id()).when()))
                .map(p -> p.id() + ": " + Edtf.write(found.date(p.id()).when()) + ", not " + p.published())
                .toList();
    }
}
