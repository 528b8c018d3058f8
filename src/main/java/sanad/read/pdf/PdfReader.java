package sanad.read.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import sanad.read.format.Content;
import sanad.read.format.Input;
import sanad.read.format.Outcome;
import sanad.read.format.Refusal.Cause;
import sanad.read.pdf.layout.Laid;
import sanad.read.pdf.layout.Layout;

/** Reads a PDF file, or says why not. */
final class PdfReader {
    /** A book of 2,000 pages is read. */
    static final int PAGES = 2000;

    private static final String NAME = "PDF";

    private PdfReader() {}

    static Outcome read(Input input) {
        OwnFonts.use();
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(input.bytes()), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.isEncrypted() && !document.getCurrentAccessPermission().canExtractContent()) {
                return new Outcome.Refused(Cause.LOCKED, "");
            }
            return read(document);
        } catch (InvalidPasswordException e) {
            return new Outcome.Refused(Cause.LOCKED, "");
        } catch (IOException e) {
            return new Outcome.Refused(Cause.DAMAGED, NAME);
        }
    }

    private static Outcome read(PDDocument document) throws IOException {
        PageReader pages = new PageReader(PAGES);
        Layout layout = pages.read(document);
        Tally tally = pages.tally();
        if (pages.pages() > PAGES) {
            return new Outcome.Refused(Cause.LONG, Integer.toString(PAGES));
        }
        if (tally.wreck() || tally.pages() == 0) {
            return new Outcome.Refused(Cause.DAMAGED, NAME);
        }
        if (tally.scan()) {
            return new Outcome.Refused(Cause.SCAN, "");
        }
        if (tally.shapes()) {
            return new Outcome.Refused(Cause.SHAPES, "");
        }
        Laid laid = layout.laid();
        return new Outcome.Read(
                new Content(laid.text(), "", PdfFacts.of(document, laid), laid.asides(), Optional.of(laid.pages())));
    }
}
