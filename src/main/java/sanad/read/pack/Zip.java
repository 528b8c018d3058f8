package sanad.read.pack;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import sanad.read.format.Limits;
import sanad.read.format.Refusal;

/**
 * A ZIP file in memory, and the formats that are one inside. Limits are counted on the bytes that are really unpacked,
 * whatever its heads say; files that share bytes, links, locked files and names that lead out of it are refused.
 *
 * <p>Example: {@code Zip.open(bytes, limits).read("word/document.xml")}.
 */
public final class Zip {
    private static final int CHUNK = 65_536;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] bytes;
    private final Limits limits;
    private final List<Entry> entries;
    private final Map<String, Entry> byName = new HashMap<>();
    private long left;

    private Zip(byte[] bytes, Limits limits) throws Refusing {
        this.bytes = bytes;
        this.limits = limits;
        this.entries = Directory.read(bytes, limits);
        entries.forEach(entry -> byName.putIfAbsent(entry.name(), entry));
        this.left = limits.unpacked();
    }

    /** Reads its table of contents. */
    public static Zip open(byte[] bytes, Limits limits) throws Refusing {
        return new Zip(bytes, limits);
    }

    /** Whether bytes begin as a ZIP file does. */
    public static boolean marks(byte[] bytes) {
        return bytes.length > 3
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && (bytes[2] == 3 && bytes[3] == 4 || bytes[2] == 5 && bytes[3] == 6);
    }

    /** The files and folders in it, in the order of their names. */
    public List<Entry> entries() {
        return entries;
    }

    /** The bytes of a file by its name; absent where it holds none of that name. */
    public Optional<byte[]> read(String name) throws Refusing {
        Entry entry = byName.get(name);
        return entry == null ? Optional.empty() : Optional.of(read(entry));
    }

    /** The bytes of a file. */
    public byte[] read(Entry entry) throws Refusing {
        if (entry.strays()) {
            throw new Refusing(Refusal.Cause.STRAYS, "");
        }
        if (entry.isLocked()) {
            throw new Refusing(Refusal.Cause.LOCKED, "");
        }
        int start = Directory.data(bytes, entry);
        byte[] content = switch (entry.method()) {
            case STORED -> stored(start, entry);
            case DEFLATED -> inflate(start, entry);
            default -> throw Directory.broken();
        };
        CRC32 sum = new CRC32();
        sum.update(content);
        if (sum.getValue() != entry.crc()) {
            throw Directory.broken();
        }
        return content;
    }

    private byte[] stored(int start, Entry entry) throws Refusing {
        count(entry.packed(), entry);
        return java.util.Arrays.copyOfRange(bytes, start, start + (int) entry.packed());
    }

    private byte[] inflate(int start, Entry entry) throws Refusing {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, start, (int) entry.packed());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] chunk = new byte[CHUNK];
            while (!inflater.finished()) {
                int read = inflater.inflate(chunk);
                if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw Directory.broken();
                }
                out.write(chunk, 0, read);
                count(read, entry);
                if (out.size() > CHUNK * 16L + limits.ratio() * entry.packed()) {
                    throw swells();
                }
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw Directory.broken();
        } finally {
            inflater.end();
        }
    }

    private void count(long read, Entry entry) throws Refusing {
        left -= read;
        if (left < 0 && entry.packed() > 0) {
            throw swells();
        }
    }

    private Refusing swells() {
        return new Refusing(Refusal.Cause.SWELLS, Limits.megabytes(limits.unpacked()));
    }
}
