package sanad.ui.opening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;

/** The one door for what is pasted and what is dropped: files, folders, words, pages. What cannot be read is told of. */
public final class Bringing {
    private final TroubleBar bar;
    private final Consumer<List<Path>> read;

    /**
     * A door.
     *
     * @param bar tells what cannot be read
     * @param read reads files and folders beside those that lie open
     */
    public Bringing(TroubleBar bar, Consumer<List<Path>> read) {
        this.bar = bar;
        this.read = read;
    }

    /** Reads what lies on the system's clipboard. */
    public void paste() {
        take(Clipboard.getSystemClipboard());
    }

    /** Reads what lies on a clipboard, or was dropped; tells whether there was anything to read. */
    public boolean take(Clipboard from) {
        return take(Brought.of(from));
    }

    boolean take(Brought brought) {
        switch (brought.sort()) {
            case FILES -> read.accept(brought.files());
            case PAGE, TEXT -> {
                return write(brought.sheet());
            }
            default -> {
                String key = "paste." + brought.sort().name().toLowerCase(Locale.ROOT);
                bar.refuse(words -> words.say(key));
                return false;
            }
        }
        return true;
    }

    /** Words are read from a file like all else; it goes when the program ends, its bytes stay with the project. */
    private boolean write(Brought.Sheet sheet) {
        try {
            Path folder = Files.createTempDirectory("sanad");
            folder.toFile().deleteOnExit();
            Path file = folder.resolve(sheet.name());
            file.toFile().deleteOnExit();
            Files.write(file, sheet.bytes());
            read.accept(List.of(file));
            return true;
        } catch (IOException | RuntimeException e) {
            bar.refuse(words -> words.say("paste.failed", String.valueOf(e.getMessage())));
            return false;
        }
    }
}
