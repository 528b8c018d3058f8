package sanad.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sanad.chronicle.Chronicle;
import sanad.export.Exports;
import sanad.export.format.Exported;
import sanad.extract.Progress;
import sanad.language.Tongue;
import sanad.language.Words;
import sanad.store.AtomicFile;
import sanad.store.FindingsJson;

/**
 * What is done where no window can open: the same story as pictures and findings, in a folder, and two lines that say
 * where they are and what would bring the window.
 */
final class Fallback {
    private static final String NAME = "timeline";

    private final Door door;
    private final Terminal terminal;
    private final Words words;

    Fallback(Door door, Terminal terminal, Words words) {
        this.door = door;
        this.terminal = terminal;
        this.words = words;
    }

    /**
     * Writes the files and says so.
     *
     * @param why the key of the line that says what is missing
     * @param args what fills that line
     */
    int run(List<Path> paths, Optional<Tongue> tongue, String why, Object... args) throws Complaint {
        Opened opened = door.open(paths, tongue.orElse(Tongue.ARABIC), Progress.NONE);
        new Messages(terminal, words, Optional.empty()).tell(opened);
        if (!opened.chronicle().documents().isEmpty()) {
            List<Object> written = new ArrayList<>(write(opened.chronicle(), tongue, folder()));
            terminal.say(words.say("fallback.wrote", written.toArray()));
        }
        terminal.say(words.say(why, args));
        return opened.whole() ? ExitCode.DONE : ExitCode.FAILED;
    }

    /** Beside the build where one is, so that a clone stays clean; else here. */
    private static Path folder() {
        Path build = Path.of("target");
        return (Files.isRegularFile(Path.of("pom.xml")) ? build : Path.of("")).resolve("sanad-out");
    }

    private static List<Path> write(Chronicle chronicle, Optional<Tongue> tongue, Path folder) throws Complaint {
        try {
            Files.createDirectories(folder);
            List<Path> written = new ArrayList<>();
            for (Map.Entry<String, byte[]> file : files(chronicle, tongue).entrySet()) {
                Path path = folder.resolve(file.getKey());
                AtomicFile.write(path, out -> out.write(file.getValue()));
                written.add(path);
            }
            return written;
        } catch (IOException e) {
            throw Complaint.failure("cli.not_written", folder, String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, byte[]> files(Chronicle chronicle, Optional<Tongue> tongue) throws Complaint {
        Map<String, byte[]> files = new java.util.LinkedHashMap<>();
        for (String ending : List.of(".png", ".svg")) {
            ExportRequest request = ExportRequest.usual(NAME + ending, tongue);
            files.put(
                    NAME + ending,
                    bytes(out ->
                            Exports.write(request.format(), Exported.of(chronicle), request.wanted(chronicle), out)));
        }
        files.put(NAME + ".json", bytes(out -> FindingsJson.write(chronicle, out)));
        return files;
    }

    private static byte[] bytes(AtomicFile.Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            content.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
