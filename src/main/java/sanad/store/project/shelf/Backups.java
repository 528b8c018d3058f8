package sanad.store.project.shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sanad.store.project.base.Base;
import sanad.store.project.base.NotKept;
import sanad.store.project.base.Place;
import sanad.store.project.base.Trouble;
import sanad.store.project.table.Reader;
import sanad.store.project.table.Tables;
import sanad.store.project.table.Tally;

/**
 * The backups of one project: ten generations, each read again before an older one goes. Of the older ones the one that
 * holds most is never dropped for others that hold less.
 */
public final class Backups {
    /** How many are kept. */
    public static final int GENERATIONS = 10;

    private static final int LAST_NUMBER = 999_999;

    private final Path project;
    private final Shelf shelf;

    /** Those of the project that lies there. */
    public Backups(Path project, Shelf shelf) {
        this.project = project;
        this.shelf = shelf;
    }

    /** All, latest first. */
    public List<Backup> all() {
        Optional<Path> folder = shelf.backups(project).filter(Files::isDirectory);
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            return files.map(Backup::of)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparingInt(Backup::number).reversed())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /**
     * Makes a backup of an open project, unless it has not changed since the last one.
     *
     * @param held what the project holds, where that is known
     * @return whether one was made
     * @throws NotKept where it cannot be made; those that are there stay
     */
    public boolean take(Base source, Optional<Tally> held) throws NotKept {
        Optional<Path> folder = shelf.backups(project);
        List<Backup> known = all();
        String stamp = Tally.stamp(source);
        if (folder.isEmpty()
                || known.stream()
                        .findFirst()
                        .filter(b -> b.stamp().equals(stamp))
                        .isPresent()) {
            return false;
        }
        Path made = folder.get().resolve("made");
        Path part = Place.part(made);
        try {
            Files.createDirectories(folder.get());
            Place.sweep(made);
            Place.clear(part);
            source.copyTo(part);
            Tally tally = verified(part, Tally.rows(source), held);
            Place.force(part);
            int number =
                    known.isEmpty() ? 1 : Math.min(LAST_NUMBER, known.get(0).number() + 1);
            String name = Backup.name(number, shelf.clock().instant().truncatedTo(ChronoUnit.SECONDS), stamp, tally);
            Place.move(part, folder.get().resolve(name));
        } catch (IOException e) {
            throw NotKept.of(e);
        } finally {
            Place.clear(part);
        }
        prune();
        return true;
    }

    /** Reads a copy wholly. */
    private Tally verified(Path copy, String rows, Optional<Tally> held) throws NotKept {
        try (Base base = Base.open(copy, Base.Mode.READ, shelf.natives())) {
            Tables.check(base);
            if (!Tally.rows(base).equals(rows)) {
                throw new NotKept(Trouble.DAMAGED, "the copy differs: " + Tally.rows(base));
            }
            Tables.verify(base);
            return held.isPresent() ? held.get() : Tally.of(new Reader(base).history());
        }
    }

    /** Drops the oldest that a younger one outdoes, until ten are left. */
    private void prune() throws NotKept {
        List<Backup> kept = new ArrayList<>(all());
        while (kept.size() > GENERATIONS) {
            int drop = kept.size() - 1;
            if (!outdone(kept, drop)) {
                drop--;
            }
            try {
                Files.deleteIfExists(kept.remove(drop).file());
            } catch (IOException e) {
                throw NotKept.of(e);
            }
        }
    }

    private static boolean outdone(List<Backup> all, int place) {
        Tally old = all.get(place).tally();
        return all.subList(0, place).stream().anyMatch(b -> b.tally().holds(old));
    }
}
