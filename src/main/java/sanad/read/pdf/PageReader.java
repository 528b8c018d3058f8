package sanad.read.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import sanad.read.pdf.layout.Glyph;
import sanad.read.pdf.layout.Layout;
import sanad.read.pdf.layout.Signs;

/** Goes through the pages of a file and hands what stands on each to the layout. */
final class PageReader extends PDFTextStripper {
    private static final Set<String> HEAVY = Set.of("bold", "black", "heavy", "semibold");

    private final Layout layout = new Layout();
    private final Tally tally = new Tally();
    private final Actual actual = new Actual();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final Overlaid overlaid = new Overlaid();
    private final Clip clip = new Clip();
    private final List<Glyph> hidden = new ArrayList<>();
    private final PageBounds bounds = new PageBounds();

    /**
     * A reader.
     *
     * @param most how many pages are read
     */
    PageReader(int most) throws IOException {
        setEndPage(most);
    }

    /** Reads the pages. */
    Layout read(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        emptyBefore(getCurrentPageNo());
        return layout;
    }

    /** How many pages there are, also those that are not read. */
    int pages() {
        return getCurrentPageNo() - 1;
    }

    /** Pages on which nothing is drawn are not handed out, but counted. */
    private void emptyBefore(int page) {
        while (tally.pages() < Math.min(page - 1, getEndPage())) {
            tally.page();
            layout.page(List.of(), 0);
        }
    }

    Tally tally() {
        return tally;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        if (getCurrentPageNo() > getEndPage()) {
            return;
        }
        emptyBefore(getCurrentPageNo());
        tally.page();
        glyphs.clear();
        actual.clear();
        overlaid.clear();
        clip.clear();
        hidden.clear();
        bounds.begin();
        try {
            bounds.check(page);
            super.processPage(page);
        } catch (IOException | RuntimeException e) {
            tally.broken();
        }
        if (hidden.size() > glyphs.size()) {
            // rather too much than too little: this is no way to hide a text
            glyphs.addAll(hidden);
        }
        layout.page(glyphs, page.getCropBox().getHeight());
    }

    @Override
    protected void processOperator(Operator operator, @Nullable List<COSBase> operands) throws IOException {
        PDResources resources = getResources();
        boolean drawn = operator.getName().equals("Do")
                && operands != null
                && !operands.isEmpty()
                && operands.get(0) instanceof COSName name
                && resources != null
                && resources.isImageXObject(name);
        if (drawn || operator.getName().equals("BI")) {
            tally.picture();
        }
        bounds.operator(operator.getName(), getGraphicsStackSize());
        super.processOperator(operator, operands);
        clip.operator(operator.getName(), operands == null ? List.of() : operands, getGraphicsState());
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        tally.shown();
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String told = position.getUnicode() == null ? "" : position.getUnicode();
        String signs = Signs.of(told);
        if (!told.isEmpty()) {
            tally.told(signs);
        }
        float size = Math.max(1, Math.abs(position.getYScale()));
        double left = position.getXDirAdj();
        double right = left + Math.max(0, position.getWidthDirAdj());
        Glyph glyph = new Glyph(
                signs.isEmpty() ? " " : signs, left, right, position.getYDirAdj(), size, bold(position.getFont()));
        if (!shown(position)) {
            hidden.add(glyph);
        } else if (actual.open()) {
            actual.add(glyph);
        } else if (!signs.isEmpty() && overlaid.first(glyph)) {
            glyphs.add(glyph);
        }
    }

    @Override
    public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
        String words = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        actual.begin(words);
    }

    @Override
    public void endMarkedContentSequence() {
        for (Glyph glyph : actual.end()) {
            if (overlaid.first(glyph)) {
                glyphs.add(glyph);
            }
        }
    }

    /** Whether the middle of its height lies where something is shown. */
    private boolean shown(TextPosition position) {
        Matrix matrix = position.getTextMatrix();
        PDRectangle crop = getCurrentPage().getCropBox();
        double middle = 0.3 * position.getYScale();
        return Clip.shows(
                getGraphicsState(),
                matrix.getTranslateX() + crop.getLowerLeftX(),
                matrix.getTranslateY() + crop.getLowerLeftY() + middle);
    }

    private static boolean bold(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        return HEAVY.stream().anyMatch(name::contains);
    }
}
