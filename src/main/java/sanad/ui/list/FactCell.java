package sanad.ui.list;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import org.jspecify.annotations.Nullable;
import sanad.chronicle.Event;
import sanad.text.Span;
import sanad.timeline.find.Query;
import sanad.ui.Finding;
import sanad.ui.look.Beads;
import sanad.ui.look.Fonts;
import sanad.ui.look.Icons;
import sanad.ui.words.Direction;

/** One fact of one event: its words, with its sign where it has one, and the words that a search found washed. */
final class FactCell extends TableCell<Event, Event> {
    private static final double BAR = 54;

    private final Fact fact;
    private final Supplier<FactWords> words;
    private final Supplier<Finding.Found> found;
    private final Tooltip full = new Tooltip();

    FactCell(Fact fact, Supplier<FactWords> words, Supplier<Finding.Found> found) {
        this.fact = fact;
        this.words = words;
        this.found = found;
        setEllipsisString("\u2026");
        getStyleClass().addAll("fact-cell", "fact-" + fact.key());
    }

    @Override
    protected void updateItem(Event event, boolean empty) {
        super.updateItem(event, empty);
        if (empty || event == null) {
            setText(null);
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        String said = fact.say(words.get(), event);
        setAccessibleText(said);
        full.setText(said);
        setTooltip(washable() && !said.isEmpty() ? full : null);
        setGraphic(sign(event));
        Query query = found.get().query();
        List<Span> marks = washable() ? query.marks(said) : List.of();
        boolean hit = fact == Fact.TITLE && found.get().ids().contains(event.id());
        if (fact == Fact.TITLE) {
            getStyleClass().remove("strong");
            if (event.importance() == 3) {
                getStyleClass().add("strong");
            }
        }
        if (fact == Fact.CONFIDENCE) {
            setText(null);
        } else if (marks.isEmpty() && !hit) {
            Fonts.dress(this, said);
            // an isolate keeps a foreign name's own direction, and the dots of a cut one at its own end
            boolean foreign = said.codePoints().anyMatch(Character::isLetter)
                    && Direction.rightToLeft(said)
                            != words.get().words().manner().tongue().rightToLeft();
            setText(foreign ? "\u2068" + said : said);
        } else {
            setText(null);
            Node washed = washed(said, marks, hit);
            Node sign = getGraphic();
            setGraphic(sign == null ? washed : new HBox(6, sign, washed));
        }
    }

    private @Nullable Node sign(Event event) {
        return switch (fact) {
            case BASIS -> Beads.of(event.basis(), 12);
            case KIND -> {
                String kind = event.kind().lane().name().toLowerCase(Locale.ROOT);
                Region icon = Icons.of("kind-" + kind, 16);
                icon.getStyleClass().add("lane-" + kind);
                yield icon;
            }
            case CONFIDENCE -> bar(event.confidence().overall());
            case TITLE -> touched(event);
            default -> null;
        };
    }

    /** A pencil where a person touched it, on the colour that a person gave it. */
    private static @Nullable Node touched(Event event) {
        if (!event.touch().any()) {
            return null;
        }
        HBox signs = new HBox(5);
        signs.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        event.touch().tint().ifPresent(tint -> {
            Circle disc = new Circle(5);
            disc.getStyleClass().add("tint-" + tint.name().toLowerCase(Locale.ROOT));
            signs.getChildren().add(disc);
        });
        Region pencil = Icons.of("edit", 13);
        pencil.getStyleClass().add("touched-icon");
        signs.getChildren().add(pencil);
        return signs;
    }

    /** Whether a search looks there, and there may be more than there is room for. */
    private boolean washable() {
        return fact == Fact.TITLE || fact == Fact.ACTORS || fact == Fact.PLACES;
    }

    private static Node bar(double share) {
        Region part = new Region();
        part.getStyleClass().add("sure-part");
        part.setMaxWidth(BAR * share);
        StackPane bar = new StackPane(part);
        bar.getStyleClass().add("sure-bar");
        bar.setMaxWidth(BAR);
        bar.setMinWidth(BAR);
        return bar;
    }

    /** The words apart, so that those which match can have a ground; a saffron mark before a found event. */
    private static Node washed(String said, List<Span> marks, boolean hit) {
        HBox line = new HBox();
        line.getStyleClass().add("washed-line");
        int at = 0;
        for (Span mark : marks) {
            add(line, said.substring(at, mark.start()), "");
            add(line, said.substring(mark.start(), mark.end()), "wash");
            at = mark.end();
        }
        add(line, said.substring(at), "");
        // what has no room is cut at the end, not before the words that match
        ((Label) line.getChildren().get(line.getChildren().size() - 1)).setMinWidth(0);
        line.setMinWidth(0);
        line.setNodeOrientation(
                Direction.rightToLeft(said) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        if (!hit) {
            return line;
        }
        Polygon triangle = new Polygon(0, 0, 8, 0, 4, 6.5);
        triangle.getStyleClass().add("hit-mark");
        HBox marked = new HBox(6, triangle, line);
        marked.getStyleClass().add("washed-line");
        return marked;
    }

    private static void add(HBox line, String text, String style) {
        if (!text.isEmpty()) {
            Label label = new Label(text);
            Fonts.dress(label, text);
            label.setEllipsisString("\u2026");
            label.setMinWidth(Region.USE_PREF_SIZE);
            if (!style.isEmpty()) {
                label.getStyleClass().add(style);
            }
            line.getChildren().add(label);
        }
    }
}
