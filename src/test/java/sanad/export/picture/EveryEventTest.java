package sanad.export.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sanad.chronicle.Chronicle;
import sanad.export.format.Exported;
import sanad.export.format.Sheet;
import sanad.export.format.Wanted;
import sanad.export.format.Writer;
import sanad.export.picture.page.Leaf;
import sanad.export.picture.pdf.PdfWriter;
import sanad.export.picture.svg.SvgWriter;
import sanad.language.Manner;
import sanad.timeline.Story;

/** Every event of a story is in every picture of it; with {@code -Dsanad.events=10000} of a long one. */
class EveryEventTest {
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9]{5}(?![0-9])");
    private static final int FIRST = 10_000;

    static IntStream counts() {
        return IntStream.of(250, Integer.getInteger("sanad.events", 1_000));
    }

    /** Each title ends with a number of five digits, its own. */
    private static Chronicle story(int count) {
        Random random = new Random(count);
        Story story = new Story();
        for (int i = 0; i < count; i++) {
            LocalDate day = LocalDate.of(1995, 1, 1).plusDays(random.nextInt(10_000));
            story.day("حدث رقم " + (FIRST + i), day.toString(), 1 + random.nextInt(3));
        }
        return story.chronicle();
    }

    private static byte[] bytes(Writer writer, Chronicle chronicle, Wanted wanted) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(Exported.of(chronicle), wanted, out);
        return out.toByteArray();
    }

    private static Set<Integer> all(int count) {
        Set<Integer> all = new TreeSet<>();
        IntStream.range(FIRST, FIRST + count).forEach(all::add);
        return all;
    }

    private static void collect(String text, Set<Integer> numbers) {
        for (Matcher found = NUMBER.matcher(text); found.find(); ) {
            numbers.add(Integer.parseInt(found.group()));
        }
    }

    @ParameterizedTest
    @MethodSource("counts")
    void of_an_svg_drawing(int count) throws Exception {
        byte[] svg = bytes(new SvgWriter(), story(count), Wanted.usual(Manner.ARABIC));
        Set<Integer> numbers = new TreeSet<>();
        XMLStreamReader reader = XMLInputFactory.newInstance().createXMLStreamReader(new ByteArrayInputStream(svg));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT
                    && reader.getLocalName().equals("text")) {
                collect(reader.getElementText(), numbers);
            }
        }
        assertThat(numbers).isEqualTo(all(count));
    }

    @ParameterizedTest
    @MethodSource("counts")
    void of_a_pdf_of_many_pages(int count) throws IOException {
        byte[] pdf =
                bytes(new PdfWriter(), story(count), Wanted.usual(Manner.ARABIC).on(Sheet.A3));
        Set<Integer> numbers = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            collect(new PDFTextStripper().getText(document), numbers);
        }
        assertThat(numbers).isEqualTo(all(count));
    }

    @ParameterizedTest
    @MethodSource("counts")
    void of_the_pages_that_become_pictures_of_dots(int count) {
        Set<String> ids = new TreeSet<>();
        LastPages.of(Exported.of(story(count)), Wanted.usual(Manner.ENGLISH).on(Sheet.SLIDE)).stream()
                .map(Leaf::events)
                .forEach(ids::addAll);
        assertThat(ids).hasSize(count);
    }
}
