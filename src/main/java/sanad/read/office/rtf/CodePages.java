package sanad.read.office.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * The letters of old Windows, by the numbers that rich text names them with.
 *
 * <p>Source: Rich Text Format specification 1.9.1, {@code \fcharset} and {@code \cpg}.
 */
final class CodePages {
    /** The set of typefaces that hold signs. */
    static final int SIGNS = 2;

    private static final int DEFAULT = 1;
    private static final int ARABIC_PAGE = 1256;
    private static final Charset WESTERN = StandardCharsets.ISO_8859_1;
    private static final Map<Integer, String> SETS = Map.ofEntries(
            Map.entry(0, "windows-1252"),
            Map.entry(77, "x-MacRoman"),
            Map.entry(128, "windows-31j"),
            Map.entry(129, "x-windows-949"),
            Map.entry(130, "x-Johab"),
            Map.entry(134, "GBK"),
            Map.entry(136, "x-windows-950"),
            Map.entry(161, "windows-1253"),
            Map.entry(162, "windows-1254"),
            Map.entry(163, "windows-1258"),
            Map.entry(177, "windows-1255"),
            Map.entry(178, "windows-1256"),
            Map.entry(179, "windows-1256"),
            Map.entry(180, "windows-1256"),
            Map.entry(181, "windows-1255"),
            Map.entry(186, "windows-1257"),
            Map.entry(204, "windows-1251"),
            Map.entry(222, "x-windows-874"),
            Map.entry(238, "windows-1250"),
            Map.entry(254, "IBM437"),
            Map.entry(255, "IBM850"));
    private static final Map<Integer, String> PAGES = Map.of(
            65001, "UTF-8",
            10000, "x-MacRoman",
            10004, "x-MacArabic",
            932, "windows-31j",
            936, "GBK",
            949, "x-windows-949",
            950, "x-windows-950",
            874, "x-windows-874");

    private CodePages() {}

    /** A code page by its number; absent where nothing is known of it. */
    static Optional<Charset> page(int number) {
        String name = PAGES.get(number);
        return name != null ? named(name) : number >= 1250 ? named("windows-" + number) : named("IBM" + number);
    }

    /**
     * The letters of a typeface by the number of its set. Western ones in an Arabic document are read as Arabic, whose
     * page has most accented letters in the same places: careless programs write all typefaces as Western.
     *
     * @param document those of the document
     */
    static Charset set(int number, Charset document) {
        boolean arabic = page(ARABIC_PAGE).filter(document::equals).isPresent();
        String name = SETS.get(number);
        if (number == DEFAULT || number == 0 && arabic || name == null) {
            return document;
        }
        return named(name).orElse(document);
    }

    /** What documents are in that name no page. */
    static Charset usual() {
        return named("windows-1252").orElse(WESTERN);
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
