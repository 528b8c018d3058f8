package sanad.language;

/** The side from which words are written. */
public enum Side {
    LEFT,
    RIGHT;

    /** The side of the first letter that has one; left for words without any. */
    public static Side of(CharSequence words) {
        for (int i = 0; i < words.length(); i++) {
            byte direction = Character.getDirectionality(words.charAt(i));
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return LEFT;
            } else if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return RIGHT;
            }
        }
        return LEFT;
    }

    /** The side of a language of the interface. */
    public static Side of(Tongue tongue) {
        return tongue.rightToLeft() ? RIGHT : LEFT;
    }
}
