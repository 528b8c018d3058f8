package sanad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the program remembers from one start to the next: what lay open, and how the reader likes it shown. Kept in
 * {@code last.json} in the user's settings folder; a file that cannot be read or written is as good as none.
 *
 * @param paths the files and folders that lay open; empty for the sample story
 * @param settings the reader's choices by name, such as {@code language} → {@code ar}, {@code theme} → {@code dark},
 *     {@code digits} → {@code western}
 */
public record LastSession(List<Path> paths, Map<String, String> settings) {
    /** Nothing is remembered. */
    public static final LastSession NONE = new LastSession(List.of(), Map.of());

    private static final String FILE = "last.json";
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Copies what it is given. */
    public LastSession {
        paths = List.copyOf(paths);
        settings = java.util.Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    /** The choice of that name. */
    public Optional<String> setting(String name) {
        return Optional.ofNullable(settings.get(name));
    }

    /** The same with other things open. */
    public LastSession with(List<Path> open) {
        return new LastSession(open, settings);
    }

    /** The same with one choice changed. */
    public LastSession with(String name, String choice) {
        Map<String, String> next = new TreeMap<>(settings);
        next.put(name, choice);
        return new LastSession(paths, next);
    }

    /** What this user's settings folder remembers. */
    public static LastSession remembered() {
        return ConfigFolder.mine().map(LastSession::in).orElse(NONE);
    }

    /** Puts it into this user's settings folder, where that is possible. */
    public void remember() {
        ConfigFolder.mine().ifPresent(this::to);
    }

    /** What a settings folder remembers; {@link #NONE} where that cannot be read. */
    static LastSession in(Path folder) {
        try {
            JsonNode root = MAPPER.readTree(Files.readAllBytes(folder.resolve(FILE)));
            List<Path> paths = new ArrayList<>();
            for (JsonNode path : root.path("paths")) {
                path.stringValueOpt().map(Path::of).ifPresent(paths::add);
            }
            Map<String, String> settings = new TreeMap<>();
            JsonNode kept = root.path("settings");
            for (String name : kept.propertyNames()) {
                kept.path(name).stringValueOpt().ifPresent(choice -> settings.put(name, choice));
            }
            return new LastSession(paths, settings);
        } catch (IOException | JacksonException | java.nio.file.InvalidPathException e) {
            return NONE;
        }
    }

    /** Puts it into a settings folder; what cannot be written is forgotten, which costs a reader little. */
    boolean to(Path folder) {
        try {
            Files.createDirectories(folder);
            List<String> names =
                    paths.stream().map(p -> p.toAbsolutePath().toString()).toList();
            byte[] json = MAPPER.writeValueAsBytes(new TreeMap<>(Map.of("paths", names, "settings", settings)));
            AtomicFile.write(folder.resolve(FILE), out -> out.write(json));
            return true;
        } catch (IOException | JacksonException e) {
            return false;
        }
    }
}
