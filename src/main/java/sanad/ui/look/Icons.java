package sanad.ui.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/**
 * The icons of {@code icons/*.svg}: one path each in a box of 24, stroked 1.75 with round caps, never filled.
 *
 * <p>The stroke's colour is CSS (style class {@code icon}). Those that point along reading or time are mirrored in a
 * right-to-left interface; all others never are, whatever the node orientation of their parent.
 *
 * <p>Example: {@code Icons.of("open", 20)}.
 */
public final class Icons {
    private static final double BOX = 24;

    /** Those that turn round with the direction of reading. */
    private static final Set<String> FLIPPED = Set.of("back", "forward", "view-list", "undo", "redo");

    private static final Map<String, String> PATHS = new ConcurrentHashMap<>();

    private Icons() {}

    /**
     * A new node that shows an icon in the colour that CSS gives it.
     *
     * @param name the file's name without its ending
     * @param size its width and height in pixels
     * @throws IllegalArgumentException where there is no such icon
     */
    public static Region of(String name, double size) {
        SVGPath path = new SVGPath();
        path.setContent(path(name));
        path.getStyleClass().add("icon");
        Scale scale = new Scale(size / BOX, size / BOX);
        path.getTransforms().add(scale);
        Pane pinned = new Pane(path);
        pinned.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        StackPane holder = new StackPane(pinned);
        holder.setMinSize(size, size);
        holder.setPrefSize(size, size);
        holder.setMaxSize(size, size);
        holder.setMouseTransparent(true);
        if (FLIPPED.contains(name)) {
            Runnable turn = () -> {
                boolean rightToLeft = holder.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
                scale.setX(rightToLeft ? -size / BOX : size / BOX);
                path.setTranslateX(rightToLeft ? size : 0);
            };
            holder.effectiveNodeOrientationProperty().addListener(change -> turn.run());
            turn.run();
        }
        return holder;
    }

    /**
     * The path of an icon in SVG's own words, for a painter.
     *
     * @throws IllegalArgumentException where there is no such icon
     */
    public static String path(String name) {
        return PATHS.computeIfAbsent(name, Icons::read);
    }

    private static String read(String name) {
        try (InputStream in = Icons.class.getResourceAsStream("/icons/" + name + ".svg")) {
            if (in == null) {
                throw new IllegalArgumentException("no icon " + name);
            }
            String svg = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int start = svg.indexOf(" d=\"") + 4;
            return svg.substring(start, svg.indexOf('"', start));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
