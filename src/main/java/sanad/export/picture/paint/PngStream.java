package sanad.export.picture.paint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a PNG picture row by row, so that it need never be whole in memory.
 *
 * <p>Source: W3C, Portable Network Graphics (second edition): 8 bits a sample, colour type 2 or 6, every row filtered by
 * the one above it, chunks pHYs for the dots an inch and iTXt for words.
 */
final class PngStream implements AutoCloseable {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final double INCHES = 0.0254;
    private static final int UP = 2;
    private static final int LEVEL = 5;

    private final OutputStream out;
    private final int width;
    private final boolean alpha;
    private final Deflater deflater = new Deflater(LEVEL);
    private final byte[] packed = new byte[1 << 16];
    private byte[] before;
    private byte[] row;
    private final byte[] filtered;

    PngStream(OutputStream out, int width, int height, boolean alpha) throws IOException {
        this.out = out;
        this.width = width;
        this.alpha = alpha;
        int bytes = width * (alpha ? 4 : 3);
        before = new byte[bytes];
        row = new byte[bytes];
        filtered = new byte[bytes + 1];
        filtered[0] = UP;
        out.write(SIGNATURE);
        byte colour = (byte) (alpha ? 6 : 2);
        byte[] head = new byte[13];
        number(width, head, 0);
        number(height, head, 4);
        head[8] = 8;
        head[9] = colour;
        chunk("IHDR", head, head.length);
    }

    /** Says how many dots make an inch; before the first row. */
    PngStream dpi(int dpi) throws IOException {
        int perMetre = (int) Math.round(dpi / INCHES);
        byte[] dots = new byte[9];
        number(perMetre, dots, 0);
        number(perMetre, dots, 4);
        dots[8] = 1;
        chunk("pHYs", dots, dots.length);
        return this;
    }

    /** Words about the picture, such as its Title; before the first row. */
    PngStream text(String keyword, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(keyword.getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(new byte[5]);
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        chunk("iTXt", bytes.toByteArray(), bytes.size());
        return this;
    }

    /** The next rows, each dot as alpha, red, green and blue. */
    void rows(int[] argb, int rows) throws IOException {
        for (int y = 0; y < rows; y++) {
            int at = 0;
            for (int i = y * width; i < (y + 1) * width; i++) {
                int dot = argb[i];
                row[at++] = (byte) (dot >> 16);
                row[at++] = (byte) (dot >> 8);
                row[at++] = (byte) dot;
                if (alpha) {
                    row[at++] = (byte) (dot >>> 24);
                }
            }
            for (int i = 0; i < row.length; i++) {
                filtered[i + 1] = (byte) (row[i] - before[i]);
            }
            byte[] spare = before;
            before = row;
            row = spare;
            deflater.setInput(filtered);
            while (!deflater.needsInput()) {
                pack();
            }
        }
    }

    /** Ends the picture; leaves the stream below open. */
    @Override
    public void close() throws IOException {
        try {
            deflater.finish();
            while (!deflater.finished()) {
                pack();
            }
            chunk("IEND", new byte[0], 0);
        } finally {
            deflater.end();
        }
    }

    private void pack() throws IOException {
        int length = deflater.deflate(packed);
        if (length > 0) {
            chunk("IDAT", packed, length);
        }
    }

    private void chunk(String type, byte[] content, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content, 0, length);
        byte[] four = new byte[4];
        number(length, four, 0);
        out.write(four);
        out.write(name);
        out.write(content, 0, length);
        number((int) sum.getValue(), four, 0);
        out.write(four);
    }

    /** Four bytes of a number, the weightiest first. */
    private static void number(int value, byte[] into, int at) {
        for (int i = 0; i < 4; i++) {
            into[at + i] = (byte) (value >>> 24 - 8 * i);
        }
    }
}
