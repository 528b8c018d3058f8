package sanad.extract.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import sanad.text.Span;
import sanad.text.Tokenized;

/**
 * Tells the story on a page from what stands around it, by the shape of its lines, their place, and {@code page.txt}.
 *
 * <p>Example: {@code new PageReader().read(Tokens.of(document)).title()}.
 */
public final class PageReader {
    private static final int DATELINE_WORDS = 18;

    /** Words that a dateline has beside its date, or beside its numbers. */
    private static final int DATE_WORDS = 6;

    private static final int BYLINE_WORDS = 8;
    private static final int TITLE_WORDS = 4;
    private static final int LONGEST_TITLE = 40;
    private static final int LONGER_TITLE = 25;
    private static final int LEAD_WORDS = 20;
    private static final int SHORT_LEAD = 8;
    private static final int CAPTION_WORDS = 40;

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
        Part[] parts = new Part[lines.size()];
        Stamps stamps = Stamps.of(lines);
        stamps.mark(parts);
        Chrome.mark(lines, parts);
        int lead = lead(lines, parts);
        int title = title(lines, parts, Math.min(lead, stamps.first()));
        markHead(lines, parts, title, lead);
        markStory(lines, parts, lead);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            blocks.add(new Block(lines.get(i).span(), parts[i] == null ? Part.BODY : parts[i]));
        }
        return new PageStructure(blocks);
    }

    /** The first line of prose; the number of lines where there is none. */
    private static int lead(List<Line> lines, Part[] parts) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean running = line.size() >= LEAD_WORDS && !line.isHeadlines()
                    || line.size() >= SHORT_LEAD && line.endsLikeSentence() && line.isProse();
            if (parts[i] == null && running && !isDateline(line) && !isCaption(line) && !isRepeated(lines, i)) {
                return i;
            }
        }
        return lines.size();
    }

    private static boolean isRepeated(List<Line> lines, int at) {
        String text = lines.get(at).text();
        return at > 0 && lines.get(at - 1).text().equals(text)
                || at + 1 < lines.size() && lines.get(at + 1).text().equals(text);
    }

    /** The headline among the lines before the story; -1 where the text begins with its story. */
    private static int title(List<Line> lines, Part[] parts, int lead) {
        int best = -1;
        int bestScore = 1;
        for (int i = 0; i < lead; i++) {
            Line line = lines.get(i);
            if (parts[i] != null
                    || isDateline(line)
                    || isByline(line)
                    || isCaption(line)
                    || line.size() > LONGEST_TITLE
                    || line.isYearAlone()) {
                continue;
            }
            int score = Math.min(line.size(), TITLE_WORDS)
                    + (isRepeated(lines, i) ? 3 : 0)
                    + (line.size() > TITLE_WORDS ? 2 : 0)
                    - (line.endsLikeSentence() || line.text().endsWith(":") ? 2 : 0)
                    - (line.size() > LONGER_TITLE ? 2 : 0)
                    - (i + 1 < parts.length && parts[i + 1] == Part.BOILERPLATE && line.size() <= TITLE_WORDS ? 4 : 0)
                    - (line.text().endsWith("..") ? 1 : 0);
            if (score > bestScore || score == bestScore && score < TITLE_WORDS) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    private static void markHead(List<Line> lines, Part[] parts, int title, int lead) {
        boolean below = false;
        for (int i = title + 1; i < lead && title >= 0; i++) {
            below |= parts[i] == null && isDateline(lines.get(i));
        }
        for (int i = 0; i < lead; i++) {
            Line line = lines.get(i);
            if (parts[i] != null) {
                continue;
            }
            if (i == title
                    || title >= 0
                            && i > title
                            && line.text().equals(lines.get(title).text())) {
                parts[i] = Part.TITLE;
            } else if (isDateline(line)) {
                boolean clock = i < title && (below || isOverMenu(lines, parts, i, title));
                parts[i] = clock ? Part.BOILERPLATE : Part.DATELINE;
            } else if (isByline(line)) {
                parts[i] = Part.BYLINE;
            } else if (isCaption(line)) {
                parts[i] = Part.CAPTION;
            } else if (line.isYearAlone()
                    || i > title && (line.size() >= TITLE_WORDS || i > 0 && parts[i - 1] == Part.STAMP)) {
                parts[i] = Part.HEADING;
            } else {
                parts[i] = Part.BOILERPLATE;
            }
        }
    }

    /** Whether a date stands over the menu, as the site's clock does, and does not say that it is the page's. */
    private static boolean isOverMenu(List<Line> lines, Part[] parts, int at, int title) {
        return !Chrome.isPublished(lines.get(at))
                && IntStream.range(at + 1, title)
                        .anyMatch(i ->
                                parts[i] == Part.BOILERPLATE && lines.get(i).isMenu());
    }

    private static void markStory(List<Line> lines, Part[] parts, int lead) {
        int last = lines.size() - 1;
        while (last > lead
                && !(parts[last] == null
                        && (lines.get(last).isProse() || lines.get(last).isDateRow()))) {
            last--;
        }
        Map<String, Integer> seen = new HashMap<>();
        for (int i = lead; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (parts[i] != null) {
                continue;
            }
            if (i == lead) {
                parts[i] = Part.LEAD;
            } else if (isCaption(line)) {
                parts[i] = Part.CAPTION;
            } else if (isDateline(line) && (i > last || line.page().has(PageWords.Sort.PUBLISHED, line.words()))) {
                parts[i] = Part.DATELINE;
            } else if (line.isProse() || line.isDateRow()) {
                parts[i] = Part.BODY;
            } else if (i > last) {
                parts[i] = isByline(line) ? Part.BYLINE : Part.BOILERPLATE;
            } else {
                parts[i] = Part.HEADING;
            }
            seen.merge(line.text(), 1, Integer::sum);
        }
    }

    private static boolean isDateline(Line line) {
        return line.hasYear()
                && !line.isYearAlone()
                && !line.isDateRow()
                && line.size() <= DATELINE_WORDS
                && !line.text().endsWith(".")
                && (isShortBesideDates(line) || line.page().has(PageWords.Sort.PUBLISHED, line.words()));
    }

    /** Whether a line is its date and little else, such as the place and the agency. */
    private static boolean isShortBesideDates(Line line) {
        long numbers = line.words().stream().filter(Line::isNumber).count();
        return line.size() <= DATE_WORDS + numbers || line.besides() >= 0 && line.besides() <= DATE_WORDS;
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

    private static boolean isByline(Line line) {
        return line.size() <= BYLINE_WORDS
                && !line.text().endsWith(".")
                && line.page().has(PageWords.Sort.BYLINE, line.words());
    }

    private static boolean isCaption(Line line) {
        return line.size() <= CAPTION_WORDS
                && !line.text().endsWith(".")
                && line.page().has(PageWords.Sort.CAPTION, line.words());
    }
}
