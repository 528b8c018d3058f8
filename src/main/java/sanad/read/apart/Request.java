package sanad.read.apart;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;
import sanad.read.format.Input;
import sanad.read.format.Limits;

/**
 * What a program of its own is asked: to read a file.
 *
 * @param format the name of the file's format
 * @param input the file
 */
record Request(String format, Input input) {
    void write(DataOutputStream out) throws IOException {
        Limits limits = input.limits();
        Fields.words(out, format);
        Fields.words(out, input.name());
        Fields.words(out, input.encoding().orElse(""));
        out.writeInt(limits.file());
        out.writeLong(limits.together());
        out.writeInt(limits.container());
        out.writeInt(limits.unpacked());
        out.writeInt(limits.entries());
        out.writeInt(limits.ratio());
        out.writeInt(limits.deep());
        Fields.bytes(out, input.bytes());
        out.flush();
    }

    static Request read(DataInputStream in) throws IOException {
        String format = Fields.words(in);
        String name = Fields.words(in);
        Optional<String> encoding = Optional.of(Fields.words(in)).filter(e -> !e.isEmpty());
        Limits limits = new Limits(
                in.readInt(), in.readLong(), in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt());
        return new Request(format, new Input(name, Fields.bytes(in), encoding, limits));
    }
}
