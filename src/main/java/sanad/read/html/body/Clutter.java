package sanad.read.html.body;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Which lines of a page stand in menus, adverts, lists of other stories and comments. */
final class Clutter {
    private static final double OF_ALL = 0.4;
    private static final int CARDS = 3;
    private static final int CARD_WORDS = 60;

    private final List<Block> blocks;
    private final List<Blocks.Part> parts;
    private final Sums prose;
    private final boolean[] found;
    private final int headline;

    /**
     * Looks for it.
     *
     * @param headline the index of the page's headline, which is none; -1 where it is not known
     */
    Clutter(Blocks page, int headline) {
        this.blocks = page.all();
        this.parts = page.parts();
        this.prose = new Sums(blocks, b -> b.isProse() ? b.words() : 0);
        this.found = new boolean[blocks.size()];
        this.headline = headline;
        boolean mostHidden = hiddenWords() > prose.all();
        for (int i = 0; i < blocks.size(); i++) {
            found[i] = blocks.get(i).kind() == Block.Kind.HIDDEN && !mostHidden;
        }
        for (Blocks.Part part : parts) {
            Set<Mark> marks = Mark.of(part.element());
            if (marks.contains(Mark.CLUTTER) && !isStory(part, marks)) {
                mark(part);
            }
        }
        cards();
    }

    private double hiddenWords() {
        return blocks.stream()
                .filter(b -> b.kind() == Block.Kind.HIDDEN)
                .mapToInt(Block::words)
                .sum();
    }

    /** Whether a line stands in such a part. */
    boolean at(int line) {
        return found[line];
    }

    /** Names are sometimes given for what is not there: what holds the headline, or so much of the page's prose, is none. */
    private boolean isStory(Blocks.Part part, Set<Mark> marks) {
        boolean body = marks.contains(Mark.BODY);
        boolean most = prose.of(part.from(), part.to()) > OF_ALL * prose.all();
        String tag = part.element().normalName();
        return part.from() <= headline && headline < part.to()
                || most && !tag.equals("nav") && !tag.equals("aside") && !tag.equals("footer")
                || body && prose.of(part.from(), part.to()) > 0;
    }

    private void mark(Blocks.Part part) {
        for (int i = part.from(); i < part.to(); i++) {
            found[i] = true;
        }
    }

    /** Marks lists of at least three like parts that each lead to another page. */
    private void cards() {
        IdentityHashMap<Element, List<Blocks.Part>> children = new IdentityHashMap<>();
        IdentityHashMap<Element, Blocks.Part> known = new IdentityHashMap<>();
        for (Blocks.Part part : parts) {
            known.put(part.element(), part);
            Element parent = part.element().parent();
            if (parent != null) {
                children.computeIfAbsent(parent, k -> new ArrayList<>()).add(part);
            }
        }
        children.forEach((parent, of) -> {
            long cards = of.stream().filter(this::isCard).count();
            Blocks.Part whole = known.get(parent);
            if (cards >= CARDS && cards * 10 >= of.size() * 6L && whole != null && !isStory(whole, Mark.of(parent))) {
                mark(whole);
            } else if (cards >= CARDS) {
                of.stream().filter(this::isCard).forEach(this::mark);
            }
        });
    }

    private boolean isCard(Blocks.Part part) {
        if (part.from() <= headline && headline < part.to()) {
            return false;
        }
        int words = 0;
        boolean link = false;
        for (int i = part.from(); i < part.to() && words <= CARD_WORDS; i++) {
            Block block = blocks.get(i);
            words += block.words();
            link |= block.isLinks() && block.words() >= 2;
        }
        return link && words <= CARD_WORDS;
    }
}
