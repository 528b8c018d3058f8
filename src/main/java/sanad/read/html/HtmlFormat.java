package sanad.read.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import sanad.read.facts.Facts;
import sanad.read.format.Content;
import sanad.read.format.Format;
import sanad.read.format.Input;
import sanad.read.format.Outcome;
import sanad.read.plain.Encoding;
import sanad.read.plain.NotText;

/** A page of the web, saved as one file; the folder that a browser lays beside it is not needed. */
public final class HtmlFormat implements Format {
    private static final int HEAD = 2048;

    @Override
    public String name() {
        return "HTML";
    }

    @Override
    public List<String> endings() {
        return List.of(".html", ".htm", ".xhtml");
    }

    @Override
    public boolean marks(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < head.length() && (head.charAt(at) <= ' ' || head.charAt(at) > 0x7F)) {
            at++;
        }
        if (head.startsWith("<?xml", at) || head.startsWith("<!--", at)) {
            at = Math.max(at, Math.max(head.indexOf("<!doctype html", at), head.indexOf("<html", at)));
        }
        return head.startsWith("<!doctype html", at) || head.startsWith("<html", at);
    }

    @Override
    public Outcome read(Input input) {
        try {
            Encoding.Decoded decoded = PageLetters.decode(input);
            if (decoded.text().indexOf('<') < 0) {
                return new Outcome.Read(Content.plain(decoded.text(), decoded.encoding()));
            }
            return new Outcome.Read(WebPage.read(decoded.text(), decoded.encoding(), new Facts()));
        } catch (NotText e) {
            return e.refused();
        }
    }
}
