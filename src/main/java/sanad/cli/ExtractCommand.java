package sanad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import sanad.extract.Progress;
import sanad.language.Tongue;
import sanad.store.FindingsJson;

/** {@code sanad extract PATH… [-o FILE]}: the findings as JSON. */
final class ExtractCommand {
    private final Door door;
    private final Messages messages;
    private final Output output;

    ExtractCommand(Door door, Messages messages, Output output) {
        this.door = door;
        this.messages = messages;
        this.output = output;
    }

    int run(List<Path> paths, Optional<String> file) throws Complaint {
        Opened opened = door.open(paths, Tongue.ARABIC, Progress.NONE);
        messages.tell(opened);
        if (!opened.chronicle().documents().isEmpty()) {
            output.write(file, out -> json(opened, out));
        }
        return opened.whole() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static void json(Opened opened, OutputStream out) throws IOException {
        FindingsJson.write(opened.chronicle(), out);
    }
}
