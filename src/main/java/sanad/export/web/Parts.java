package sanad.export.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sanad.timeline.Palette;
import sanad.timeline.Theme;
import sanad.timeline.Tone;
import sanad.timeline.mark.Typeface;

/**
 * What every page is made of: the style with its colours and typefaces, the script, and the policy that lets nothing else
 * in. The policy names both by their sums, so that no other style and no other script can run, whoever wrote it in.
 */
final class Parts {
    /** Everything between the tags of the style. */
    static final String STYLE = style();

    /** Everything between the tags of the script. */
    static final String SCRIPT = new String(bytes("/data/web/page.js"), StandardCharsets.UTF_8);

    /** The content security policy: nothing is fetched from anywhere. */
    static final String POLICY = "default-src 'none'; script-src '" + sum(SCRIPT) + "'; style-src '" + sum(STYLE)
            + "'; font-src data:; base-uri 'none'; form-action 'none'";

    private Parts() {}

    private static String style() {
        return face(Typeface.REGULAR, 400) + face(Typeface.BOLD, 700) + ":root { color-scheme: light dark; "
                + colours(Theme.LIGHT) + " }\n@media (prefers-color-scheme: dark) { :root { " + colours(Theme.DARK)
                + " } }\n@media (prefers-contrast: more) { :root { " + colours(Theme.CONTRAST)
                + " } }\n@media print { :root { "
                + colours(Theme.LIGHT) + " } }\n" + new String(bytes("/data/web/page.css"), StandardCharsets.UTF_8);
    }

    private static String colours(Theme theme) {
        Palette palette = Palette.of(theme);
        return Stream.of(Tone.values())
                .map(tone -> "--" + tone.key() + ": " + palette.hex(tone) + ";")
                .collect(Collectors.joining(" "));
    }

    private static String face(Typeface face, int weight) {
        return "@font-face { font-family: Vazirmatn; font-weight: " + weight + "; src: url(data:font/ttf;base64,"
                + Base64.getEncoder().encodeToString(bytes(face.path())) + ") format('truetype'); }\n";
    }

    private static String sum(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] bytes(String path) {
        try (InputStream in = Objects.requireNonNull(Parts.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
