package sanad.read.apart;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The fields of which messages are made: lengths before bytes, numbers of four bytes. What comes from a program that has
 * read a hostile file is believed no further than it can be checked.
 */
final class Fields {
    private static final int LONGEST = 400_000_000;

    private Fields() {}

    /** Writes one of a list. */
    interface Out<T> {
        void write(DataOutputStream out, T value) throws IOException;
    }

    /** Reads one of a list. */
    interface In<T> {
        T read(DataInputStream in) throws IOException;
    }

    static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static byte[] bytes(DataInputStream in) throws IOException {
        int length = count(in, LONGEST);
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    /** Words as UTF-8: a broken half of a letter becomes a question mark, and no length changes. */
    static void words(DataOutputStream out, String words) throws IOException {
        bytes(out, words.getBytes(StandardCharsets.UTF_8));
    }

    static String words(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    static <T> void list(DataOutputStream out, List<T> list, Out<T> one) throws IOException {
        out.writeInt(list.size());
        for (T value : list) {
            one.write(out, value);
        }
    }

    static <T> List<T> list(DataInputStream in, In<T> one) throws IOException {
        int count = count(in, LONGEST);
        List<T> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add(one.read(in));
        }
        return list;
    }

    /** One of the names of a closed list. */
    static <T extends Enum<T>> T name(DataInputStream in, Class<T> names) throws IOException {
        String name = words(in);
        try {
            return Enum.valueOf(names, name);
        } catch (IllegalArgumentException e) {
            throw new IOException("no " + names.getSimpleName() + " is called so", e);
        }
    }

    /** A number from 0 to {@code most}. */
    static int count(DataInputStream in, int most) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > most) {
            throw new IOException("a number out of its bounds");
        }
        return count;
    }
}
