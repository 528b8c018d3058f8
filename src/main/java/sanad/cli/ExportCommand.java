package sanad.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import sanad.export.Exports;
import sanad.export.format.Exported;
import sanad.export.format.Wanted;
import sanad.extract.Progress;
import sanad.language.Tongue;

/** {@code sanad export PATH… -o FILE}: the timeline as any file there is a writer for, without a display. */
final class ExportCommand {
    private final Door door;
    private final Messages messages;
    private final Output output;

    ExportCommand(Door door, Messages messages, Output output) {
        this.door = door;
        this.messages = messages;
        this.output = output;
    }

    int run(List<Path> paths, ExportRequest request) throws Complaint {
        Opened opened = door.open(paths, request.tongue().orElse(Tongue.ARABIC), Progress.NONE);
        messages.tell(opened);
        if (!opened.chronicle().documents().isEmpty()) {
            Optional<Exported.Whole> whole = Optional.of(new WholeProject(door, opened)::write);
            write(new Exported(opened.chronicle(), opened.scenes(), whole), request);
        }
        return opened.whole() ? ExitCode.DONE : ExitCode.FAILED;
    }

    /** Writes the file, or the files where it takes several, and tells what they do not hold. */
    private void write(Exported exported, ExportRequest request) throws Complaint {
        Wanted wanted = request.wanted(exported.chronicle());
        int files = Exports.files(request.format(), exported, wanted);
        if (files > 1 && request.file().equals(Output.STANDARD)) {
            throw Complaint.failure("export.many", files);
        }
        Exports.caveats(request.format(), exported, wanted).forEach(messages::tell);
        for (int part = 1; part <= files; part++) {
            Wanted one = wanted.part(part);
            output.write(
                    Optional.of(Exports.name(request.file(), part)),
                    out -> Exports.write(request.format(), exported, one, out));
        }
        if (files > 1) {
            messages.tellFiles(files, Exports.name(request.file(), files));
        }
    }
}
