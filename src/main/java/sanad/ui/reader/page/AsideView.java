package sanad.ui.reader.page;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import sanad.language.Words;
import sanad.text.original.Aside;
import sanad.ui.look.Fonts;
import sanad.ui.look.Icons;
import sanad.ui.words.Direction;
import sanad.ui.words.Run;
import sanad.ui.words.WordFlow;

/** Words of the file that are left aside, at their place: one grey line, or all of them with a way into the text. */
final class AsideView extends VBox {
    private static final double LETTERS = 0.82;
    private static final int LONGEST = 160;

    /**
     * A view.
     *
     * @param number of the aside in its document
     */
    AsideView(Page page, Aside aside, int number) {
        Words words = page.words();
        boolean rightToLeft = words.manner().tongue().rightToLeft();
        getStyleClass().add("reader-aside");
        setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        boolean open = page.isShown(number);
        int lines = (int) aside.words().lines().filter(l -> !l.isBlank()).count();
        Button fold = link(words.count("reader.aside", lines), "reader-aside-fold", () -> page.show(number, !open));
        fold.setAccessibleText(words.say(open ? "reader.aside.hide" : "reader.aside.show", fold.getText()));
        HBox head = new HBox(8, fold);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        if (open) {
            if (lines > 1) {
                head.getChildren()
                        .add(link(words.say("reader.aside.all"), "reader-aside-all", () -> page.take(number, -1)));
            }
            List<String> all = aside.words().lines().toList();
            for (int i = 0; i < all.size(); i++) {
                if (!all.get(i).isBlank()) {
                    getChildren().add(line(page, all.get(i), number, i));
                }
            }
        } else {
            String first = aside.words().strip().replaceAll("\\s*+\\R\\s*+", " · ");
            Label said = new Label("\u2068" + (first.length() > LONGEST ? first.substring(0, LONGEST) : first));
            Fonts.dress(said, first);
            said.getStyleClass().add("reader-aside-words");
            said.setMinWidth(0);
            HBox.setHgrow(said, Priority.ALWAYS);
            head.getChildren().add(said);
        }
    }

    private static HBox line(Page page, String line, int number, int place) {
        WordFlow flow = new WordFlow();
        flow.show(
                List.of(Run.of(line, "reader-aside-word")),
                Direction.rightToLeft(line),
                page.column().size() * LETTERS,
                1.7);
        HBox.setHgrow(flow, Priority.ALWAYS);
        Button take = link("", "reader-aside-take", () -> page.take(number, place));
        String said = page.words().say("reader.aside.take");
        take.setGraphic(Icons.of("add", 14));
        take.setAccessibleText(said + " " + line);
        take.setTooltip(new Tooltip(said));
        HBox row = new HBox(8, take, flow);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private static Button link(String said, String id, Runnable deed) {
        Button button = new Button(said);
        button.getStyleClass().setAll("button", "sanad-link", "reader-aside-link");
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(press -> deed.run());
        return button;
    }
}
