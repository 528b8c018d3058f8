package sanad.ui.export;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SegmentedButton;
import sanad.language.Words;
import sanad.timeline.Theme;
import sanad.ui.export.ExportChoice.Format;
import sanad.ui.export.ExportChoice.Size;

/** The dialog of an export: choices at the start side, what will come of them at the end side. */
final class ExportView extends StackPane {
    private final ObjectProperty<ExportChoice> choice;
    private final Words words;
    private final ImageView preview = new ImageView();
    private final Label said = new Label();
    private final Button save;

    /** What the dialog asks for. */
    interface Deeds {
        void save();

        void close();
    }

    ExportView(Words words, ExportChoice first, Deeds deeds) {
        this.words = words;
        choice = new SimpleObjectProperty<>(first);
        getStyleClass().add("export-veil");
        save = button("export.save", "main", deeds::save);
        save.setId("export-save");
        save.setDefaultButton(true);
        Button cancel = button("export.cancel", "quiet", deeds::close);
        cancel.setId("export-cancel");
        said.getStyleClass().add("export-said");
        said.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(12, said, gap, cancel, save);
        foot.setAlignment(Pos.CENTER_LEFT);
        Label heading = new Label(words.say("export.heading"));
        heading.getStyleClass().add("export-heading");
        HBox middle = new HBox(24, choices(), paper());
        VBox panel = new VBox(16, heading, middle, foot);
        panel.getStyleClass().addAll("panel", "export-panel");
        panel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Region scrim = new Region();
        scrim.getStyleClass().add("export-scrim");
        getChildren().addAll(scrim, panel);
    }

    /** What is chosen. */
    ObjectProperty<ExportChoice> choice() {
        return choice;
    }

    /** Shows what will come of it. */
    void show(byte[] png) {
        preview.setImage(new Image(new ByteArrayInputStream(png)));
    }

    /** Says how it stands; while it works, nothing can be saved. */
    void say(String text, boolean bad, boolean working) {
        said.setText(text);
        said.getStyleClass().remove("danger-ink");
        if (bad) {
            said.getStyleClass().add("danger-ink");
        }
        save.setDisable(working);
    }

    @Override
    public void requestFocus() {
        save.requestFocus();
    }

    private Node choices() {
        ComboBox<Size> sizes = new ComboBox<>();
        sizes.getItems().setAll(Size.values());
        sizes.setValue(choice.get().size());
        sizes.setMaxWidth(Double.MAX_VALUE);
        sizes.setConverter(new StringConverter<>() {
            @Override
            public String toString(Size size) {
                return size == null ? "" : size.said(words);
            }

            @Override
            public Size fromString(String text) {
                throw new UnsupportedOperationException("sizes are chosen, not typed");
            }
        });
        sizes.setOnAction(event -> choice.set(new ExportChoice(
                choice.get().format(),
                sizes.getValue(),
                choice.get().theme(),
                choice.get().viewOnly())));
        Label hint = hint("");
        Runnable hinting = () ->
                hint.setText(words.say("export.format." + choice.get().format().ending() + ".hint"));
        choice.addListener(change -> hinting.run());
        hinting.run();
        VBox box = new VBox(
                6,
                label("export.format"),
                segments(
                        "export.format.", List.of(Format.values()), choice.get().format(), f -> with(f)),
                hint,
                label("export.size"),
                sizes,
                hint(words.say("export.size.hint")),
                label("export.theme"),
                segments("export.theme.", List.of(Theme.values()), choice.get().theme(), t -> with(t)),
                label("export.scope"),
                segments(
                        "export.scope.",
                        List.of(Scope.values()),
                        choice.get().viewOnly() ? Scope.VIEW : Scope.ALL,
                        s -> with(s)));
        box.getStyleClass().add("export-choices");
        return box;
    }

    private enum Scope {
        ALL,
        VIEW
    }

    private ExportChoice with(Format format) {
        return new ExportChoice(
                format, choice.get().size(), choice.get().theme(), choice.get().viewOnly());
    }

    private ExportChoice with(Theme theme) {
        return new ExportChoice(
                choice.get().format(), choice.get().size(), theme, choice.get().viewOnly());
    }

    private ExportChoice with(Scope scope) {
        return new ExportChoice(
                choice.get().format(), choice.get().size(), choice.get().theme(), scope == Scope.VIEW);
    }

    private <E extends Enum<E>> Node segments(String keys, List<E> values, E chosen, Function<E, ExportChoice> next) {
        SegmentedButton segments = new SegmentedButton();
        for (E value : values) {
            String name = value.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton(words.say(keys + name));
            button.setId("export-" + name);
            button.setSelected(value == chosen);
            // a segment that is pressed again stays chosen: one of them always is
            button.setOnAction(event -> {
                button.setSelected(true);
                choice.set(next.apply(value));
            });
            segments.getButtons().add(button);
        }
        segments.getStyleClass().add("segments");
        return segments;
    }

    private Node paper() {
        preview.setFitWidth(520);
        preview.setFitHeight(340);
        preview.setPreserveRatio(true);
        preview.setSmooth(true);
        preview.setNodeOrientation(javafx.geometry.NodeOrientation.LEFT_TO_RIGHT);
        preview.setAccessibleText(words.say("export.preview"));
        StackPane paper = new StackPane(preview);
        paper.getStyleClass().add("export-paper");
        paper.setMinSize(540, 360);
        paper.setPrefSize(540, 360);
        return paper;
    }

    private static Label hint(String text) {
        Label hint = new Label(text);
        hint.getStyleClass().add("export-hint");
        return hint;
    }

    private Label label(String key) {
        Label label = new Label(words.say(key));
        label.getStyleClass().add("export-label");
        return label;
    }

    private Button button(String key, String styleClass, Runnable deed) {
        Button button = new Button(words.say(key));
        button.getStyleClass().setAll("button", "sanad-button", styleClass);
        button.setOnAction(event -> deed.run());
        return button;
    }
}
