package sanad.timeline;

import java.util.Locale;

/** What a colour is for; the {@link Palette} knows which colour that is in a theme. */
public enum Tone {
    /** Window, toolbar, desk ground. */
    ROOM,
    /** Timeline ground outside lanes, list heads. */
    DESK,
    /** Paper: reader, cards, fields. */
    PAGE,
    /** Hairlines, decoration only. */
    LINE,
    /** Edges of everything that can be pressed. */
    LINE2,
    /** Vertical time lines, decoration. */
    GRID,
    /** Text. */
    INK,
    /** Secondary text, icons. */
    INK2,
    /** Dates, hints. */
    INK3,
    /** Selection, main action. */
    ACCENT,
    /** Text on accent. */
    ONACCENT,
    /** Chosen chip, selected row. */
    ACCENTW,
    /** Focus ring. */
    FOCUS,
    /** Passage highlight. */
    EV1,
    /** Highlight of time words, search hit. */
    EV2,
    /** The thread, underline of time words. */
    EV3,
    /** Errors, contradiction. */
    DANGER,
    /** Error bar. */
    DANGERW,
    /** Understood, read. */
    OK,
    /** Wash of ok. */
    OKW,
    /** Odd lane. */
    LANE_A,
    /** Even lane. */
    LANE_B,
    /** Folded time. */
    TEAR,
    /** Hovered row or label. */
    HOVER,
    /** Density in the overview. */
    DENS,
    /** Lane: agreements. */
    K1,
    /** Lane: military. */
    K2,
    /** Lane: disaster, health. */
    K3,
    /** Lane: statements. */
    K4,
    /** Lane: politics. */
    K5,
    /** Lane: culture, society. */
    K6,
    /** Lane: meetings, visits. */
    K7,
    /** Lane: law, justice. */
    K8,
    /** Lane: economy. */
    K9,
    /** An event that a person coloured so. */
    T_RED,
    T_ORANGE,
    T_YELLOW,
    T_GREEN,
    T_TEAL,
    T_BLUE,
    T_PURPLE,
    T_GREY;

    /** Its name in the palette and, after {@code -sanad-}, in style sheets: {@code lane-a}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
