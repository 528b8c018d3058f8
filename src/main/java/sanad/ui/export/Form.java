package sanad.ui.export;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import sanad.export.Exports;
import sanad.export.format.Choice;
import sanad.export.format.Family;
import sanad.export.format.Format;
import sanad.language.Words;
import sanad.timeline.Theme;

/** The choices of the dialog: the kind of file, and below it those choices that this kind heeds. */
final class Form extends VBox {
    private static final List<Choice> YES_OR_NO =
            List.of(Choice.TRANSPARENT, Choice.OUTLINES, Choice.TILES, Choice.STUDENT, Choice.MADE);

    private final ObjectProperty<ExportChoice> choice;
    private final Words words;
    private final Chips<Family> families;
    private final VBox formats = new VBox();
    private final Label hint = new Label();
    private final SheetChoices sheets;
    private final Node sheetBox;
    private final Chips<Theme> themes;
    private final Node themeBox;
    private final Chips<Boolean> scopes;
    private final TextField title = new TextField();
    private final Node titleBox;
    private final Map<Choice, CheckBox> boxes = new EnumMap<>(Choice.class);

    Form(ObjectProperty<ExportChoice> choice, Words words, String usualTitle) {
        super(4);
        this.choice = choice;
        this.words = words;
        getStyleClass().add("export-choices");
        List<Family> offered = List.of(Family.values()).stream()
                .filter(family -> !of(family).isEmpty())
                .toList();
        families = new Chips<>(
                offered,
                family -> "export-" + family.name().toLowerCase(Locale.ROOT),
                family -> words.say(family.word()),
                family -> set(c -> c.as(of(family).get(0))));
        hint.setWrapText(true);
        hint.getStyleClass().add("export-hint");
        sheets = new SheetChoices(words, sheet -> set(c -> c.with(c.wanted().on(sheet))));
        sheetBox = labelled("export.sheet", sheets);
        themes = new Chips<>(
                List.of(Theme.values()),
                theme -> "export-" + theme.name().toLowerCase(Locale.ROOT),
                theme -> words.say("export.theme." + theme.name().toLowerCase(Locale.ROOT)),
                theme -> set(c -> c.with(c.wanted().with(theme))));
        themeBox = labelled("export.theme", themes);
        scopes = new Chips<>(
                List.of(false, true),
                only -> only ? "export-view" : "export-all",
                only -> words.say(only ? "export.scope.view" : "export.scope.all"),
                only -> set(c -> c.viewing(only)));
        title.setId("export-title");
        title.getStyleClass().add("editor-field");
        title.setPromptText(usualTitle);
        title.setAccessibleText(words.say("export.title"));
        title.textProperty()
                .addListener(
                        (property, before, now) -> set(c -> c.with(c.wanted().titled(now))));
        titleBox = labelled("export.title", title);
        getChildren().addAll(families, formats, hint, labelled("export.scope", scopes), sheetBox, themeBox, titleBox);
        YES_OR_NO.forEach(this::box);
        choice.addListener((property, before, now) -> show(now));
        show(choice.get());
    }

    /** The family that is chosen, where the keyboard begins. */
    void focusFirst() {
        families.getChildren().stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void set(UnaryOperator<ExportChoice> change) {
        choice.set(change.apply(choice.get()));
    }

    private static List<Format> of(Family family) {
        return Exports.formats().stream()
                .filter(format -> format.family() == family)
                .toList();
    }

    private void show(ExportChoice now) {
        Format format = now.format();
        families.choose(format.family());
        if (!format.family().equals(formats.getUserData())) {
            formats.setUserData(format.family());
            Chips<Format> chips = new Chips<>(
                    of(format.family()), f -> "export-" + f.key(), f -> words.say(f.word()), f -> set(c -> c.as(f)));
            formats.getChildren().setAll(chips);
        }
        formats.getChildren().forEach(chips -> choose(chips, format));
        hint.setText(words.say(format.word() + ".hint"));
        shown(sheetBox, format.heeds(Choice.SHEET));
        if (format.heeds(Choice.SHEET)) {
            sheets.show(now.wanted().sheet(), format);
        }
        shown(themeBox, format.heeds(Choice.THEME));
        themes.choose(now.wanted().theme());
        scopes.choose(now.viewOnly());
        shown(titleBox, format.heeds(Choice.TITLE));
        boxes.forEach((what, box) -> shown(box, format.heeds(what)));
    }

    @SuppressWarnings("unchecked")
    private static void choose(Node chips, Format format) {
        ((Chips<Format>) chips).choose(format);
    }

    private void box(Choice what) {
        String name = what.name().toLowerCase(Locale.ROOT);
        CheckBox box = new CheckBox(words.say("export." + name));
        box.setId("export-" + name);
        box.getStyleClass().add("export-check");
        box.setOnAction(event -> set(c -> what == Choice.MADE
                ? c.dating(box.isSelected())
                : c.with(c.wanted().with(what, box.isSelected()))));
        boxes.put(what, box);
        getChildren().add(box);
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private Node labelled(String key, Node node) {
        Label label = new Label(words.say(key));
        label.getStyleClass().add("export-label");
        label.setLabelFor(node);
        return new VBox(4, label, node);
    }
}
