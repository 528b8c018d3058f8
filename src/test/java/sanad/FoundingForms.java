package sanad;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import sanad.store.SampleStory;
import sanad.text.Document;

/** The five texts of the sample story in the forms in which people have such texts. */
final class FoundingForms {
    private static final int HEADLINE = 90;

    private FoundingForms() {}

    /** Their words, by name without an ending. */
    static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        for (Document document : SampleStory.documents()) {
            texts.put(document.id().replace(".txt", ""), document.text());
        }
        return texts;
    }

    /** The words of a story's texts, by name without an ending. */
    static Map<String, String> texts(Path story) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(story)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                texts.put(String.valueOf(file.getFileName()).replace(".txt", ""), Files.readString(file));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return texts;
    }

    /** A page with a menu and a foot; what stands alone in a line and is short is a heading. */
    static String page(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        String title = title(text);
        StringBuilder body = new StringBuilder();
        for (String line : lines) {
            boolean short_ = line.length() < HEADLINE
                    && line.chars().filter(c -> c == ' ').count() < 7;
            String tag = line.equals(title)
                    ? "h1"
                    : short_ && line.chars().noneMatch(c -> "|:©0123456789٠١٢٣٤٥٦٧٨٩".indexOf(c) >= 0) ? "h3" : "p";
            body.append('<')
                    .append(tag)
                    .append('>')
                    .append(escape(line))
                    .append("</")
                    .append(tag)
                    .append(">\n");
        }
        return "<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\"><head><meta charset=\"utf-8\"><title>" + escape(title)
                + " | الصحيفة</title></head>\n<body><nav><a href=\"/\">الرئيسية</a> <a href=\"/1\">العالم</a></nav>\n"
                + "<main><article>\n" + body + "</article></main>\n<footer>جميع الحقوق محفوظة</footer></body></html>\n";
    }

    /** The same as Chrome saves it. */
    static String mhtml(String text) {
        return "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://news.example/story\r\n"
                + "Date: Thu, 18 Dec 2025 06:41:00 -0000\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----Part--1\"\r\n\r\n"
                + "------Part--1\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                + quoted(page(text)) + "\r\n------Part--1--\r\n";
    }

    /** A message without a day whose subject is the headline. */
    static String message(String text) {
        String title = title(text);
        String subject = Base64.getEncoder().encodeToString(title.getBytes(StandardCharsets.UTF_8));
        String rest = text.startsWith(title) ? text.substring(title.length()).strip() + "\n" : text;
        return "From: reader@news.example\r\nSubject: =?UTF-8?B?" + subject + "?=\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(rest.getBytes(StandardCharsets.UTF_8));
    }

    /** With nothing but letters that an encoding has. */
    static String plain(String text, Charset charset) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char plain = c >= '٠' && c <= '٩' ? (char) ('0' + c - '٠') : "«»“”".indexOf(c) >= 0 ? '"' : c;
            out.append(charset.newEncoder().canEncode(plain) ? plain : ' ');
        }
        return out.toString();
    }

    /** Writes files into a folder. */
    static Path write(Path folder, Map<String, byte[]> files) {
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String title(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        return lines.stream()
                .filter(l -> l.length() > 30 && l.length() < HEADLINE && l.indexOf('|') < 0)
                .findFirst()
                .orElse(lines.get(0));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** Quoted-printable, lines of at most 76 signs. */
    private static String quoted(String text) {
        List<String> signs = new ArrayList<>();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            boolean bare = b >= ' ' && b < 0x7F && b != '=';
            signs.add(b == '\n' ? "\r\n" : bare ? String.valueOf((char) b) : "=" + hex(b >> 4) + hex(b));
        }
        StringBuilder out = new StringBuilder();
        int line = 0;
        for (String sign : signs) {
            if (line + sign.length() > 75 && !sign.equals("\r\n")) {
                out.append("=\r\n");
                line = 0;
            }
            out.append(sign);
            line = sign.equals("\r\n") ? 0 : line + sign.length();
        }
        return out.toString();
    }

    private static char hex(int nibble) {
        return "0123456789ABCDEF".charAt(nibble & 15);
    }
}
