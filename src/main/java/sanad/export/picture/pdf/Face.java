package sanad.export.picture.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import sanad.timeline.mark.Typeface;

/**
 * A typeface as a document holds it: the glyphs that occur, each code with the one letter that it stands for. A glyph that
 * stands for different letters in different places has as many codes, so that what is copied is what was written.
 *
 * <p>Source: ISO 32000-1, 9.7 (composite fonts, Identity-H, CIDToGIDMap) and 9.10.3 (ToUnicode).
 */
final class Face implements AutoCloseable {
    /** The glyph that draws nothing. */
    static final int BLANK = -1;

    private static final int SYMBOLIC = 4;
    private static final int BLOCK = 100;

    private final Typeface typeface;
    private final TrueTypeFont ttf;
    private final COSDictionary dictionary = new COSDictionary();
    private final Map<Code, Integer> codes = new LinkedHashMap<>();
    private final double unit;

    /** A glyph, its width in thousandths of the size, and what it stands for. */
    private record Code(int glyph, int wide, String stands) {}

    Face(Typeface typeface) throws IOException {
        this.typeface = typeface;
        try (InputStream in = Objects.requireNonNull(Face.class.getResourceAsStream(typeface.path()))) {
            ttf = new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
        unit = 1000.0 / ttf.getUnitsPerEm();
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    }

    /** What resources of pages name; whole only after {@link #embed}. */
    COSDictionary dictionary() {
        return dictionary;
    }

    boolean covers(String text) {
        return typeface.covers(text);
    }

    /** The code of a glyph of that width, as a share of the size, that stands for these letters. */
    int code(int glyph, double wide, String stands) {
        return codes.computeIfAbsent(new Code(glyph, (int) Math.round(wide * 1000), stands), c -> codes.size() + 1);
    }

    /** How wide the glyph is, as a share of the font's size. */
    double width(int glyph) throws IOException {
        return ttf.getAdvanceWidth(glyph) * unit / 1000;
    }

    private int drawn(int glyph) throws IOException {
        return glyph == BLANK ? ttf.getUnicodeCmapLookup().getGlyphId(' ') : glyph;
    }

    /** Whether anything was set in it. */
    boolean used() {
        return !codes.isEmpty();
    }

    /** Puts what was used of it into a document. */
    void embed(PDDocument document) throws IOException {
        TreeSet<Integer> glyphs = new TreeSet<>();
        for (Code code : codes.keySet()) {
            glyphs.add(drawn(code.glyph));
        }
        TTFSubsetter subsetter = new TTFSubsetter(ttf);
        subsetter.addGlyphIds(glyphs);
        Map<Integer, Integer> places = new HashMap<>();
        subsetter.getGIDMap().forEach((place, glyph) -> places.put(glyph, place));
        String name = tag(glyphs) + "+Vazirmatn-" + (typeface == Typeface.BOLD ? "Bold" : "Regular");
        subsetter.setPrefix(name.substring(0, 7));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        subsetter.writeToStream(file);
        dictionary.setName(COSName.BASE_FONT, name);
        dictionary.setItem(COSName.DESCENDANT_FONTS, array(descendant(document, name, file.toByteArray(), places)));
        dictionary.setItem(COSName.TO_UNICODE, stream(document, unicode()));
    }

    private COSDictionary descendant(PDDocument document, String name, byte[] file, Map<Integer, Integer> places)
            throws IOException {
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        COSArray widths = new COSArray();
        byte[] map = new byte[2 * (codes.size() + 1)];
        for (Map.Entry<Code, Integer> entry : codes.entrySet()) {
            int glyph = entry.getKey().glyph;
            widths.add(COSInteger.get(entry.getKey().wide));
            int place = Objects.requireNonNull(places.get(drawn(glyph)));
            map[2 * entry.getValue()] = (byte) (place >> 8);
            map[2 * entry.getValue() + 1] = (byte) place;
        }
        COSArray all = new COSArray();
        all.add(COSInteger.ONE);
        all.add(widths);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor(document, name, file));
        font.setItem(COSName.W, all);
        font.setInt(COSName.DW, 0);
        font.setItem(COSName.CID_TO_GID_MAP, stream(document, map));
        return font;
    }

    private COSDictionary descriptor(PDDocument document, String name, byte[] file) throws IOException {
        BoundingBox box = ttf.getFontBBox();
        COSArray bounds = new COSArray();
        for (float side :
                new float[] {box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY()}) {
            bounds.add(new COSFloat(side));
        }
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(COSName.FONT_BBOX, bounds);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setFloat(COSName.ASCENT, (float) (ttf.getHorizontalHeader().getAscender() * unit));
        descriptor.setFloat(COSName.DESCENT, (float) (ttf.getHorizontalHeader().getDescender() * unit));
        descriptor.setFloat(COSName.CAP_HEIGHT, (float) (ttf.getOS2Windows().getCapHeight() * unit));
        descriptor.setInt(COSName.STEM_V, typeface == Typeface.BOLD ? 140 : 80);
        PDStream stream = new PDStream(document, new ByteArrayInputStream(file), COSName.FLATE_DECODE);
        stream.getCOSObject().setInt(COSName.LENGTH1, file.length);
        descriptor.setItem(COSName.FONT_FILE2, stream);
        return descriptor;
    }

    /** Which letter each code stands for. */
    private byte[] unicode() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<String> lines = new ArrayList<>();
        codes.forEach((code, number) -> {
            byte[] letters = code.stands.getBytes(StandardCharsets.UTF_16BE);
            lines.add("<" + hex(number) + "> <" + HexFormat.of().withUpperCase().formatHex(letters) + ">");
        });
        for (int from = 0; from < lines.size(); from += BLOCK) {
            List<String> block = lines.subList(from, Math.min(lines.size(), from + BLOCK));
            map.append(block.size()).append(" beginbfchar\n").append(String.join("\n", block));
            map.append("\nendbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** A code as four digits. */
    static String hex(int code) {
        return Integer.toHexString(0x10000 | code).substring(1).toUpperCase(Locale.ROOT);
    }

    /** Six letters that tell this choice of glyphs from another. */
    private static String tag(SortedSet<Integer> glyphs) {
        long sum = 17;
        for (int glyph : glyphs) {
            sum = 31 * sum + glyph;
        }
        StringBuilder tag = new StringBuilder();
        long rest = Math.floorMod(sum, 308_915_776L);
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.toString();
    }

    private static COSArray array(COSDictionary only) {
        COSArray array = new COSArray();
        array.add(only);
        return array;
    }

    private static PDStream stream(PDDocument document, byte[] bytes) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    }

    @Override
    public void close() throws IOException {
        ttf.close();
    }
}
