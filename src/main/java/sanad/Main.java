package sanad;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /**
     * Starts Sanad.
     *
     * @param args as on the command line
     */
    public static void main(String[] args) {
        System.exit(0);
    }
}
