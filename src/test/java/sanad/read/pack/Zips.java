package sanad.read.pack;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes ZIP files byte by byte, such as no honest program writes. */
public final class Zips {
    private final ByteArrayOutputStream files = new ByteArrayOutputStream();
    private final ByteArrayOutputStream table = new ByteArrayOutputStream();
    private int count;
    private int mode = 0x81A4;
    private int flags;
    private boolean stored;
    private byte[] last = new byte[0];

    /** The kind and rights of the files that are added from here on. */
    public Zips mode(int bits) {
        mode = bits;
        return this;
    }

    /** The flags of the files that are added from here on. */
    public Zips flags(int bits) {
        flags = bits;
        return this;
    }

    /** Without packing. */
    public Zips stored() {
        stored = true;
        return this;
    }

    /** Packed again. */
    public Zips packed() {
        stored = false;
        return this;
    }

    /** A file. */
    public Zips add(String name, byte[] content) {
        byte[] packed = stored ? content : deflate(content);
        CRC32 sum = new CRC32();
        sum.update(content);
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        int at = files.size();
        ByteBuffer head = buffer(30).putInt(0x04034B50).putShort((short) 20).putShort((short) (flags | 1 << 11));
        head.putShort((short) (stored ? 0 : 8))
                .putInt(0)
                .putInt((int) sum.getValue())
                .putInt(packed.length);
        head.putInt(content.length).putShort((short) bytes.length).putShort((short) 0);
        files.writeBytes(bytes(head));
        files.writeBytes(bytes);
        files.writeBytes(packed);
        ByteBuffer line =
                buffer(46).putInt(0x02014B50).putShort((short) (3 << 8 | 20)).putShort((short) 20);
        line.putShort((short) (flags | 1 << 11))
                .putShort((short) (stored ? 0 : 8))
                .putInt(0);
        line.putInt((int) sum.getValue()).putInt(packed.length).putInt(content.length);
        line.putShort((short) bytes.length)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0);
        line.putShort((short) 0).putInt(mode << 16).putInt(at);
        last = bytes(line);
        table.writeBytes(last);
        table.writeBytes(bytes);
        count++;
        return this;
    }

    /** The last file once more under another name of equal length: both share its bytes. */
    public Zips again(String name) {
        table.writeBytes(last);
        table.writeBytes(name.getBytes(StandardCharsets.UTF_8));
        count++;
        return this;
    }

    /** The whole file. */
    public byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(files.toByteArray());
        all.writeBytes(table.toByteArray());
        ByteBuffer end =
                buffer(22).putInt(0x06054B50).putInt(0).putShort((short) count).putShort((short) count);
        end.putInt(table.size()).putInt(files.size()).putShort((short) 0);
        all.writeBytes(bytes(end));
        return all.toByteArray();
    }

    private static byte[] bytes(ByteBuffer full) {
        byte[] bytes = new byte[full.flip().remaining()];
        full.get(bytes);
        return bytes;
    }

    private static byte[] deflate(byte[] content) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[8192];
        while (!deflater.finished()) {
            out.write(chunk, 0, deflater.deflate(chunk));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
