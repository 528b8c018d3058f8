package sanad.export.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import sanad.export.cite.Cited;
import sanad.export.cite.CitedSource;

/**
 * The sources for reference managers.
 *
 * <p>Source: RIS as Zotero and EndNote read it: a tag, two spaces, a hyphen, a space; lines end in CRLF.
 */
public final class Ris {
    private final StringBuilder out = new StringBuilder();

    private Ris() {}

    /** The records, in UTF-8, in the order of their numbers. */
    public static byte[] of(Cited cited) {
        Ris ris = new Ris();
        cited.sources().forEach(source -> ris.record(source, cited));
        return ris.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void record(CitedSource source, Cited cited) {
        tag("TY", source.publisher().isPresent() ? "NEWS" : "GEN");
        tag("ID", source.document().id());
        tag("TI", source.title());
        source.publisher().ifPresent(name -> tag("T2", name));
        Optional<Ends> days =
                Ends.of(source.date().when()).filter(d -> d.first().getYear() > 0);
        days.ifPresent(d -> {
            int fields = Ends.fields(source.date().when());
            if (fields < 3 || d.first().equals(d.last())) {
                tag("PY", Issued.day(d.first(), 1, ""));
                tag("DA", Issued.day(d.first(), fields, "/"));
            } else if (d.first().getYear() == d.last().getYear()) {
                tag("PY", Issued.day(d.first(), 1, ""));
            }
        });
        source.address().ifPresent(address -> tag("UR", address));
        source.language().ifPresent(code -> tag("LA", code));
        tag("N1", cited.brackets(List.of(source.number())) + " " + source.published());
        tag("ER", "");
        out.append("\r\n");
    }

    private void tag(String name, String value) {
        out.append(name)
                .append("  - ")
                .append(sanad.export.cite.Plain.line(value))
                .append("\r\n");
    }
}
