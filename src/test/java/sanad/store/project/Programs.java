package sanad.store.project;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts programs of their own that work on project files. */
final class Programs {
    private Programs() {}

    /** A program that says what it has to say to a file; what SQLite unpacks lies in that folder, as a killed one does not tidy up. */
    static Process start(Class<?> main, Path folder, Path said, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dorg.sqlite.tmpdir=" + Files.createDirectories(folder.resolve("native")),
                "-cp",
                classPath(),
                main.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(said.toFile())
                .start();
    }

    private static String classPath() {
        return Stream.of(
                        Programs.class,
                        ProjectFile.class,
                        tools.jackson.databind.ObjectMapper.class,
                        tools.jackson.core.JsonGenerator.class,
                        com.fasterxml.jackson.annotation.JsonProperty.class,
                        org.sqlite.JDBC.class)
                .map(Programs::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
