package sanad.read.pdf;

/** What was seen on the pages of a file, in numbers: tells a text from pictures of a text. */
final class Tally {
    private int pages;
    private int broken;
    private int pictures;
    private long shown;
    private long told;
    private long letters;

    void page() {
        pages++;
    }

    void broken() {
        broken++;
    }

    void picture() {
        pictures++;
    }

    /** A sign is drawn. */
    void shown() {
        shown++;
    }

    /** It is told what a sign stands for. */
    void told(String signs) {
        told++;
        letters += signs.codePoints().filter(Character::isLetterOrDigit).count();
    }

    int pages() {
        return pages;
    }

    /** Whether hardly a letter stands on pages that are pictures. */
    boolean scan() {
        return pictures > 0 && letters < 20L * pages && pictures * 2L >= pages;
    }

    /** Whether it is not told for most signs what they stand for. */
    boolean shapes() {
        return shown > 20 && told * 2 < shown;
    }

    /** Whether most pages could not be read to their end. */
    boolean wreck() {
        return broken > 0 && broken * 2 > pages;
    }
}
