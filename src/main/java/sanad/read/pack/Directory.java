package sanad.read.pack;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sanad.read.format.Limits;
import sanad.read.format.Refusal;
import sanad.read.plain.Declared;
import sanad.read.plain.NotText;

/**
 * The table of contents of a ZIP file, and a check that no two files in it share bytes.
 *
 * <p>Source: PKWARE, APPNOTE.TXT, 4.3.12 and 4.3.16; Fifield 2019, A better zip bomb, on overlapping files.
 */
final class Directory {
    private static final int END = 0x06054B50;
    private static final int HEADER = 0x02014B50;
    private static final int LOCAL = 0x04034B50;
    private static final int END_LENGTH = 22;
    private static final int HEADER_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int LONGEST_REMARK = 65_535;
    private static final int UNIX = 3;

    private final ByteBuffer bytes;

    private Directory(byte[] file) {
        bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The files in it, in the order of their names. */
    static List<Entry> read(byte[] file, Limits limits) throws Refusing {
        try {
            return new Directory(file).entries(limits);
        } catch (IndexOutOfBoundsException e) {
            throw broken();
        }
    }

    /** Where the bytes of a file begin. */
    static int data(byte[] file, Entry entry) throws Refusing {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int start = (int) entry.start();
        if (start + LOCAL_LENGTH > file.length || bytes.getInt(start) != LOCAL) {
            throw broken();
        }
        long data = (long) start + LOCAL_LENGTH + shortAt(bytes, start + 26) + shortAt(bytes, start + 28);
        if (data + entry.packed() > file.length) {
            throw broken();
        }
        return (int) data;
    }

    static Refusing broken() {
        return new Refusing(Refusal.Cause.DAMAGED, "ZIP");
    }

    private List<Entry> entries(Limits limits) throws Refusing {
        int end = end();
        int count = shortAt(bytes, end + 10);
        if (count > limits.entries()) {
            throw new Refusing(Refusal.Cause.CROWDED, Integer.toString(limits.entries()));
        }
        int at = bytes.getInt(end + 16);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (at < 0 || at + HEADER_LENGTH > end || bytes.getInt(at) != HEADER) {
                throw broken();
            }
            Entry entry = entry(at);
            if (entry.start() + LOCAL_LENGTH + entry.packed() > end) {
                throw broken();
            }
            entries.add(entry);
            at += HEADER_LENGTH + shortAt(bytes, at + 28) + shortAt(bytes, at + 30) + shortAt(bytes, at + 32);
        }
        check(entries);
        entries.sort(Comparator.comparing(Entry::name));
        return entries;
    }

    private int end() throws Refusing {
        int length = bytes.capacity();
        for (int at = length - END_LENGTH; at >= 0 && at >= length - END_LENGTH - LONGEST_REMARK; at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw broken();
    }

    private Entry entry(int at) {
        int flags = shortAt(bytes, at + 8);
        byte[] name = new byte[shortAt(bytes, at + 28)];
        bytes.get(at + HEADER_LENGTH, name);
        int mode = shortAt(bytes, at + 4) >> 8 == UNIX ? shortAt(bytes, at + 40) : 0;
        return new Entry(
                name(name, flags),
                flags,
                shortAt(bytes, at + 10),
                bytes.getInt(at + 16) & 0xFFFFFFFFL,
                bytes.getInt(at + 20) & 0xFFFFFFFFL,
                bytes.getInt(at + 42) & 0xFFFFFFFFL,
                mode);
    }

    /** Names are UTF-8, or in whatever encoding the system had that packed them. */
    private static String name(byte[] name, int flags) {
        try {
            return Declared.decode(name, Optional.of("IBM437")).text();
        } catch (NotText e) {
            Charset charset = (flags & 1 << 11) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
            return new String(name, charset);
        }
    }

    private static void check(List<Entry> entries) throws Refusing {
        Entry[] inOrder = entries.toArray(Entry[]::new);
        Arrays.sort(inOrder, Comparator.comparingLong(Entry::start));
        for (int i = 1; i < inOrder.length; i++) {
            long before = inOrder[i - 1].start() + LOCAL_LENGTH + inOrder[i - 1].packed();
            if (before > inOrder[i].start()) {
                throw broken();
            }
        }
    }

    private static int shortAt(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xFFFF;
    }
}
