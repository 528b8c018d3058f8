package sanad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import sanad.chronicle.Chronicle;
import sanad.chronicle.edit.Project;
import sanad.read.DocumentReader;
import sanad.store.project.ProjectFile;
import sanad.store.project.base.NotKept;
import sanad.store.project.exchange.ProjectJson;
import sanad.store.project.table.Content;
import sanad.text.Document;

/** The whole of what was opened, as one text: a project as it lies on the disk, or one made of what was found. */
final class WholeProject {
    private final Door door;
    private final Opened opened;

    WholeProject(Door door, Opened opened) {
        this.door = door;
        this.opened = opened;
    }

    /** Writes it. */
    void write(OutputStream out) throws IOException {
        try {
            if (Door.isProject(opened.paths())) {
                try (ProjectFile project = door.project(opened.paths().get(0)).file()) {
                    ProjectJson.write(project.content(), true, out);
                }
            } else {
                ProjectJson.write(found(opened), true, out);
            }
        } catch (NotKept | Complaint e) {
            throw new IOException(e);
        }
    }

    /** A project of what was found in documents, with their bytes. */
    static Content found(Opened opened) {
        Chronicle found = opened.chronicle();
        return Content.of(Project.of(found), id -> found.document(id).flatMap(document -> bytes(document, opened)));
    }

    /** The bytes of a file, unless it has changed since it was read; what came without a file is its text. */
    private static Optional<byte[]> bytes(Document document, Opened opened) {
        Path file = opened.files().get(document.id());
        if (file == null) {
            return Optional.of(document.text().getBytes(StandardCharsets.UTF_8));
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            boolean same = new DocumentReader()
                    .read(List.of(file)).documents().stream()
                            .anyMatch(again -> again.text().equals(document.text()));
            return same ? Optional.of(bytes) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
