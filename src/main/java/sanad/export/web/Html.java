package sanad.export.web;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** HTML as it is written: every element is closed, every text and attribute is escaped. */
final class Html {
    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    Html(Writer out) {
        this.out = out;
    }

    /** Opens an element; attributes are names and values by turns. */
    Html open(String element, String... attributes) throws IOException {
        tag(element, attributes);
        open.push(element);
        return this;
    }

    /** An element that has no content, such as meta. */
    Html empty(String element, String... attributes) throws IOException {
        return tag(element, attributes);
    }

    /** An element of words alone. */
    Html words(String element, String words, String... attributes) throws IOException {
        return open(element, attributes).text(words).close();
    }

    /** Words. */
    Html text(String words) throws IOException {
        out.write(escaped(words));
        return this;
    }

    /** What is ours and no one else's: the style and the script. */
    Html raw(String ours) throws IOException {
        out.write(ours);
        return this;
    }

    /** Closes the element that was opened last. */
    Html close() throws IOException {
        out.write("</" + open.pop() + ">");
        return this;
    }

    /** Ends a line. */
    Html line() throws IOException {
        out.write('\n');
        return this;
    }

    private Html tag(String element, String... attributes) throws IOException {
        out.write('<');
        out.write(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(' ' + attributes[i] + "=\"" + escaped(attributes[i + 1]) + '"');
        }
        out.write('>');
        return this;
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
