package sanad.ui.curation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import sanad.chronicle.Image;

/**
 * A picture from a file that somebody chose, PNG or JPEG. What is too large is refused before it is decoded, by the size
 * of the file and by the width and height that it says it has.
 *
 * @param image its name in the project, without words yet
 * @param bytes the file as it is
 */
record PictureFile(Image image, byte[] bytes) {
    /** The largest file, in bytes. */
    static final int MOST_BYTES = 10 * 1024 * 1024;

    /** The longest side, in pixels. */
    private static final int LONGEST = 12_000;

    /** The most pixels. */
    private static final long MOST_PIXELS = 40_000_000L;

    /** Why a file is no picture for an event. */
    static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;

        private final String key;

        Refusal(String key) {
            super(key);
            this.key = key;
        }

        /** The key of the words that say so. */
        String key() {
            return key;
        }
    }

    /** Reads a file. */
    static PictureFile read(Path file) throws Refusal {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new Refusal("image.unreadable");
        }
        if (bytes.length > MOST_BYTES) {
            throw new Refusal("image.large");
        }
        return new PictureFile(new Image(sum(bytes), type(bytes), ""), bytes);
    }

    /** The media type of a PNG or JPEG that can be decoded as a whole. */
    private static String type(byte[] bytes) throws Refusal {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Refusal("image.other");
            }
            ImageReader reader = readers.next();
            try {
                String format = reader.getFormatName();
                boolean png = format.equalsIgnoreCase("png");
                if (!png && !format.equalsIgnoreCase("jpeg")) {
                    throw new Refusal("image.other");
                }
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if (Math.max(width, height) > LONGEST || (long) width * height > MOST_PIXELS) {
                    throw new Refusal("image.large");
                }
                reader.read(0);
                return png ? "image/png" : "image/jpeg";
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // a broken file makes a decoder fail in many ways
            throw new Refusal("image.broken");
        }
    }

    private static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }
}
