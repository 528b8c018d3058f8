package sanad.ui.export;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import sanad.language.Words;

/** What will come of the export: a page or the beginning of the text, and what the file will not hold. */
final class Outlook extends VBox {
    private static final double WIDE = 620;
    private static final double HIGH = 400;

    private final Words words;
    private final ImageView picture = new ImageView();
    private final TextArea text = new TextArea();
    private final Label none = new Label();
    private final Label page = new Label();
    private final Button before;
    private final Button after;
    private final HBox turning;
    private final VBox caveats = new VBox(3);
    private int shown = 1;

    Outlook(Words words, IntConsumer turn) {
        super(8);
        this.words = words;
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        text.setEditable(false);
        text.setId("export-text");
        text.getStyleClass().add("export-text");
        text.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        text.setAccessibleText(words.say("export.preview"));
        none.getStyleClass().add("export-hint");
        none.setWrapText(true);
        none.setText(words.say("export.preview.none"));
        StackPane paper = new StackPane(picture, text, none);
        paper.getStyleClass().add("export-paper");
        paper.setMinSize(360, 200);
        picture.setManaged(false);
        picture.layoutXProperty()
                .bind(paper.widthProperty()
                        .subtract(Bindings.createDoubleBinding(
                                () -> picture.getLayoutBounds().getWidth(), picture.layoutBoundsProperty()))
                        .divide(2));
        picture.layoutYProperty()
                .bind(paper.heightProperty()
                        .subtract(Bindings.createDoubleBinding(
                                () -> picture.getLayoutBounds().getHeight(), picture.layoutBoundsProperty()))
                        .divide(2));
        picture.fitWidthProperty().bind(paper.widthProperty().subtract(16));
        picture.fitHeightProperty().bind(paper.heightProperty().subtract(16));
        paper.setPrefSize(WIDE, HIGH);
        VBox.setVgrow(paper, Priority.ALWAYS);
        before = button("export.page.before", "export-page-before", () -> turn.accept(shown - 1));
        after = button("export.page.after", "export-page-after", () -> turn.accept(shown + 1));
        page.getStyleClass().add("export-hint");
        turning = new HBox(10, before, page, after);
        turning.setAlignment(Pos.CENTER);
        Label heading = new Label(words.say("export.caveats"));
        heading.getStyleClass().add("export-label");
        ScrollPane told = new ScrollPane(new VBox(2, heading, caveats));
        told.getStyleClass().add("export-caveats");
        told.setFitToWidth(true);
        told.setFocusTraversable(false);
        told.setMinHeight(96);
        told.prefHeightProperty().bind(Bindings.max(96, heightProperty().multiply(0.2)));
        told.visibleProperty().bind(Bindings.isNotEmpty(caveats.getChildren()));
        getChildren().addAll(paper, turning, told);
        show(new Sample(new byte[0], "", 1, 1, List.of()));
    }

    /** Shows it; says what the file will not hold, in one text, for those who hear the dialog. */
    String show(Sample sample) {
        boolean pictured = sample.png().length > 0;
        shown = sample.page();
        picture.setImage(pictured ? new Image(new ByteArrayInputStream(sample.png())) : null);
        picture.setVisible(pictured);
        String pages = words.say("page.of", sample.page(), sample.pages());
        picture.setAccessibleText(words.say("export.preview") + " \u2013 " + pages);
        text.setVisible(!sample.text().isEmpty());
        text.setText(sample.text());
        none.setVisible(!pictured && sample.text().isEmpty());
        turning.setVisible(sample.pages() > 1);
        page.setText(pages);
        before.setDisable(shown <= 1);
        after.setDisable(shown >= sample.pages());
        caveats.getChildren()
                .setAll(sample.caveats().stream()
                        .map(caveat -> line(caveat.in(words)))
                        .toList());
        return sample.caveats().stream().map(caveat -> caveat.in(words)).collect(Collectors.joining(" "));
    }

    private static Label line(String caveat) {
        Label line = new Label(caveat);
        line.setWrapText(true);
        line.getStyleClass().add("export-caveat");
        return line;
    }

    private Button button(String key, String id, Runnable deed) {
        Button button = new Button(words.say(key));
        button.setId(id);
        button.getStyleClass().setAll("button", "sanad-button", "quiet");
        button.setOnAction(event -> deed.run());
        return button;
    }
}
