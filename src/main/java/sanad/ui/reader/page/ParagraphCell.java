package sanad.ui.reader.page;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import sanad.ui.words.HiddenMarks;

/** A row of the reader's list: one paragraph. */
public final class ParagraphCell extends ListCell<Paragraph> {
    private final Page page;
    private final ParagraphView view;

    ParagraphCell(Page page) {
        this.page = page;
        view = new ParagraphView(page);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("reader-paragraph");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setMinWidth(0);
        setPrefWidth(1);
    }

    /** What it shows. */
    public ParagraphView view() {
        return view;
    }

    @Override
    protected void updateItem(@Nullable Paragraph item, boolean empty) {
        super.updateItem(item, empty);
        Optional<Paragraph> shown = empty ? Optional.empty() : Optional.ofNullable(item);
        view.show(shown);
        setGraphic(shown.isPresent() ? view : null);
        setAccessibleText(shown.map(p -> HiddenMarks.spoken(page.document().words(p.span()), page.words()))
                .orElse(""));
    }

    /** As high as its words, whatever row height a theme sets. */
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null ? 0 : view.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() != null) {
            view.resizeRelocate(0, 0, page.column().edge(), getHeight());
        }
    }
}
