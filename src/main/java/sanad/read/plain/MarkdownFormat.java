package sanad.read.plain;

import java.util.List;
import sanad.read.format.Content;
import sanad.read.format.Format;
import sanad.read.format.Input;
import sanad.read.format.Outcome;

/** Markdown. */
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
            return new Outcome.Read(Content.plain(decoded.text(), decoded.encoding()));
        } catch (NotText e) {
            return e.refused();
        }
    }
}
