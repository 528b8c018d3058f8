package sanad.read.html.body;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import sanad.text.original.Aside;

/**
 * The text of a page and what stands around it.
 *
 * @param text the headline, what stands under it and the story; a blank line between paragraphs, none between the items
 *     of a list, the rows of a table and the lines of a poem
 * @param asides everything else that the page says, at the places where it stands
 * @param headline the headline as it stands; empty where there is none
 */
public record Body(String text, List<Aside> asides, String headline) {
    /** Copies the list. */
    public Body {
        asides = List.copyOf(asides);
    }

    /**
     * Reads a page.
     *
     * @param page its body
     * @param told what it says of itself
     */
    public static Body of(Element page, Told told) {
        Blocks blocks = Blocks.of(page);
        Story found = Story.of(blocks, told);
        return laidOut(blocks, found.lines(), found.headline());
    }

    /**
     * Reads a page of a book, on which there is nothing but the story. A table of contents is none: where most stands in
     * links, all of it stands beside.
     *
     * @param page its body
     */
    public static Body whole(Element page) {
        Blocks blocks = Blocks.of(page);
        boolean[] story = new boolean[blocks.all().size()];
        long links = blocks.all().stream().filter(Block::isLinks).count();
        for (int i = 0; i < story.length; i++) {
            story[i] = links * 2 <= story.length && blocks.all().get(i).kind() != Block.Kind.HIDDEN;
        }
        return laidOut(blocks, story, "");
    }

    private static Body laidOut(Blocks blocks, boolean[] story, String headline) {
        StringBuilder text = new StringBuilder();
        StringBuilder aside = new StringBuilder();
        List<Aside> asides = new ArrayList<>();
        for (int i = 0; i < story.length; i++) {
            Block block = blocks.all().get(i);
            if (!story[i]) {
                aside.append(aside.isEmpty() ? "" : "\n").append(block.text());
                continue;
            }
            boolean near = block.near() && i > 0 && story[i - 1];
            text.append(text.isEmpty() ? "" : near ? "\n" : "\n\n");
            keep(asides, aside, text.length());
            text.append(block.text());
        }
        text.append(text.isEmpty() ? "" : "\n");
        keep(asides, aside, text.length());
        return new Body(text.toString(), asides, headline);
    }

    private static void keep(List<Aside> asides, StringBuilder words, int at) {
        if (!words.isEmpty()) {
            asides.add(new Aside(at, words.toString()));
            words.setLength(0);
        }
    }
}
