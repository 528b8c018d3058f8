package sanad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import sanad.chronicle.Chronicle;
import sanad.chronicle.edit.Deck;
import sanad.chronicle.edit.Folio;
import sanad.chronicle.edit.Project;
import sanad.extract.Progress;
import sanad.language.Tongue;
import sanad.store.Story;
import sanad.store.project.Access;
import sanad.store.project.Opening.Damaged;
import sanad.store.project.Opening.Failed;
import sanad.store.project.Opening.Newer;
import sanad.store.project.Opening.NotAProject;
import sanad.store.project.Opening.Opened;
import sanad.store.project.ProjectFile;
import sanad.store.project.base.Trouble;
import sanad.store.project.shelf.Shelf;
import sanad.text.Document;

/** What a command's paths lead to: documents, which are read, or a project, which is opened as it was left. */
final class Door {
    private final Opening opening;
    private final Shelf shelf;

    Door(Opening opening, Shelf shelf) {
        this.opening = opening;
        this.shelf = shelf;
    }

    Shelf shelf() {
        return shelf;
    }

    /** Whether the paths are one project; several, or one among documents, are not understood. */
    static boolean isProject(List<Path> paths) throws Complaint {
        for (Path path : paths) {
            if (Shelf.isProject(path) && !Files.isDirectory(path)) {
                if (paths.size() > 1) {
                    throw Complaint.usage("project.alone", path);
                }
                return true;
            }
        }
        return false;
    }

    /** The chronicle at the end of these paths. */
    sanad.cli.Opened open(List<Path> paths, Tongue tongue, Progress progress) throws Complaint {
        if (!isProject(paths)) {
            return opening.open(paths, tongue, progress);
        }
        Opened opened = project(paths.get(0));
        opened.file().close();
        Project project = opened.history().project();
        return new sanad.cli.Opened(
                paths, Story.NONE, project.chronicle(), Deck.of(project), List.of(), List.of(), Map.of());
    }

    /** What a project's documents say by the rules of today. */
    Chronicle again(Project project) {
        List<Document> documents =
                project.folios().values().stream().map(Folio::document).toList();
        return opening.again(project.title(), documents, project.given(), Progress.NONE);
    }

    /** An open project to be looked at, to be closed. */
    Opened project(Path path) throws Complaint {
        return opened(path, ProjectFile.look(path, shelf));
    }

    /** An open project to be worked on, to be closed. */
    Opened change(Path path) throws Complaint {
        Opened opened = opened(path, ProjectFile.open(path, shelf));
        if (opened.file().access() == Access.WRITE) {
            return opened;
        }
        opened.file().close();
        throw opened.file().access() == Access.IN_USE
                ? Complaint.failure("project.busy", path)
                : Complaint.failure("cli.no_permission", path);
    }

    private static Opened opened(Path path, sanad.store.project.Opening came) throws Complaint {
        if (came instanceof Opened opened) {
            return opened;
        }
        if (came instanceof Newer newer) {
            throw Complaint.failure("project.newer", path, newer.version());
        }
        if (came instanceof NotAProject) {
            throw Complaint.failure("project.not_one", path);
        }
        if (came instanceof Damaged damaged) {
            throw Complaint.failure("project.damaged", path, damaged.detail());
        }
        if (came instanceof Failed failed) {
            throw failed.trouble() == Trouble.NO_PERMISSION
                    ? Complaint.failure("refused.no_permission", path)
                    : Complaint.failure("refused.failed", path, failed.detail());
        }
        throw Complaint.failure("refused.missing", path);
    }
}
