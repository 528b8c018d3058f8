package sanad.read.office.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import sanad.read.format.Format;
import sanad.read.format.Input;
import sanad.read.format.Outcome;
import sanad.read.pack.Refusing;

/** Rich text, as WordPad and old Word write it; also under the name of a Word document. */
public final class RtfFormat implements Format {
    private static final byte[] MARK = "{\\rt".getBytes(StandardCharsets.US_ASCII);
    private static final int BLANKS = 8;

    @Override
    public String name() {
        return "RTF";
    }

    @Override
    public List<String> endings() {
        return List.of(".rtf");
    }

    @Override
    public boolean marks(byte[] bytes) {
        int at = 0;
        while (at < Math.min(bytes.length, BLANKS) && bytes[at] != '{') {
            at++;
        }
        for (int i = 0; i < MARK.length; i++) {
            if (at + i >= bytes.length || bytes[at + i] != MARK[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean apart() {
        return true;
    }

    @Override
    public Outcome read(Input input) {
        if (!marks(input.bytes())) {
            return new Outcome.Refused(sanad.read.format.Refusal.Cause.DAMAGED, name());
        }
        try {
            return new Outcome.Read(new RtfStory(input.bytes(), input.encoding().flatMap(RtfFormat::charset)).read());
        } catch (Refusing e) {
            return e.of(name());
        }
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
