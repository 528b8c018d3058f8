package sanad.ui.opening;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;

/** A page whose words are tied by a thread to a place in time: the whole program in one small picture. */
final class StartPicture extends Pane {
    private static final double WIDTH = 420;
    private static final double HEIGHT = 112;

    StartPicture() {
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getStyleClass().add("start-picture");
        getChildren()
                .addAll(
                        bar(250, 14, 150, 7, "words"),
                        bar(276, 34, 124, 7, "words"),
                        bar(250, 54, 60, 7, "words"),
                        bar(382, 54, 18, 7, "words"),
                        bar(316, 48, 60, 19, "passage"),
                        bar(322, 54, 48, 7, "time-words"),
                        line(14, 91.5, 250, 91.5));
        for (double x : new double[] {26, 62, 174, 230}) {
            getChildren().add(line(x, 88, x, 95));
        }
        SVGPath thread = new SVGPath();
        thread.setContent("M346 67v14q0 10 -10 10H120");
        Rectangle somewhere = bar(152, 86, 40, 11, "glyph-bar");
        somewhere.getStrokeDashArray().setAll(3.0, 2.4);
        getChildren()
                .addAll(
                        styled(thread, "thread-line"),
                        somewhere,
                        styled(new Circle(120, 91, 8), "glyph-disc"),
                        styled(new Circle(62, 91, 6.5), "glyph-ring"),
                        bar(80, 52, 80, 8, "label-title"),
                        bar(96, 66, 48, 6, "words"));
    }

    private static Rectangle bar(double x, double y, double width, double height, String styleClass) {
        Rectangle bar = new Rectangle(x, y, width, height);
        double arc = styleClass.startsWith("glyph") || styleClass.equals("passage") ? 5 : height;
        bar.setArcWidth(arc);
        bar.setArcHeight(arc);
        styled(bar, styleClass);
        return bar;
    }

    private static Node line(double x1, double y1, double x2, double y2) {
        return styled(new Line(x1, y1, x2, y2), "axis-line");
    }

    private static Node styled(Node node, String styleClass) {
        node.getStyleClass().add(styleClass);
        return node;
    }
}
