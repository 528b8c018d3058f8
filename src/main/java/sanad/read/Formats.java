package sanad.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sanad.read.epub.EpubFormat;
import sanad.read.format.Format;
import sanad.read.html.HtmlFormat;
import sanad.read.mail.MailFormat;
import sanad.read.mail.MhtmlFormat;
import sanad.read.office.OtherOfficeFormat;
import sanad.read.office.docx.DocxFormat;
import sanad.read.office.odt.OdtFormat;
import sanad.read.office.rtf.RtfFormat;
import sanad.read.pack.ZipFormat;
import sanad.read.pdf.PdfFormat;
import sanad.read.plain.MarkdownFormat;
import sanad.read.plain.TextFormat;

/** The formats that are read: the one list. Those whose marks say more stand before those whose marks say less. */
public final class Formats {
    private static final List<Format> ALL = List.of(
            new PdfFormat(),
            new HtmlFormat(),
            new MhtmlFormat(),
            new MailFormat(),
            new DocxFormat(),
            new OdtFormat(),
            new EpubFormat(),
            new RtfFormat(),
            new OtherOfficeFormat(),
            new ZipFormat(name -> named(name).isPresent()),
            new MarkdownFormat(),
            new TextFormat());

    private Formats() {}

    /** All of them, in the order in which they are asked. */
    public static List<Format> all() {
        return ALL;
    }

    /** What they are called, in that order. */
    public static List<String> names() {
        return ALL.stream().map(Format::name).toList();
    }

    /** The format that is called so. */
    public static Optional<Format> called(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** The format of a file, by what its bytes say and else by how its name ends. */
    public static Optional<Format> of(String name, byte[] bytes) {
        Optional<Format> marked = marked(bytes);
        return marked.isPresent() ? marked : named(name);
    }

    /** The format by whose marks bytes go. */
    public static Optional<Format> marked(byte[] bytes) {
        return ALL.stream().filter(format -> format.marks(bytes)).findFirst();
    }

    /** The format whose ending a name has. */
    public static Optional<Format> named(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(format -> format.endings().stream().anyMatch(small::endsWith))
                .findFirst();
    }
}
