package sanad.read.apart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How a program of its own is started: the same Java and the same classes as this one, little memory, no screen, and
 * nothing of the machine's language, zone, network settings or environment.
 *
 * @param main the name of the class that it starts with
 */
record Launch(String main) {
    /** Without these no program starts, or no library is found. */
    private static final Set<String> KEPT =
            Set.of("SYSTEMROOT", "WINDIR", "PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH");

    /** What a Java keeps for itself beside its objects: with them less than half a gigabyte. */
    private static final List<String> OPTIONS = List.of(
            "-XX:MaxMetaspaceSize=64m",
            "-XX:CompressedClassSpaceSize=24m",
            "-XX:MaxDirectMemorySize=16m",
            "-XX:ReservedCodeCacheSize=32m",
            "-Xss1m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:-UsePerfData",
            "-XX:+DisableAttachMechanism",
            "-Xshare:auto",
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "-Djava.awt.headless=true",
            "-Djava.net.useSystemProxies=false",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=",
            "-Duser.variant=",
            "-Duser.timezone=UTC");

    /**
     * Starts one.
     *
     * @param heap how many megabytes its objects may take
     * @param folder where it works
     * @throws IOException where there is no Java to start, or the system does not let us
     */
    Process start(int heap, Path folder) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(java().toString());
        command.add("-Xmx" + heap + "m");
        command.addAll(OPTIONS);
        command.add("-Djava.io.tmpdir=" + folder);
        command.add("-Duser.home=" + folder);
        command.add("-cp");
        command.add(classes());
        command.add(main);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(folder.toFile());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> kept = new TreeMap<>(builder.environment());
        builder.environment().clear();
        kept.forEach((name, value) -> {
            if (KEPT.contains(name.toUpperCase(java.util.Locale.ROOT))) {
                builder.environment().put(name, value);
            }
        });
        return builder.start();
    }

    /** The class path of this program, each place by its whole path: the other works in a folder of its own. */
    private static String classes() {
        String mark = System.getProperty("path.separator", ":");
        String given = System.getProperty("java.class.path", "");
        return String.join(
                mark,
                Stream.of(given.split(java.util.regex.Pattern.quote(mark)))
                        .filter(place -> !place.isEmpty())
                        .map(place -> Path.of(place).toAbsolutePath().toString())
                        .toList());
    }

    /** The Java that runs this program. */
    private static Path java() throws IOException {
        Path bin = Path.of(System.getProperty("java.home", ""), "bin");
        Optional<Path> own = Stream.of("java", "java.exe")
                .map(bin::resolve)
                .filter(Files::isExecutable)
                .findFirst();
        return own.orElseThrow(() -> new IOException(bin.resolve("java").toString()));
    }
}
