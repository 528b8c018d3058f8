package sanad.extract.page;

import java.util.List;
import java.util.Optional;
import sanad.text.Span;

/**
 * What each block of a document is, in text order. Blank lines belong to no block.
 *
 * <p>Example: a page "Home | World\nWall opened\n10 November 1989\nBerliners …" is BOILERPLATE, TITLE, DATELINE, LEAD.
 */
public record PageStructure(List<Block> blocks) {
    /** Copies the list. */
    public PageStructure {
        blocks = List.copyOf(blocks);
    }

    /** The headline's place, the first one where it is repeated. */
    public Optional<Span> title() {
        return blocks.stream()
                .filter(b -> b.part() == Part.TITLE)
                .map(Block::span)
                .findFirst();
    }

    /** The block that holds an offset. */
    public Optional<Block> at(int offset) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = blocks.get(middle).span();
            if (offset < span.start()) {
                high = middle - 1;
            } else if (offset >= span.end()) {
                low = middle + 1;
            } else {
                return Optional.of(blocks.get(middle));
            }
        }
        return Optional.empty();
    }

    /** What stands at an offset; BOILERPLATE between blocks. */
    public Part partAt(int offset) {
        return at(offset).map(Block::part).orElse(Part.BOILERPLATE);
    }

    /** Whether a span lies in what the writer of the page says. */
    public boolean isContent(Span span) {
        return partAt(span.start()).isContent();
    }
}
