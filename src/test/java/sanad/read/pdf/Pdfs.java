package sanad.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Makes PDF files of texts, as different programs do. */
public final class Pdfs {
    private static final double MARGIN = 60;
    private static final double GUTTER = 26;

    /** How words come onto the page. */
    public enum Maker {
        /** The shapes of letters from left to right, with blanks. */
        SHAPES,
        /** Letters one by one where each is drawn, without blanks. */
        LETTERS
    }

    private final Maker maker;
    private boolean rightToLeft = true;
    private int columns = 1;
    private double size = 12;
    private String head = "";
    private boolean numbered;
    private String across = "";
    private String under = "";
    private int letters = Integer.MAX_VALUE;
    private boolean plain;
    private Consumer<PDDocument> besides = d -> {};

    /** As this maker does. */
    public Pdfs(Maker maker) {
        this.maker = maker;
    }

    Pdfs leftToRight() {
        rightToLeft = false;
        return this;
    }

    Pdfs columns(int count) {
        columns = count;
        size = 9;
        return this;
    }

    Pdfs head(String words) {
        head = words;
        numbered = true;
        return this;
    }

    /** Lines that end after so many letters, however wide they are. */
    Pdfs letters(int count) {
        letters = count;
        return this;
    }

    /** A short line under the columns of the last page. */
    Pdfs under(String words) {
        under = words;
        return this;
    }

    /** A heading across the columns of the first page. */
    Pdfs across(String words) {
        across = words;
        return this;
    }

    /** Nothing packed, so that what is broken is broken itself. */
    public Pdfs plain() {
        plain = true;
        return this;
    }

    Pdfs besides(Consumer<PDDocument> what) {
        besides = what;
        return this;
    }

    /** A file of a text whose lines are paragraphs. */
    public byte[] of(String text) {
        try (PDDocument document = new PDDocument();
                InputStream in =
                        Objects.requireNonNull(Pdfs.class.getResourceAsStream("/data/fonts/Vazirmatn-Regular.ttf"))) {
            PDFont font = PDType0Font.load(document, in, true);
            document.setDocumentId(0L);
            new Setting(document, font).set(text);
            besides.accept(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, plain ? CompressParameters.NO_COMPRESSION : CompressParameters.DEFAULT_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Setting {
        private final PDDocument document;
        private final PDFont font;
        private final double wide;
        private final double high = PDRectangle.A4.getHeight();
        private PDPageContentStream content;
        private int page;
        private int column;
        private double y;

        Setting(PDDocument document, PDFont font) throws IOException {
            this.document = document;
            this.font = font;
            wide = (PDRectangle.A4.getWidth() - 2 * MARGIN - (columns - 1) * GUTTER) / columns;
            content = page();
        }

        void set(String text) throws IOException {
            for (String paragraph : text.split("\n+")) {
                for (String line : lines(paragraph.strip())) {
                    if (y < MARGIN + 30) {
                        next();
                    }
                    line(line, left(), wide, y, size);
                    y -= 1.5 * size;
                }
                y -= 0.8 * size;
            }
            if (!under.isEmpty()) {
                line(under, MARGIN, PDRectangle.A4.getWidth() - 2 * MARGIN, MARGIN, 14);
            }
            content.close();
        }

        private double left() {
            int place = rightToLeft ? columns - 1 - column : column;
            return MARGIN + place * (wide + GUTTER);
        }

        private void next() throws IOException {
            column++;
            y = high - MARGIN - 40;
            if (column == columns) {
                content.close();
                content = page();
            }
        }

        private PDPageContentStream page() throws IOException {
            PDPage added = new PDPage(PDRectangle.A4);
            document.addPage(added);
            page++;
            column = 0;
            y = high - MARGIN - 40;
            PDPageContentStream opened =
                    new PDPageContentStream(document, added, PDPageContentStream.AppendMode.OVERWRITE, !plain);
            content = opened;
            double all = PDRectangle.A4.getWidth() - 2 * MARGIN;
            if (!head.isEmpty()) {
                line(head, MARGIN, all, high - 40, 9);
            }
            if (numbered) {
                line("- " + page + " -", MARGIN, all / 2, 36, 9);
            }
            if (page == 1 && !across.isEmpty()) {
                line(across, MARGIN, all, y + 10, 22);
                y -= 24;
            }
            return opened;
        }

        private List<String> lines(String paragraph) throws IOException {
            List<String> lines = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" +")) {
                boolean full = line.length() + word.length() > letters;
                if (!line.isEmpty() && (full || width(line + " " + word, size) > wide)) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
            return lines;
        }

        private double width(String words, double at) throws IOException {
            double sum = 0;
            for (String sign : Shapes.visual(words, rightToLeft, maker == Maker.SHAPES)) {
                sum += font.getStringWidth(sign) * at / 1000;
            }
            return sum;
        }

        private void line(String words, double left, double room, double height, double at) throws IOException {
            List<String> signs = Shapes.visual(words, rightToLeft, maker == Maker.SHAPES);
            double x = rightToLeft ? left + room - width(words, at) : left;
            if (maker == Maker.SHAPES) {
                show(String.join("", signs), x, height, at);
                return;
            }
            for (String sign : signs) {
                if (!sign.isBlank()) {
                    show(sign, x, height, at);
                }
                x += font.getStringWidth(sign) * at / 1000;
            }
        }

        private void show(String words, double x, double height, double at) throws IOException {
            content.beginText();
            content.setFont(font, (float) at);
            content.newLineAtOffset((float) x, (float) height);
            content.showText(words);
            content.endText();
        }
    }
}
