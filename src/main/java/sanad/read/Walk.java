package sanad.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import sanad.read.format.Refusal;
import sanad.read.pack.PageFolders;

/**
 * Finds the files of the given paths: folders are walked in the order of their names, hidden files left out, every
 * folder entered once, so that links in a circle end.
 */
final class Walk {
    /** What the program itself keeps beside documents; read elsewhere, so not worth a word. */
    static final Set<String> OURS = Set.of("story.json", "gold.json");

    private final Set<Path> seen = new HashSet<>();
    private final List<Found> files = new ArrayList<>();
    private final List<Refusal> refused;
    private final List<Skip> skipped;
    private final ReadProgress progress;
    private final Function<Path, byte[]> head;
    private Optional<Path> root = Optional.empty();

    /**
     * A walk.
     *
     * @param head gives the first bytes of a file
     */
    Walk(List<Refusal> refused, List<Skip> skipped, ReadProgress progress, Function<Path, byte[]> head) {
        this.refused = refused;
        this.skipped = skipped;
        this.progress = progress;
        this.head = head;
    }

    /** The files of all paths that can be read, each once, in an order that does not depend on the order of the paths. */
    List<Found> find(List<Path> paths) {
        paths.stream()
                .sorted(Comparator.comparing(p -> p.toAbsolutePath().normalize()))
                .forEach(this::root);
        return files;
    }

    private void root(Path path) {
        if (!Files.isDirectory(path)) {
            file(path, 1);
            return;
        }
        root = real(path);
        int before = files.size();
        int faults = refused.size();
        boolean entered = folder(path, 1);
        if (entered && files.size() == before && refused.size() == faults && !progress.cancelled()) {
            refused.add(new Refusal(path.toString(), Refusal.Cause.EMPTY_FOLDER, ""));
        }
    }

    /** Whether the folder had not been walked before. */
    private boolean folder(Path folder, int depth) {
        List<Path> inside;
        try (Stream<Path> entries = Files.list(folder)) {
            if (!seen.add(folder.toRealPath())) {
                return false;
            }
            inside = entries.filter(Walk::visible)
                    .sorted(Comparator.comparing(p -> String.valueOf(p.getFileName())))
                    .toList();
        } catch (IOException | RuntimeException e) {
            refused.add(refusal(folder.toString(), e));
            return true;
        }
        for (Path path : inside) {
            if (progress.cancelled()) {
                return true;
            }
            if (Files.isDirectory(path) && isOfPage(path, inside)) {
                continue;
            }
            if (leadsOut(path)) {
                refused.add(new Refusal(path.toString(), Refusal.Cause.LINK, ""));
                continue;
            }
            if (Files.isDirectory(path)) {
                folder(path, depth + 1);
            } else {
                file(path, depth);
            }
        }
        return true;
    }

    /** Whether it is a link to what lies outside the folder that was named: whoever made it up may want it read. */
    private boolean leadsOut(Path path) {
        return Files.isSymbolicLink(path)
                && root.isPresent()
                && real(path).filter(to -> !to.startsWith(root.get())).isPresent();
    }

    private static Optional<Path> real(Path path) {
        try {
            return Optional.of(path.toRealPath());
        } catch (IOException e) {
            // that it leads nowhere is told where it is read
            return Optional.empty();
        }
    }

    private static boolean isOfPage(Path folder, List<Path> beside) {
        return PageFolders.is(
                String.valueOf(folder.getFileName()),
                beside.stream().map(path -> String.valueOf(path.getFileName())).toList());
    }

    private void file(Path path, int inner) {
        String shown = path.toString();
        try {
            if (!seen.add(path.toRealPath())) {
                return;
            }
        } catch (IOException e) {
            refused.add(refusal(shown, e));
            return;
        }
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (OURS.contains(name)) {
            return;
        }
        if (!Files.isRegularFile(path)) {
            refused.add(new Refusal(shown, Refusal.Cause.NOT_A_FILE, ""));
        } else if (Formats.named(name).isEmpty()
                && Formats.marked(head.apply(path)).isEmpty()) {
            skipped.add(new Skip(shown, Skip.Cause.KIND));
        } else {
            files.add(new Found(path, shown, inner));
        }
    }

    private static boolean visible(Path path) {
        try {
            return !String.valueOf(path.getFileName()).startsWith(".") && !Files.isHidden(path);
        } catch (IOException e) {
            return true;
        }
    }

    /** What a failure of the file system means to a reader. */
    static Refusal refusal(String shown, Exception failure) {
        Refusal.Cause cause = failure instanceof NoSuchFileException
                ? Refusal.Cause.MISSING
                : failure instanceof AccessDeniedException ? Refusal.Cause.NO_PERMISSION : Refusal.Cause.FAILED;
        String detail = cause == Refusal.Cause.FAILED ? String.valueOf(failure.getMessage()) : "";
        return new Refusal(shown, cause, detail);
    }
}
