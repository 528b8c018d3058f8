package sanad.read.plain;

import java.util.List;
import sanad.read.facts.Facts;
import sanad.read.format.Content;
import sanad.read.format.Format;
import sanad.read.format.Input;
import sanad.read.format.Outcome;
import sanad.text.original.Aside;

/** Markdown: its words, without the signs that give them their looks, and what its head says of it. */
public final class MarkdownFormat implements Format {
    @Override
    public String name() {
        return "Markdown";
    }

    @Override
    public List<String> endings() {
        return List.of(".md", ".markdown");
    }

    @Override
    public boolean marks(byte[] bytes) {
        return false;
    }

    @Override
    public Outcome read(Input input) {
        try {
            Encoding.Decoded decoded = TextFormat.decode(input);
            Facts facts = new Facts();
            int head = FrontMatter.read(decoded.text(), facts);
            String words = Markdown.words(decoded.text().substring(head));
            List<Aside> asides = head == 0
                    ? List.of()
                    : List.of(new Aside(0, decoded.text().substring(0, head).strip()));
            return new Outcome.Read(new Content(words, decoded.encoding(), facts.all(), asides));
        } catch (NotText e) {
            return e.refused();
        }
    }
}
