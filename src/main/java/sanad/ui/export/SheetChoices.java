package sanad.ui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import sanad.export.format.Choice;
import sanad.export.format.Format;
import sanad.export.format.Sheet;
import sanad.language.Words;

/** The sheet: one that has a name or pixels of one's own, which side is up, and how many dots make an inch. */
final class SheetChoices extends VBox {
    private static final List<Integer> DOTS = List.of(72, 96, 144, 150, 200, 288, 300, 600);
    private static final int SMALLEST = 320;
    private static final int LARGEST = 20_000;

    private final Words words;
    private final ComboBox<Sheet> sheets = new ComboBox<>();
    private final ComboBox<Integer> dots = new ComboBox<>();
    private final CheckBox upright;
    private final TextField pixels = new TextField();
    private final Consumer<Sheet> chosen;
    private boolean telling;
    private String last = "";

    SheetChoices(Words words, Consumer<Sheet> chosen) {
        super(6);
        this.words = words;
        this.chosen = chosen;
        List<Sheet> offered = new ArrayList<>(List.of(Sheet.SCREEN));
        offered.addAll(Sheet.NAMED);
        sheets.getItems().setAll(offered);
        sheets.setConverter(said(this::name));
        sheets.setId("export-sheet");
        sheets.setMaxWidth(Double.MAX_VALUE);
        sheets.setAccessibleText(words.say("export.sheet"));
        dots.getItems().setAll(DOTS);
        dots.setConverter(said(n -> words.say("export.dots", n)));
        dots.setId("export-dpi");
        dots.setAccessibleText(words.say("export.dpi"));
        upright = new CheckBox(words.say("export.upright"));
        upright.setId("export-upright");
        pixels.setId("export-pixels");
        pixels.setPrefColumnCount(9);
        pixels.getStyleClass().add("editor-field");
        pixels.setAccessibleText(words.say("export.pixels"));
        pixels.setPromptText("1600x900");
        pixels.setNodeOrientation(javafx.geometry.NodeOrientation.LEFT_TO_RIGHT);
        sheets.setOnAction(event -> tell());
        dots.setOnAction(event -> tell());
        upright.setOnAction(event -> tell());
        pixels.setOnAction(event -> tell());
        pixels.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                tell();
            }
        });
        HBox more = new HBox(10, pixels, dots, upright);
        more.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().addAll(sheets, more);
    }

    /** Shows a sheet, for a format that may have no dots. */
    void show(Sheet sheet, Format format) {
        telling = true;
        boolean free = sheet.growth() == Sheet.Growth.TALLER;
        sheets.setValue(free ? Sheet.SCREEN : Sheet.named(sheet.key()).orElse(sheet));
        if (!dots.getItems().contains(sheet.dpi())) {
            dots.getItems().add(sheet.dpi());
        }
        dots.setValue(sheet.dpi());
        boolean dotted = format.heeds(Choice.DPI) && !free;
        dots.setVisible(dotted);
        dots.setManaged(dotted);
        pixels.setVisible(free);
        pixels.setManaged(free);
        boolean square = sheet.width() == sheet.height() || sheet.growth() == Sheet.Growth.LONGER;
        upright.setVisible(!free && !square);
        upright.setManaged(!free && !square);
        upright.setSelected(sheet.height() > sheet.width());
        if (free) {
            pixels.setText(sheet.across() + "x" + sheet.down());
        }
        telling = false;
    }

    private void tell() {
        if (telling || sheets.getValue() == null) {
            return;
        }
        Sheet picked = sheets.getValue();
        boolean free = picked.growth() == Sheet.Growth.TALLER;
        if (free) {
            chosen.accept(typed(pixels.getText()).orElse(picked));
            return;
        }
        boolean same =
                dots.isVisible() && dots.getValue() != null && picked.key().equals(last);
        Sheet dotted = same ? picked.at(dots.getValue()) : picked;
        last = picked.key();
        chosen.accept(upright.isSelected() ? dotted.upright() : dotted);
    }

    private static Optional<Sheet> typed(String said) {
        String[] sides =
                said.strip().toLowerCase(Locale.ROOT).replace('\u00D7', 'x').split("x", -1);
        if (sides.length == 2 && sides[0].matches("[0-9]{1,5}") && sides[1].matches("[0-9]{1,5}")) {
            int width = Integer.parseInt(sides[0]);
            int height = Integer.parseInt(sides[1]);
            if (Math.min(width, height) >= SMALLEST && Math.max(width, height) <= LARGEST) {
                return Optional.of(Sheet.pixels(width, height));
            }
        }
        return Optional.empty();
    }

    private String name(Sheet sheet) {
        return words.say("export.sheet." + sheet.key());
    }

    private static <T> StringConverter<T> said(java.util.function.Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("these are chosen, not typed");
            }
        };
    }
}
