package sanad.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import sanad.read.format.Content;
import sanad.read.format.Input;
import sanad.read.format.Refusal;
import sanad.read.html.body.Body;
import sanad.read.plain.Encoding;
import sanad.read.plain.NotText;

/**
 * A page of a book: all of it is story but the marks of notes, the numbers of printed pages, and the notes, which stand
 * beside.
 *
 * <p>Source: EPUB Structural Semantics Vocabulary 1.1, {@code noteref}, {@code footnote}, {@code pagebreak}.
 */
public final class BookPage {
    private static final int DEEPEST = 200;
    private static final int MOST = 300_000;
    private static final Set<String> MARKS = Set.of("noteref", "pagebreak", "doc-noteref", "doc-pagebreak");
    private static final Set<String> NOTES = Set.of(
            "footnote",
            "footnotes",
            "endnote",
            "endnotes",
            "rearnote",
            "rearnotes",
            "note",
            "toc",
            "landmarks",
            "page-list",
            "doc-footnote",
            "doc-endnote",
            "doc-endnotes",
            "doc-toc");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final int LONGEST_MARK = 5;

    private BookPage() {}

    /** What stands on a page. */
    public static Content read(String name, byte[] bytes) throws NotText {
        Encoding.Decoded decoded = PageLetters.decode(Input.of(name, bytes));
        String page = decoded.text();
        if (page.chars().filter(c -> c == '<').count() > MOST) {
            throw new NotText(Refusal.Cause.TANGLED, Integer.toString(MOST));
        }
        boolean xml = page.stripLeading().startsWith("<?xml") || page.contains("http://www.w3.org/1999/xhtml");
        Parser parser = xml ? Parser.xmlParser() : Parser.htmlParser();
        Document document = Jsoup.parse(page, "", parser.setMaxDepth(DEEPEST));
        prepare(document);
        Element found = document.selectFirst("body");
        Body body = Body.whole(found == null ? document : found);
        return new Content(body.text(), decoded.encoding(), List.of(), body.asides());
    }

    private static void prepare(Document document) {
        List<Element> marks = new ArrayList<>();
        List<Element> cells = new ArrayList<>();
        document.traverse((node, depth) -> {
            if (node instanceof Element element && CELLS.contains(element.normalName())) {
                cells.add(element);
            } else if (node instanceof Element element && element.attributesSize() > 0) {
                if (is(element, MARKS) || isMark(element)) {
                    marks.add(element);
                } else if (is(element, NOTES)) {
                    element.attr("hidden", "");
                }
            }
        });
        marks.forEach(Element::remove);
        cells.forEach(BookPage::unwrap);
    }

    /** Programs wrap the words of each cell in a paragraph; a table of figures is one all the same. */
    private static void unwrap(Element cell) {
        if (cell.childrenSize() == 1 && cell.child(0).normalName().equals("p")) {
            cell.child(0).tagName("span");
        }
    }

    private static boolean is(Element element, Set<String> kinds) {
        return List.of((element.attr("epub:type") + " " + element.attr("role")).split("\\s+")).stream()
                .anyMatch(kinds::contains);
    }

    /** Whether it is a link in the book whose words are a number or a star: it would run into the word before it. */
    private static boolean isMark(Element element) {
        if (!element.normalName().equals("a") || element.attr("href").indexOf('#') < 0 || element.childNodeSize() > 1) {
            return false;
        }
        String words = element.text().strip();
        boolean raised = element.parent() != null
                        && element.parent().normalName().equals("sup")
                || element.childrenSize() == 1 && element.child(0).normalName().equals("sup")
                || words.startsWith("[");
        return raised
                && words.length() <= LONGEST_MARK
                && words.chars().allMatch(c -> Character.isDigit(c) || "[]()*\u2020\u2021".indexOf(c) >= 0);
    }
}
