package sanad;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import sanad.bench.Newsroom;
import sanad.chronicle.Chronicle;
import sanad.export.Picture;
import sanad.export.PictureSize;
import sanad.extract.Extractor;
import sanad.extract.Progress;
import sanad.language.Manner;
import sanad.store.FindingsJson;
import sanad.store.SampleStory;
import sanad.text.Document;
import sanad.timeline.Theme;

/** What is found in the same documents by a virtual machine of its own: {@code Findings LOCALE THREADS SEED}. */
public final class Findings {
    private static final int ARTICLES = 6;

    private Findings() {}

    /** Prints how the machine is set, so that it is seen to be set so, and the sum of what was found. */
    public static void main(String[] args) {
        Locale.setDefault(Locale.forLanguageTag(args[0]));
        System.out.println(Locale.getDefault().toLanguageTag() + " "
                + TimeZone.getDefault().getID() + " " + sum(Integer.parseInt(args[1]), Long.parseLong(args[2])));
    }

    /** The sum of all bytes that are found by so many threads in documents shuffled so. */
    static String sum(int threads, long seed) {
        List<Document> documents = new ArrayList<>(SampleStory.documents());
        documents.addAll(Newsroom.articles(ARTICLES));
        Collections.shuffle(documents, new Random(seed));
        return sum(documents, threads);
    }

    /** The sum of all bytes that are found in these documents. */
    static String sum(List<Document> documents, int threads) {
        Chronicle chronicle = new Extractor(threads).extract("", documents, Progress.NONE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FindingsJson.write(chronicle, out);
            out.writeBytes(Picture.of(chronicle, Manner.ARABIC, Theme.LIGHT, PictureSize.SCREEN, Optional.empty())
                    .svg(false)
                    .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
