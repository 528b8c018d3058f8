package sanad.ui.words;

/**
 * Words of one look within a flow.
 *
 * @param text the words
 * @param styleClass their style class, which gives the colour
 * @param bold whether bold
 * @param apart whether they keep their own direction inside that of the flow, as a quotation does
 */
public record Run(String text, String styleClass, boolean bold, boolean apart) {
    /** Words that go on in the direction of those before. */
    public static Run of(String text, String styleClass) {
        return new Run(text, styleClass, false, false);
    }

    /** The same in bold. */
    public Run strong() {
        return new Run(text, styleClass, true, apart);
    }

    /** The same, keeping their own direction. */
    public Run alone() {
        return new Run(text, styleClass, bold, true);
    }
}
