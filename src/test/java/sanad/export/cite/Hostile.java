package sanad.export.cite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Words that would do something, were they taken for anything but words; and Arabic words that are easily spoilt. */
public final class Hostile {
    /** What a spreadsheet would compute. */
    public static final List<String> FORMULAS = List.of(
            "=1+1",
            "+1+1",
            "-1+1",
            "@SUM(1;1)",
            "=cmd|' /C calc'!A0",
            "\t=1+1",
            "\r=1+1",
            "\n=1+1",
            " =1+1",
            "\u00A0=1+1",
            "\uFF1D1+1",
            "\uFF0B1+1",
            "\uFF0D1+1",
            "\uFF20SUM(1)",
            "\u200B=1+1",
            "\u202E=1+1",
            "\uFEFF=1+1",
            "=HYPERLINK(\"http://example.org\";\"x\")",
            "=IMPORTXML(\"http://example.org\";\"//a\")",
            "\"=1+1",
            "=\"a\"&\"b\"",
            "%0A=1+1",
            "|calc",
            "-2+3+cmd|' /C calc'!D2");

    /** What a page would run, load or obey. */
    public static final List<String> MARKUP = List.of(
            "<script>alert(1)</script>",
            "</script><script>alert(1)</script>",
            "</SCRIPT ><img src=x onerror=alert(1)>",
            "<!--<script>",
            "--><script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
            "\" onmouseover=\"alert(1)",
            "' autofocus onfocus='alert(1)",
            "\"><img src=x onerror=alert(1)>",
            "javascript:alert(1)",
            "<a href=javascript:alert(1)>x</a>",
            "<iframe src=//example.org></iframe>",
            "<link rel=stylesheet href=//example.org/a.css>",
            "<meta http-equiv=refresh content=0;url=//example.org>",
            "<base href=//example.org>",
            "<object data=//example.org>",
            "<style>@import '//example.org'</style>",
            "]]><script>alert(1)</script>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&#x3C;script>alert(1)</script>",
            "\\u003cscript\\u003ealert(1)",
            "${alert(1)}",
            "`;alert(1)//",
            "{{constructor.constructor('alert(1)')()}}",
            "'-alert(1)-'",
            "\\\";alert(1)//",
            "<textarea></textarea><img src=x onerror=alert(1)>",
            "<math><mtext><img src=x onerror=alert(1)>",
            "<template><script>alert(1)</script>",
            "<title></title><script>alert(1)</script>",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
            "[x](javascript:alert(1))",
            "![x](http://example.org/x.png)",
            "[x]: http://example.org",
            "<http://example.org>",
            "| a | b |",
            "# x",
            "1. x",
            "\\",
            "%s%n{0}",
            "BEGIN:VALARM",
            "x\r\nATTACH:http://example.org",
            "x\\nEND:VEVENT");

    /** What would turn the line it stands in. */
    public static final List<String> TURNING = List.of(
            "a\u202Etxt.exe",
            "\u2067\u2066x",
            "\u202Aab\u202C",
            "أ\u200Fب\u200E",
            "\u061Cc",
            "x\u2069\u2069y",
            "a\u2028b",
            "a\u2029b",
            "a\u0000b",
            "a\u001Bb",
            "a\u0085b");

    /** Two hundred lines whose letters, order and marks must come out as they went in. */
    public static final List<String> ARABIC = lines();

    private Hostile() {}

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(Hostile.class.getResourceAsStream("/export/strings.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
