package sanad.ui.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import sanad.language.Tongue;
import sanad.timeline.Palette;
import sanad.timeline.Theme;

/**
 * Dresses a scene: AtlantaFX for the controls, the palette as looked-up colours ({@code -sanad-ink} …), our own style
 * sheets over both, and the direction of the language.
 *
 * <p>Style sheets name no colour of their own, so that window and exports cannot differ. From 1600 pixels of width the
 * root carries the style class {@code wide}, under 1100 {@code narrow}; it has the pseudo-class {@code by-key} while the
 * last thing pressed was a key, so that focus can show after keys only.
 */
public final class Looks {
    /** From this width on letters and panes are larger. */
    public static final double WIDE = 1600;

    /** Below this width the documents fold to a strip of numbers. */
    public static final double NARROW = 1100;

    /** In the order in which they apply: the base first, then one a feature. */
    private static final List<String> SHEETS = List.of(
            "base",
            "controls",
            "window",
            "documents",
            "opening",
            "export",
            "wall",
            "reader",
            "card",
            "filter",
            "list",
            "curation",
            "present");

    private static final PseudoClass BY_KEY = PseudoClass.getPseudoClass("by-key");

    private static final String KEY = "sanad.look.width";

    private Looks() {}

    /** Gives a scene the colours of the theme and the direction of the language; again whenever either changes. */
    public static void dress(Scene scene, Theme theme, Tongue tongue) {
        Fonts.install();
        WrappedArabic.cure();
        Application.setUserAgentStylesheet(
                theme == Theme.LIGHT
                        ? new PrimerLight().getUserAgentStylesheet()
                        : new PrimerDark().getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheets(theme));
        scene.getRoot()
                .setNodeOrientation(
                        tongue.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        if (scene.getRoot().getProperties().put(KEY, true) == null) {
            scene.widthProperty().addListener(change -> measure(scene));
            scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (!event.getCode().isModifierKey()) {
                    byKey(scene, true);
                }
            });
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> byKey(scene, false));
        }
        measure(scene);
    }

    private static void byKey(Scene scene, boolean key) {
        scene.getRoot().pseudoClassStateChanged(BY_KEY, key);
    }

    private static void measure(Scene scene) {
        mark(scene, "wide", scene.getWidth() >= WIDE);
        mark(scene, "narrow", scene.getWidth() < NARROW);
    }

    private static void mark(Scene scene, String styleClass, boolean on) {
        List<String> classes = scene.getRoot().getStyleClass();
        if (on && !classes.contains(styleClass)) {
            classes.add(styleClass);
        } else if (!on) {
            classes.remove(styleClass);
        }
    }

    private static List<String> sheets(Theme theme) {
        String colours = ".root { " + Palette.of(theme).css() + " }";
        String data =
                "data:text/css;base64," + Base64.getEncoder().encodeToString(colours.getBytes(StandardCharsets.UTF_8));
        return Stream.concat(Stream.of(data), SHEETS.stream().map(Looks::sheet)).toList();
    }

    private static String sheet(String name) {
        String path = "/sanad/ui/" + name + ".css";
        return Objects.requireNonNull(Looks.class.getResource(path), "missing " + path)
                .toExternalForm();
    }
}
