package sanad.language;

/** The languages of the interface; those of documents are {@link Packs}. */
public enum Tongue {
    ARABIC("ar", true),
    ENGLISH("en", false);

    private final String code;
    private final boolean rightToLeft;

    Tongue(String code, boolean rightToLeft) {
        this.code = code;
        this.rightToLeft = rightToLeft;
    }

    /** The folder of its pack, which is its ISO 639-1 code. */
    public String code() {
        return code;
    }

    /** Whether it is written from right to left. */
    public boolean rightToLeft() {
        return rightToLeft;
    }

    /** The other of the two, for a switch. */
    public Tongue other() {
        return this == ARABIC ? ENGLISH : ARABIC;
    }
}
