package sanad.ui.opening;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import sanad.text.HiddenSigns;

/**
 * What is pasted or dropped: files, or words with what else programs lay beside them.
 *
 * <p>Source: Microsoft, HTML Clipboard Format ({@code SourceURL:}); Mozilla's {@code text/x-moz-url-priv} and Chromium's
 * {@code chromium/x-source-url}, the address of the page that words were copied from.
 *
 * @param html the words as a page, where they came so; with or without the head of the clipboard's own format
 * @param text the bare words
 * @param files files and folders
 * @param image whether there is a picture
 * @param address where the words were copied from, as a program said it beside them
 */
record Brought(
        Optional<String> html, Optional<String> text, List<Path> files, boolean image, Optional<String> address) {
    private static final Set<String> SAID_BESIDE = Set.of("text/x-moz-url-priv", "chromium/x-source-url");
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_ADDRESS = 2000;
    private static final String SOURCE = "SourceURL:";

    /** Copies the list. */
    Brought {
        files = List.copyOf(files);
    }

    /** What cannot be read, and what can. */
    enum Sort {
        FILES,
        PAGE,
        TEXT,
        /** An address alone: nothing is ever fetched. */
        ADDRESS,
        IMAGE,
        NOTHING
    }

    /**
     * A file made of words.
     *
     * @param name begins with the first of them
     * @param bytes in UTF-8
     */
    @SuppressWarnings("ArrayRecordComponent") // written once
    record Sheet(String name, byte[] bytes) {}

    /** What lies on a clipboard, or hangs on the mouse. */
    static Brought of(Clipboard from) {
        Optional<String> address = from.getContentTypes().stream()
                .filter(type -> type.getIdentifiers().stream().anyMatch(SAID_BESIDE::contains))
                .map(type -> said(from, type))
                .flatMap(Optional::stream)
                .findFirst();
        return new Brought(
                Optional.ofNullable(from.getHtml()),
                Optional.ofNullable(from.getString()),
                from.hasFiles() ? from.getFiles().stream().map(f -> f.toPath()).toList() : List.of(),
                from.hasImage(),
                address);
    }

    private static Optional<String> said(Clipboard from, DataFormat type) {
        Object content = from.getContent(type);
        if (content instanceof ByteBuffer buffer) {
            byte[] bytes = new byte[Math.min(buffer.remaining(), 4 * LONGEST_ADDRESS)];
            buffer.duplicate().get(bytes);
            Charset letters = bytes.length > 1 && bytes[1] == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
            return Optional.of(new String(bytes, letters));
        }
        return content instanceof String words ? Optional.of(words) : Optional.empty();
    }

    /** What it is. */
    Sort sort() {
        if (!files.isEmpty()) {
            return Sort.FILES;
        }
        Optional<String> words = text.map(String::strip).filter(t -> !t.isEmpty());
        boolean alone = words.filter(w -> web(w).isPresent()).isPresent();
        if (html.isPresent() && hasWords(html.get()) && !alone) {
            return Sort.PAGE;
        }
        if (words.isPresent()) {
            return alone ? Sort.ADDRESS : Sort.TEXT;
        }
        return image ? Sort.IMAGE : Sort.NOTHING;
    }

    /** Whether anything but marks of a page stands in it: a copied picture is a page without words. */
    private static boolean hasWords(String page) {
        boolean mark = false;
        for (int i = Math.max(0, page.indexOf('<')); i < page.length(); i++) {
            char sign = page.charAt(i);
            if (sign == '<' || sign == '>') {
                mark = sign == '<';
            } else if (!mark && Character.isLetterOrDigit(sign)) {
                return true;
            }
        }
        return false;
    }

    /** Its words as a file that is read by the same door as all others. */
    Sheet sheet() {
        boolean page = sort() == Sort.PAGE;
        String words = page ? page(html.orElse("")) : text.orElse("");
        return new Sheet(name() + (page ? ".html" : ".txt"), words.getBytes(StandardCharsets.UTF_8));
    }

    /** A page as browsers save one, with the address as they write it there; all that was copied is its article. */
    private String page(String copied) {
        String body = copied.indexOf('<') < 0 ? copied : copied.substring(copied.indexOf('<'));
        String from = address.flatMap(Brought::web)
                .or(() -> head(copied).flatMap(Brought::web))
                .map(a -> "<!-- saved from url=(" + String.format(Locale.ROOT, "%04d", a.length()) + ")" + a + " -->\n")
                .orElse("");
        boolean whole = body.toLowerCase(Locale.ROOT).contains("<html");
        return from + (whole ? body : "<html><body><article>" + body + "</article></body></html>");
    }

    /** What the head of the clipboard's own format says of the source. */
    private static Optional<String> head(String copied) {
        int end = copied.indexOf('<');
        String head = end < 0 ? "" : copied.substring(0, end);
        int at = head.indexOf(SOURCE);
        return at < 0
                ? Optional.empty()
                : head.substring(at + SOURCE.length()).lines().findFirst();
    }

    /** An address of the web and nothing else. */
    private static Optional<String> web(String said) {
        int nul = said.indexOf('\0');
        String address = (nul < 0 ? said : said.substring(0, nul)).strip();
        String small = address.toLowerCase(Locale.ROOT);
        boolean web = (small.startsWith("https://") || small.startsWith("http://"))
                && address.length() <= LONGEST_ADDRESS
                && address.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>' || c == '"')
                && !address.contains("--");
        return web ? Optional.of(address) : Optional.empty();
    }

    /** The first words, as a file may be called on every system. */
    private String name() {
        StringBuilder name = new StringBuilder();
        String words = HiddenSigns.without(text.orElse("")).strip();
        int end = words.indexOf('\n') < 0 ? words.length() : words.indexOf('\n');
        for (int i = 0; i < end && name.length() < LONGEST_NAME; i++) {
            char sign = words.charAt(i);
            boolean plain = Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.NON_SPACING_MARK;
            if (plain) {
                name.append(sign);
            } else if (!name.isEmpty() && name.charAt(name.length() - 1) != ' ') {
                name.append(' ');
            }
        }
        int cut = name.length() < LONGEST_NAME ? name.length() : name.lastIndexOf(" ");
        return cut <= 0 ? "text" : name.substring(0, cut).strip();
    }
}
