package sanad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import sanad.store.AtomicFile;

/** Where results go: a file, written whole or not at all, or the standard output. */
final class Output {
    /** The name of the standard output. */
    static final String STANDARD = "-";

    private final Terminal terminal;

    Output(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Writes to the file of that name; to the standard output where there is none, or where it is "-". */
    void write(Optional<String> file, AtomicFile.Content content) throws Complaint {
        if (file.isEmpty() || file.get().equals(STANDARD)) {
            toStandard(content);
        } else {
            toFile(file.get(), content);
        }
    }

    private void toStandard(AtomicFile.Content content) throws Complaint {
        try {
            OutputStream out = new BufferedOutputStream(terminal.out(), 1 << 16);
            content.to(out);
            out.flush();
        } catch (IOException e) {
            throw Complaint.failure("cli.stdout", String.valueOf(e.getMessage()));
        }
    }

    private static void toFile(String name, AtomicFile.Content content) throws Complaint {
        try {
            Path file = Path.of(name);
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                throw Complaint.failure("cli.no_folder", name, folder);
            }
            if (Files.isDirectory(file)) {
                throw Complaint.failure("cli.is_folder", name);
            }
            AtomicFile.write(file, content);
        } catch (AccessDeniedException e) {
            throw Complaint.failure("cli.no_permission", name);
        } catch (IOException | InvalidPathException e) {
            throw Complaint.failure("cli.not_written", name, String.valueOf(e.getMessage()));
        }
    }
}
