package sanad.store.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.chronicle.edit.History;
import sanad.chronicle.edit.Step;
import sanad.store.project.base.Base;
import sanad.store.project.base.NotKept;
import sanad.store.project.salvage.Salvage;
import sanad.store.project.shelf.Backup;
import sanad.store.project.shelf.Backups;
import sanad.store.project.shelf.Shelf;
import sanad.store.project.table.Reader;
import sanad.store.project.table.Tables;
import sanad.store.project.table.Tally;

/**
 * What can be had in the place of a project file that is damaged or gone: what is left of it, and its backups. Choosing one
 * keeps all: the damaged file is renamed, and never removed; the backup stays.
 *
 * @param path where the project lay
 * @param left what is left of the file itself; empty where nothing can be read of it
 * @param backups its backups that can be opened, latest first
 */
public record Recovery(Path path, Optional<Candidate> left, List<Candidate> backups) {
    /** Copies the list. */
    public Recovery {
        backups = List.copyOf(backups);
    }

    /**
     * One of the files to choose from.
     *
     * @param file where it lies
     * @param tally how much can be read of it
     * @param steps its steps, as far as they can be read
     * @param kept when the backup was made; empty for the file itself
     * @param whole whether it is as it was written
     */
    public record Candidate(Path file, Tally tally, List<Step> steps, Optional<Instant> kept, boolean whole) {
        /** Copies the list. */
        public Candidate {
            steps = List.copyOf(steps);
        }

        /** When its last step was made, where that can be read. */
        public Optional<Instant> changed() {
            return steps.stream().map(Step::at).max(Instant::compareTo);
        }

        /** Its steps that another does not have, where they parted. */
        public List<Step> beyond(Candidate other) {
            int common = 0;
            while (common < Math.min(steps.size(), other.steps.size())
                    && steps.get(common).equals(other.steps.get(common))) {
                common++;
            }
            return steps.subList(common, steps.size());
        }
    }

    /** Looks at what is left of a project and at its backups; nothing is changed. */
    public static Recovery of(Path path, Shelf shelf) {
        Path real = path.toAbsolutePath().normalize();
        List<Candidate> backups = new ArrayList<>();
        for (Backup backup : new Backups(real, shelf).all()) {
            whole(backup, shelf)
                    .or(() -> candidate(backup.file(), Optional.of(backup.kept()), shelf))
                    .ifPresent(backups::add);
        }
        return new Recovery(real, candidate(real, Optional.empty(), shelf), backups);
    }

    /** What to propose: the latest that is whole; where none is, what is left of the file, else the latest backup. */
    public Optional<Candidate> best() {
        List<Candidate> all = new ArrayList<>(left.stream().toList());
        all.addAll(backups);
        return all.stream()
                .filter(Candidate::whole)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /**
     * Opens a candidate to look at it and no more: neither it nor anything else is changed. What is not whole is put together
     * in a file of its own, which goes with the program.
     */
    public static Opening look(Candidate candidate, Shelf shelf) {
        if (candidate.whole()) {
            return ProjectFile.look(candidate.file(), shelf);
        }
        try (Salvage salvage = Salvage.of(candidate.file(), shelf)) {
            Path folder = Files.createTempDirectory("sanad-look");
            Path copy = folder.resolve("copy" + Shelf.ENDING);
            folder.toFile().deleteOnExit();
            copy.toFile().deleteOnExit();
            Saving saving = new Making(copy, new Shelf(Optional.empty(), shelf.clock())).of(salvage.content());
            return saving instanceof Saving.NotSaved not
                    ? new Opening.Failed(candidate.file(), not.trouble(), not.detail())
                    : ProjectFile.look(copy, shelf);
        } catch (NotKept e) {
            return new Opening.Failed(candidate.file(), e.trouble(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            NotKept why = NotKept.of(e);
            return new Opening.Failed(candidate.file(), why.trouble(), String.valueOf(why.getMessage()));
        }
    }

    /** Puts a candidate in the project's place and opens it. The damaged file is renamed with the day and kept. */
    public Opening choose(Candidate candidate, Shelf shelf) {
        Making making = Making.instead(path, shelf);
        Saving saving;
        try (Salvage salvage = Salvage.of(candidate.file(), shelf)) {
            saving = making.of(salvage.content());
        } catch (NotKept e) {
            saving = Saving.NotSaved.of(path, e);
        }
        return saving instanceof Saving.NotSaved not
                ? new Opening.Failed(path, not.trouble(), not.detail())
                : ProjectFile.open(path, shelf);
    }

    /** A backup whose sums are right holds what its name says. */
    private static Optional<Candidate> whole(Backup backup, Shelf shelf) {
        try (Base base = Base.open(backup.file(), Base.Mode.READ, shelf.natives())) {
            Tables.check(base);
            Tables.verify(base);
            List<Step> steps = new Reader(base).steps();
            return Optional.of(new Candidate(backup.file(), backup.tally(), steps, Optional.of(backup.kept()), true));
        } catch (NotKept e) {
            return Optional.empty();
        }
    }

    private static Optional<Candidate> candidate(Path file, Optional<Instant> kept, Shelf shelf) {
        try (Salvage salvage = Salvage.of(file, shelf)) {
            History history = salvage.content().history();
            Tally tally = Tally.of(history);
            return tally.equals(Tally.NONE)
                    ? Optional.empty()
                    : Optional.of(new Candidate(file, tally, history.steps(), kept, salvage.isWhole()));
        } catch (NotKept e) {
            return Optional.empty();
        }
    }
}
