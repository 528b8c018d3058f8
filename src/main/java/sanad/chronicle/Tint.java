package sanad.chronicle;

/** The colours that a person can give an event: names, not values, so that each theme draws them legibly. */
public enum Tint {
    RED,
    ORANGE,
    YELLOW,
    GREEN,
    TEAL,
    BLUE,
    PURPLE,
    GREY
}
