package sanad.ui.list;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseEvent;
import sanad.chronicle.Event;

/** A row, which says all of its facts to those who hear it; the first of a year bears the year's band, and is higher. */
final class EventRow extends TableRow<Event> {
    /** How high a row is without a band, in px. */
    static final double HEIGHT = 30;

    private static final PseudoClass BANDED = PseudoClass.getPseudoClass("banded");

    private final Supplier<FactWords> words;
    private final Supplier<Bands> bands;
    private final Label band = new Label();

    EventRow(Supplier<FactWords> words, Supplier<Bands> bands, Consumer<String> opener) {
        this.words = words;
        this.bands = bands;
        band.getStyleClass().add("year-band");
        band.setManaged(false);
        band.setMouseTransparent(true);
        setPrefHeight(HEIGHT);
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getClickCount() == 2 && getItem() != null) {
                opener.accept(getItem().id());
            }
        });
    }

    @Override
    public void updateIndex(int index) {
        super.updateIndex(index);
        dress();
    }

    @Override
    protected void updateItem(Event event, boolean empty) {
        super.updateItem(event, empty);
        dress();
    }

    private void dress() {
        Event event = getItem();
        boolean banded = !isEmpty() && event != null && bands.get().above(getIndex());
        pseudoClassStateChanged(BANDED, banded);
        setPrefHeight(banded ? HEIGHT + Bands.HEIGHT : HEIGHT);
        band.setVisible(banded);
        if (isEmpty() || event == null) {
            setAccessibleText(null);
            return;
        }
        String told = words.get().told(event);
        if (banded) {
            band.setText(Bands.said(event, words.get().words()));
        }
        setAccessibleText(banded ? Bands.told(event, told, words.get().words()) : told);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (band.isVisible()) {
            // the row's skin fills its children with cells, and would not keep another
            if (!getChildren().contains(band)) {
                getChildren().add(band);
            }
            band.resizeRelocate(0, 0, getWidth(), Bands.HEIGHT);
        }
    }
}
