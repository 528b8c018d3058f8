package sanad.export.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import sanad.export.cite.Cited;
import sanad.export.cite.CitedEvent;
import sanad.export.cite.CitedSource;

/**
 * A chronology to read, as CommonMark: each event with its date, its EDTF, its numbered sources, its passages as
 * quotations and the reasons for its date; then the sources.
 */
public final class Markdown {
    /** They mean something wherever they stand. */
    private static final String SIGNS = "\\`*_[]<>|~&$#@";

    /** They mean something where a paragraph begins. */
    private static final String FIRST = "+-=";

    private final StringBuilder out = new StringBuilder();
    private final Cited cited;

    private Markdown(Cited cited) {
        this.cited = cited;
    }

    /** The text, in UTF-8. */
    public static byte[] of(Cited cited) {
        return new Markdown(cited).write().getBytes(StandardCharsets.UTF_8);
    }

    private String write() {
        out.append("# ")
                .append(text(cited.title()))
                .append("\n\n")
                .append(text(cited.counts()))
                .append('\n');
        cited.events().forEach(this::event);
        out.append("\n## ").append(text(cited.words().say("page.sources"))).append("\n\n");
        for (CitedSource source : cited.sources()) {
            out.append(source.number()).append(". ").append(text(rest(source)));
            source.address()
                    .ifPresent(address -> out.append(" <").append(address).append('>'));
            out.append('\n');
        }
        return out.toString();
    }

    private String rest(CitedSource source) {
        return String.join(
                cited.words().say("list.comma"), List.of(source.title(), source.origin(), source.published()));
    }

    private void event(CitedEvent event) {
        out.append("\n## ").append(text(event.title())).append("\n\n");
        out.append("**").append(text(event.date())).append("**");
        if (!event.edtf().isEmpty()) {
            out.append(" `").append(event.edtf()).append('`');
        }
        out.append(' ').append(text(event.cites())).append('\n');
        if (!event.disputed().isEmpty()) {
            String others = String.join(cited.words().say("list.comma"), event.disputed());
            out.append('\n')
                    .append(text(cited.words().say("formats.disputed", others)))
                    .append('\n');
        }
        if (!event.note().isEmpty()) {
            out.append('\n').append(text(event.note())).append('\n');
        }
        event.quotes()
                .forEach(quote ->
                        out.append("\n> ").append(text(cited.quoted(quote))).append('\n'));
        List<String> why = cited.why(event.event());
        if (!why.isEmpty()) {
            out.append('\n').append(text(cited.words().say("formats.why"))).append("\n\n");
            for (int i = 0; i < why.size(); i++) {
                out.append(i + 1).append(". ").append(text(why.get(i))).append('\n');
            }
        }
    }

    /** Words that mean nothing but themselves: a backslash stands before each sign that the notation knows. */
    static String text(String raw) {
        StringBuilder escaped = new StringBuilder(raw.length() + 16);
        boolean counting = true;
        for (int i = 0; i < raw.length(); i++) {
            char sign = raw.charAt(i);
            boolean first = i == 0 && FIRST.indexOf(sign) >= 0;
            boolean item = counting && i > 0 && (sign == '.' || sign == ')');
            boolean address = sign == ':' && raw.startsWith("//", i + 1);
            escaped.append(first || item || address || SIGNS.indexOf(sign) >= 0 ? "\\" : "")
                    .append(sign);
            counting &= sign >= '0' && sign <= '9';
        }
        return escaped.toString();
    }
}
