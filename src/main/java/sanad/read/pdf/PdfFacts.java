package sanad.read.pdf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;
import sanad.read.facts.Facts;
import sanad.read.pdf.layout.Laid;
import sanad.read.plain.Table;
import sanad.text.original.Aside;
import sanad.text.original.Kind;
import sanad.text.original.Place;
import sanad.text.original.Stated;

/** What a PDF file says of itself: what its maker keeps, and what a browser prints at the edge of a page. */
final class PdfFacts {
    private static final List<String> PRINTERS = Table.lines("/data/reading/pdf-printers.txt");

    private PdfFacts() {}

    static List<Stated> of(PDDocument document, Laid laid) {
        Facts facts = new Facts();
        PDDocumentInformation told = document.getDocumentInformation();
        facts.add(Kind.TITLE, laid.headline(), Place.HEADING);
        title(told.getTitle()).ifPresent(title -> facts.add(Kind.TITLE, title, Place.PROPERTIES));
        add(facts, Kind.AUTHOR, told.getAuthor());
        // what prints what is on the screen knows the day of printing; others, the day of writing
        String makers = (words(told.getProducer()) + " " + words(told.getCreator())).toLowerCase(Locale.ROOT);
        boolean printed = PRINTERS.stream().anyMatch(makers::contains);
        day(told.getCustomMetadataValue("CreationDate"))
                .ifPresent(day -> facts.add(printed ? Kind.MODIFIED : Kind.PUBLISHED, day, Place.PROPERTIES));
        day(told.getCustomMetadataValue("ModDate")).ifPresent(day -> facts.add(Kind.MODIFIED, day, Place.PROPERTIES));
        add(facts, Kind.LANGUAGE, document.getDocumentCatalog().getLanguage());
        for (Aside aside : laid.asides()) {
            for (String word : aside.words().split("\\s")) {
                if (word.startsWith("http://") || word.startsWith("https://")) {
                    facts.add(Kind.ADDRESS, word, Place.SAVED_FROM);
                }
            }
        }
        facts.readAddress();
        return facts.all();
    }

    private static void add(Facts facts, Kind kind, @Nullable String value) {
        if (value != null) {
            facts.add(kind, value, Place.PROPERTIES);
        }
    }

    /** A title, unless it is the name that a program gives to what has none. */
    private static Optional<String> title(@Nullable String title) {
        String small = words(title).toLowerCase(Locale.ROOT);
        boolean file = small.startsWith("microsoft word -")
                || small.startsWith("untitled")
                || small.endsWith(".doc")
                || small.endsWith(".docx")
                || small.endsWith(".odt")
                || small.endsWith(".html")
                || small.endsWith(".pdf")
                || small.endsWith(".indd");
        return file ? Optional.empty() : Optional.ofNullable(title);
    }

    /** The day of {@code D:20240619100000+03'00'}: that of the clock of who wrote it. */
    static Optional<LocalDate> day(@Nullable String told) {
        String digits = words(told).replace("D:", "").strip();
        if (digits.length() < 8 || !digits.substring(0, 8).chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6, 8))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String words(@Nullable String value) {
        return value == null ? "" : value;
    }
}
