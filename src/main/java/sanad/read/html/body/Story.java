package sanad.read.html.body;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the story among the lines of a page: the innermost part that holds nearly all of what is worth reading, where a
 * line of prose is worth its words and everything else costs; and above it the headline with what stands under it.
 *
 * <p>Source of the idea: Pasternack and Roth 2009, Extracting article text from the web with maximum subsequence
 * segmentation; here the segments are the page's own parts.
 */
final class Story {
    private static final int WORTH = 80;
    private static final double NEARLY_ALL = 0.9;
    private static final int HEAD_LINES = 40;
    private static final int ABOVE = 4;
    private static final int TEASER = 12;
    private static final int PARTS = 10;
    private static final Set<Mark> OF_HEAD = EnumSet.of(Mark.DATE, Mark.BYLINE, Mark.LEAD);

    private final List<Block> blocks;
    private final List<Blocks.Part> parts;
    private final int headline;
    private final Clutter clutter;
    private final boolean[] story;

    private Story(Blocks page, Told told) {
        Agreed agreed = new Agreed(told.body());
        this.blocks = page.all();
        this.parts = page.parts();
        this.headline = Headline.find(blocks, told.titles());
        this.clutter = new Clutter(page, headline);
        this.story = new boolean[blocks.size()];
        if (blocks.isEmpty()) {
            return;
        }
        Blocks.Part body = agreed.part(page).orElseGet(this::body);
        take(body);
        head(body);
        prune(body, agreed, told.authors());
    }

    /**
     * Finds it.
     *
     * @param told what the page says of it
     */
    static Story of(Blocks page, Told told) {
        return new Story(page, told);
    }

    /** Which lines are its own. */
    boolean[] lines() {
        return story;
    }

    /** Its headline; empty where it has none. */
    String headline() {
        return headline < 0 ? "" : blocks.get(headline).text();
    }

    private Blocks.Part body() {
        double[] upTo = new double[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            upTo[i + 1] = upTo[i] + value(i);
        }
        double most = 0;
        for (Blocks.Part part : parts) {
            most = Math.max(most, upTo[part.to()] - upTo[part.from()]);
        }
        Blocks.Part whole = new Blocks.Part(blocks.get(0).owner(), 0, blocks.size());
        if (most <= 0) {
            return named(whole);
        }
        Blocks.Part best = whole;
        for (Blocks.Part part : parts) {
            boolean worth = upTo[part.to()] - upTo[part.from()] >= most * NEARLY_ALL;
            if (worth && part.to() - part.from() < best.to() - best.from()) {
                best = part;
            }
        }
        return best;
    }

    /** The part that calls itself the story; all where none does. */
    private Blocks.Part named(Blocks.Part whole) {
        return parts.stream()
                .filter(p -> p.element().normalName().equals("article")
                        || p.element().normalName().equals("main")
                        || Mark.of(p.element()).contains(Mark.BODY))
                .findFirst()
                .orElse(whole);
    }

    private double value(int line) {
        Block block = blocks.get(line);
        if (clutter.at(line) || block.isLinks()) {
            return -3 - block.words() / 2.0;
        }
        return block.isProse() ? Math.min(block.words(), WORTH) : block.kind() == Block.Kind.HEADING ? 0 : -2;
    }

    private void take(Blocks.Part body) {
        for (int i = body.from(); i < body.to(); i++) {
            boolean aboveHeadline = i < headline && headline < body.to();
            story[i] = !clutter.at(i) && (!aboveHeadline || isOfHead(blocks.get(i)));
        }
    }

    /** The headline, what stands between it and the story, and the date right above it. */
    private void head(Blocks.Part body) {
        if (headline < 0 || headline >= body.to()) {
            return;
        }
        story[headline] = true;
        for (int i = Math.max(headline + 1, body.from() - HEAD_LINES); i < body.from(); i++) {
            Block block = blocks.get(i);
            story[i] = !clutter.at(i) && (!block.isLinks() || isOfHead(block));
        }
        for (int i = Math.max(0, headline - ABOVE); i < headline; i++) {
            story[i] |=
                    !clutter.at(i) && isOfHead(blocks.get(i)) && !blocks.get(i).isProse();
        }
    }

    /** Whether a line is a date, a byline or a lead by its part's name. */
    private static boolean isOfHead(Block block) {
        Element part = block.owner();
        for (int i = 0; i < 2 && part != null; i++) {
            if (!Collections.disjoint(Mark.of(part), OF_HEAD)) {
                return true;
            }
            part = part.parent();
        }
        for (int i = 0; i < Math.min(PARTS, block.owner().childNodeSize()); i++) {
            if (block.owner().childNode(i).normalName().equals("time")) {
                return true;
            }
        }
        return false;
    }

    private void prune(Blocks.Part body, Agreed agreed, List<String> authors) {
        boolean told = false;
        int[] ends = ends(body);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (!story[i] || i == headline) {
                continue;
            }
            boolean button = block.words() <= TEASER && !isOfHead(block) && Phrases.isButtons(block.text());
            boolean links = block.isLinks() && !isOfHead(block) && block.kind() != Block.Kind.HEADING;
            boolean note = told && block.isProse() && Mark.of(block.owner()).contains(Mark.BYLINE);
            story[i] = !button && !links && !note && !agreed.excludes(block, i);
            boolean life = told && authors.contains(block.text());
            told |= story[i] && block.isProse();
            if (i > headline && block.words() <= TEASER && (life || Phrases.isOver(block.text()))) {
                i = over(i, ends);
            }
        }
        for (int i = blocks.size() - 1; i > headline && i >= 0; i--) {
            if (story[i]
                    && blocks.get(i).isProse()
                    && !Phrases.isNotice(blocks.get(i).text())) {
                break;
            }
            story[i] = story[i] && !Phrases.isNotice(blocks.get(i).text());
        }
    }

    /** Where the greatest part ends that a line opens and that is smaller than the story's; 0 where it opens none. */
    private int[] ends(Blocks.Part body) {
        int[] ends = new int[blocks.size()];
        for (Blocks.Part part : parts) {
            if (part.to() - part.from() < body.to() - body.from()) {
                ends[part.from()] = Math.max(ends[part.from()], part.to());
            }
        }
        return ends;
    }

    /** Leaves out what a line like "read also", or the writer's name under the story, stands over: its part where it opens one, else what is short behind it. */
    private int over(int line, int[] ends) {
        int end = Math.max(line + 1, ends[line]);
        boolean own = end > line + 1;
        while (!own && end < blocks.size() && !isParagraph(blocks.get(end))) {
            end++;
        }
        for (int i = line; i < end; i++) {
            story[i] = false;
        }
        return end - 1;
    }

    private static boolean isParagraph(Block block) {
        return block.isProse() && block.kind() == Block.Kind.TEXT;
    }
}
