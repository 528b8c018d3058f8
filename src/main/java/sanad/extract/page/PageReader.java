package sanad.extract.page;

import java.util.ArrayList;
import java.util.List;
import sanad.extract.page.line.Line;
import sanad.extract.page.line.PageWords;
import sanad.extract.page.line.Surroundings;
import sanad.text.Span;
import sanad.text.Tokenized;

/**
 * Tells the story on a page from what stands around it. What is seen of each line and its neighbours ({@link Trait}) is weighed for each
 * {@link Place}; the page is read as the way from top to bottom for which most speaks.
 *
 * <p>Example: {@code new PageReader().read(Tokens.of(document)).title()}.
 */
public final class PageReader {
    /** Reads the structure of a page of which nothing is known but its words. */
    public PageStructure read(Tokenized tokens) {
        return read(tokens, List.of());
    }

    /**
     * Reads the structure of a page.
     *
     * @param tokens its words
     * @param dates where whole dates stand in it, in text order
     */
    public PageStructure read(Tokenized tokens, List<Span> dates) {
        List<Line> lines = Line.of(tokens, dates);
        List<Part> parts = parts(lines);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            blocks.add(new Block(lines.get(i).span(), parts.get(i)));
        }
        return new PageStructure(blocks);
    }

    /** What each line is: the headline stays one when it is repeated over the story, and a story has a lead. */
    private static List<Part> parts(List<Line> lines) {
        List<Part> parts = new ArrayList<>();
        for (Place place : BestPath.of(Surroundings.of(lines), Weights.learned())) {
            parts.add(place.part());
        }
        if (!parts.contains(Part.LEAD) && parts.contains(Part.BODY)) {
            parts.set(parts.indexOf(Part.BODY), Part.LEAD);
        }
        int title = parts.indexOf(Part.TITLE);
        for (int i = 0; title >= 0 && i < Math.max(title, parts.indexOf(Part.LEAD)); i++) {
            if (lines.get(i).text().equals(lines.get(title).text())) {
                parts.set(i, Part.TITLE);
            }
        }
        return parts;
    }

    /**
     * Whether a line says itself that its date is the page's: "Published on", in its language.
     *
     * @param words the line's words, folded
     * @param languages those of its sentence
     */
    public static boolean saysPublished(List<String> words, String languages) {
        return PageWords.of(languages).startsWith(PageWords.Sort.PUBLISHED, words);
    }

    /**
     * Whether words begin by saying that what stands beside them is when they were written: "as I write this", in its language.
     *
     * @param words of a sentence from some word on, folded
     * @param languages of the sentence
     */
    public static boolean saysWriting(List<String> words, String languages) {
        return PageWords.of(languages).startsWith(PageWords.Sort.WRITING, words);
    }
}
