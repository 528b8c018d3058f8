package sanad.ui.curation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import sanad.chronicle.Kind;
import sanad.language.Words;
import sanad.ui.look.Icons;

/** A choice among the kinds of event, each with the icon of its lane, in the order of lanes. */
final class KindChoice extends ComboBox<Kind> {
    KindChoice(Words words) {
        getStyleClass().add("kind-choice");
        setVisibleRowCount(12);
        getItems()
                .setAll(Arrays.stream(Kind.values())
                        .sorted(Comparator.comparing(Kind::lane))
                        .toList());
        setCellFactory(list -> new Cell(words));
        setButtonCell(new Cell(words));
        setAccessibleText(words.say("menu.kind"));
    }

    /** A kind in words. */
    static String say(Words words, Kind kind) {
        return words.say("kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** The icon of its lane, in the lane's colour. */
    static Region icon(Kind kind, double size) {
        String lane = kind.lane().name().toLowerCase(Locale.ROOT);
        Region icon = Icons.of("kind-" + lane, size);
        icon.getStyleClass().add("lane-" + lane);
        return icon;
    }

    private static final class Cell extends ListCell<Kind> {
        private final Words words;

        Cell(Words words) {
            this.words = words;
            setGraphicTextGap(9);
        }

        @Override
        protected void updateItem(@Nullable Kind kind, boolean empty) {
            super.updateItem(kind, empty);
            if (empty || kind == null) {
                setText(null);
                setGraphic(null);
            } else {
                setText(say(words, kind));
                setGraphic(icon(kind, 17));
            }
        }
    }
}
