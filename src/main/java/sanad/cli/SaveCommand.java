package sanad.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sanad.chronicle.Chronicle;
import sanad.chronicle.edit.Edit;
import sanad.chronicle.edit.EditRefused;
import sanad.chronicle.edit.History;
import sanad.chronicle.edit.Project;
import sanad.extract.Progress;
import sanad.language.Tongue;
import sanad.store.project.Opening.Opened;
import sanad.store.project.ProjectFile;
import sanad.store.project.Saving;
import sanad.store.project.base.NotKept;
import sanad.store.project.base.Place;
import sanad.store.project.exchange.ProjectJson;
import sanad.store.project.shelf.Shelf;
import sanad.store.project.table.Content;
import sanad.ui.project.Differences;

/**
 * {@code sanad save PATH… -o FILE.sanad}: a project file of what was found, or a copy of a project; as FILE.json the whole
 * project as one text, which this command takes back. What lies there already is never written over: it is refused, or with
 * {@code --replace} kept elsewhere first.
 */
final class SaveCommand {
    private static final String JSON = ".json";

    private final Door door;
    private final Messages messages;
    private final Output output;

    SaveCommand(Door door, Messages messages, Output output) {
        this.door = door;
        this.messages = messages;
        this.output = output;
    }

    int run(List<Path> paths, String name, boolean replace, boolean again) throws Complaint {
        Path target = target(name);
        if (again && (!Door.isProject(paths) || isJson(target))) {
            throw Complaint.usage("usage.again", name);
        }
        if (Files.exists(target) && !Files.isDirectory(target)) {
            free(target, replace);
        }
        if (Door.isProject(paths)) {
            try (ProjectFile project = door.project(paths.get(0)).file()) {
                if (isJson(target)) {
                    write(project.content(), target);
                } else {
                    check(project.duplicate(target));
                }
                if (again) {
                    again(target);
                }
            } catch (NotKept e) {
                throw Complaint.failure("refused.failed", paths.get(0), String.valueOf(e.getMessage()));
            }
            return ExitCode.DONE;
        }
        if (paths.size() == 1 && isJson(paths.get(0))) {
            write(read(paths.get(0)), target);
            return ExitCode.DONE;
        }
        sanad.cli.Opened opened = door.open(paths, Tongue.ARABIC, Progress.NONE);
        messages.tell(opened);
        if (!opened.chronicle().documents().isEmpty()) {
            write(WholeProject.found(opened), target);
        }
        return opened.whole() ? ExitCode.DONE : ExitCode.FAILED;
    }

    /** Takes what the rules of today find in the project's documents over, as a step that can be undone. */
    private void again(Path target) throws Complaint, NotKept {
        Opened opened = door.change(target);
        try (ProjectFile file = opened.file()) {
            Project before = opened.history().project();
            Chronicle found = door.again(before);
            History.Made made = opened.history()
                    .does(
                            new Edit.Refind(Edit.Cause.AGAIN, found, ""),
                            door.shelf().clock().instant());
            if (!made.change().isNone()) {
                file.keep(made.step(), made.change());
            }
            messages.tellAgain(Differences.between(
                    before.chronicle(), made.after().project().chronicle()));
        } catch (EditRefused e) {
            throw Complaint.failure("refused.failed", target, String.valueOf(e.getMessage()));
        }
    }

    /** Makes way for another file; a project is kept by what replaces it. */
    private void free(Path target, boolean replace) throws Complaint {
        if (!replace) {
            throw Complaint.failure("project.exists", target);
        }
        if (isJson(target)) {
            try {
                messages.tellKept(
                        target, Place.aside(target, door.shelf().clock().instant()));
            } catch (IOException e) {
                throw Complaint.failure("cli.not_written", target, String.valueOf(e.getMessage()));
            }
        }
    }

    private void write(Content content, Path target) throws Complaint {
        if (isJson(target)) {
            output.write(Optional.of(target.toString()), out -> ProjectJson.write(content, true, out));
        } else {
            check(ProjectFile.write(target, content, door.shelf()));
        }
    }

    private static Content read(Path json) throws Complaint {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(json))) {
            ProjectJson.Reading reading = ProjectJson.read(in);
            if (reading instanceof ProjectJson.Read read) {
                return read.content();
            }
            throw reading instanceof ProjectJson.Newer newer
                    ? Complaint.failure("project.newer", json, newer.version())
                    : Complaint.failure("project.not_one", json);
        } catch (NoSuchFileException e) {
            throw Complaint.failure("refused.missing", json);
        } catch (AccessDeniedException e) {
            throw Complaint.failure("refused.no_permission", json);
        } catch (IOException e) {
            throw Complaint.failure("refused.failed", json, String.valueOf(e.getMessage()));
        }
    }

    private static boolean isJson(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(JSON);
    }

    private static Path target(String name) throws Complaint {
        try {
            Path target = Path.of(name);
            if (Shelf.isProject(target) || isJson(target)) {
                return target;
            }
        } catch (InvalidPathException e) {
            throw Complaint.failure("cli.not_written", name, String.valueOf(e.getMessage()));
        }
        throw Complaint.usage("usage.project", name);
    }

    private void check(Saving saving) throws Complaint {
        if (saving instanceof Saving.Saved saved) {
            saved.before().ifPresent(before -> messages.tellKept(saved.path(), before));
        }
        if (saving instanceof Saving.NotSaved not) {
            Path path = not.path();
            throw switch (not.trouble()) {
                case NO_FOLDER -> Complaint.failure("cli.no_folder", path, String.valueOf(path.getParent()));
                case NO_PERMISSION, READ_ONLY -> Complaint.failure("cli.no_permission", path);
                case DISK_FULL -> Complaint.failure("cli.disk_full", path);
                case BUSY -> Complaint.failure("project.busy", path);
                default ->
                    Files.isDirectory(path)
                            ? Complaint.failure("cli.is_folder", path)
                            : Complaint.failure("cli.not_written", path, not.detail());
            };
        }
    }
}
