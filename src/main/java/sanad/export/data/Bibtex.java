package sanad.export.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import sanad.chronicle.Basis;
import sanad.export.cite.Cited;
import sanad.export.cite.CitedSource;
import sanad.time.Edtf;
import sanad.time.When;

/**
 * The sources for LaTeX. Dates are EDTF, which biblatex reads whole, with "?" where they were reasoned out; a year that is
 * known stands beside them for older styles.
 *
 * <p>Source: the biblatex manual, "Date and Time Specifications"; its biber reads UTF-8.
 */
public final class Bibtex {
    private final StringBuilder out = new StringBuilder();
    private final Set<String> keys = new TreeSet<>();

    private Bibtex() {}

    /** The entries, in UTF-8, in the order of their numbers. */
    public static byte[] of(Cited cited) {
        Bibtex bibtex = new Bibtex();
        cited.sources().forEach(source -> bibtex.entry(source, cited));
        return bibtex.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void entry(CitedSource source, Cited cited) {
        String type =
                source.publisher().isPresent() ? "article" : source.address().isPresent() ? "online" : "misc";
        out.append('@').append(type).append('{').append(key(source)).append(",\n");
        field("title", "{" + text(source.title()) + "}");
        source.publisher().ifPresent(name -> field("journaltitle", text(name)));
        When when = source.date().when();
        if (Ends.of(when).isPresent()) {
            boolean sure =
                    source.date().basis() == Basis.STATED || source.date().basis() == Basis.BY_HAND;
            boolean marked = sure || when.approximate() || Edtf.write(when).contains("/");
            field("date", Edtf.write(when) + (marked ? "" : "?"));
        }
        source.address()
                .ifPresent(address -> field("url", address.replace("%", "\\%").replace("#", "\\#")));
        source.language().ifPresent(code -> field("langid", "arabic"));
        field("note", text(cited.brackets(List.of(source.number())) + " " + source.published()));
        out.append("}\n\n");
    }

    private void field(String name, String value) {
        out.append("  ").append(name).append(" = {").append(value).append("},\n");
    }

    /** A key of plain letters and digits: the name of the file where it has enough of them, else the number. */
    private String key(CitedSource source) {
        StringBuilder name = new StringBuilder();
        source.document().id().toLowerCase(Locale.ROOT).chars().forEach(c -> {
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                name.append((char) c);
            }
        });
        String key = "sanad:" + (name.length() < 3 ? "source" + source.number() : name);
        String unique = keys.add(key) ? key : key + "-" + source.number();
        keys.add(unique);
        return unique;
    }

    /** Words that mean nothing but themselves in LaTeX. */
    private static String text(String raw) {
        StringBuilder escaped = new StringBuilder(raw.length() + 8);
        raw.codePoints().forEach(sign -> {
            switch (sign) {
                case '\\' -> escaped.append("{\\textbackslash}");
                case '^' -> escaped.append("{\\textasciicircum}");
                case '~' -> escaped.append("{\\textasciitilde}");
                case '{' -> escaped.append("{\\textbraceleft}");
                case '}' -> escaped.append("{\\textbraceright}");
                case '#', '$', '%', '&', '_' -> escaped.append('\\').append((char) sign);
                default -> escaped.appendCodePoint(sign);
            }
        });
        return escaped.toString();
    }
}
