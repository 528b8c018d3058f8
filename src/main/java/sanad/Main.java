package sanad;

import sanad.cli.Opening;
import sanad.cli.Shell;
import sanad.cli.Terminal;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /**
     * Does what the command line says.
     *
     * @param args as on the command line: see {@code sanad --help}
     */
    public static void main(String[] args) {
        // pictures are drawn with Java2D, which must not look for a screen of its own: the window is JavaFX's
        System.setProperty("java.awt.headless", "true");
        System.exit(new Shell(Terminal.ours(), new Opening()).run(args));
    }
}
