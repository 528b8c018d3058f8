package sanad.ui.curation;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import sanad.chronicle.Image;
import sanad.chronicle.edit.Images;
import sanad.language.Words;
import sanad.ui.card.Pictured;
import sanad.ui.look.Icons;

/** A picture for an event, chosen from disk, with words for those who do not see it. */
public final class PictureChoice extends VBox {
    private static final double SMALL = 64;

    private final Words words;
    private final Images images;
    private final ImageView small = new ImageView();
    private final Button choose = new Button();
    private final Button remove = new Button();
    private final TextField told = new TextField();
    private final Label trouble = new Label();
    private Function<Window, Optional<Path>> ask;
    private Optional<Image> image = Optional.empty();

    PictureChoice(Words words, Images images) {
        super(6);
        this.words = words;
        this.images = images;
        ask = this::asked;
        small.setFitWidth(SMALL);
        small.setFitHeight(SMALL);
        small.setPreserveRatio(true);
        small.setNodeOrientation(javafx.geometry.NodeOrientation.LEFT_TO_RIGHT);
        choose.getStyleClass().setAll("button", "sanad-button");
        choose.setGraphic(Icons.of("image", 17));
        choose.setId("editor-image");
        choose.setOnAction(event -> ask.apply(getScene().getWindow()).ifPresent(this::take));
        remove.getStyleClass().setAll("button", "sanad-button", "quiet");
        remove.setText(words.say("editor.image.remove"));
        remove.setOnAction(event -> show(Optional.empty()));
        told.getStyleClass().add("editor-field");
        told.setPromptText(words.say("editor.image.words"));
        told.setAccessibleText(words.say("editor.image.words"));
        HBox.setHgrow(told, Priority.ALWAYS);
        trouble.getStyleClass().addAll("danger-ink", "small");
        trouble.setWrapText(true);
        trouble.setMinHeight(USE_PREF_SIZE);
        HBox row = new HBox(10, small, choose, remove, told);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, trouble);
        show(Optional.empty());
    }

    /** Asks for a file in another way, for tests. */
    public void asks(Function<Window, Optional<Path>> other) {
        ask = other;
    }

    /** The chosen picture with its words. */
    Optional<Image> image() {
        return image.map(i -> new Image(i.sha256(), i.type(), told.getText().strip()));
    }

    /** Shows a picture, or that there is none. */
    void show(Optional<Image> next) {
        image = next;
        next.ifPresent(i -> told.setText(i.words()));
        small.setImage(next.flatMap(i -> Pictured.shown(images, i, SMALL * 2)).orElse(null));
        small.setVisible(next.isPresent());
        small.setManaged(next.isPresent());
        remove.setVisible(next.isPresent());
        remove.setManaged(next.isPresent());
        told.setVisible(next.isPresent());
        told.setManaged(next.isPresent());
        choose.setText(words.say(next.isPresent() ? "editor.image.change" : "editor.image.choose"));
        say("");
    }

    private void take(Path file) {
        try {
            PictureFile picture = PictureFile.read(file);
            images.keep(picture.image().sha256(), picture.bytes());
            told.clear();
            show(Optional.of(picture.image()));
        } catch (PictureFile.Refusal e) {
            say(words.say(e.key()));
        } catch (IOException e) {
            say(words.say("curation.unkept", "\u2068" + e.getMessage() + "\u2069"));
        }
    }

    private void say(String text) {
        trouble.setText(text);
        trouble.setVisible(!text.isEmpty());
        trouble.setManaged(!text.isEmpty());
    }

    private Optional<Path> asked(Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("editor.image.title"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        words.say("editor.image.kinds"), "*.png", "*.jpg", "*.jpeg", "*.PNG", "*.JPG", "*.JPEG"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }
}
