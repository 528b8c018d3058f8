package sanad.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import sanad.chronicle.Chronicle;
import sanad.export.picture.Picture;
import sanad.extract.Progress;
import sanad.language.Manner;
import sanad.language.Tongue;
import sanad.text.Document;

/** {@code sanad export PATH… -o FILE}: the timeline as a picture, without a display. */
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
            byte[] picture = picture(opened.chronicle(), request);
            output.write(Optional.of(request.file()), out -> out.write(picture));
        }
        return opened.whole() ? ExitCode.DONE : ExitCode.FAILED;
    }

    /** The bytes of the picture that is asked for. */
    static byte[] picture(Chronicle chronicle, ExportRequest request) {
        Manner manner = Manner.of(request.tongue().orElseGet(() -> written(chronicle)));
        Picture picture = Picture.of(chronicle, manner, request.theme(), request.size(), Optional.empty());
        return switch (request.format()) {
            case PNG -> picture.png();
            case SVG -> picture.svg(true).getBytes(StandardCharsets.UTF_8);
        };
    }

    /** The language that most letters of the documents are written in. */
    private static Tongue written(Chronicle chronicle) {
        long arabic = 0;
        long letters = 0;
        for (Document document : chronicle.documents()) {
            arabic += document.text()
                    .codePoints()
                    .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
                    .count();
            letters += document.text().codePoints().filter(Character::isLetter).count();
        }
        return 2 * arabic >= letters ? Tongue.ARABIC : Tongue.ENGLISH;
    }
}
