package sanad.read.plain;

import java.util.List;
import sanad.read.format.Content;
import sanad.read.format.Format;
import sanad.read.format.Input;
import sanad.read.format.Outcome;

/** Plain text: the words are the file. It is what a file is taken for that goes by no marks. */
public final class TextFormat implements Format {
    @Override
    public String name() {
        return "TXT";
    }

    @Override
    public List<String> endings() {
        return List.of(".txt", ".text");
    }

    @Override
    public boolean marks(byte[] bytes) {
        return false;
    }

    @Override
    public Outcome read(Input input) {
        try {
            Encoding.Decoded decoded = decode(input);
            return new Outcome.Read(Content.plain(decoded.text(), decoded.encoding()));
        } catch (NotText e) {
            return e.refused();
        }
    }

    static Encoding.Decoded decode(Input input) throws NotText {
        return input.encoding().isPresent()
                ? Encoding.decode(input.bytes(), input.encoding().get())
                : Encoding.decode(input.bytes());
    }
}
