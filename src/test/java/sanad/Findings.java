package sanad;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeSet;
import sanad.bench.Newsroom;
import sanad.chronicle.Chronicle;
import sanad.export.Exports;
import sanad.export.format.Exported;
import sanad.export.format.Wanted;
import sanad.extract.Extractor;
import sanad.extract.Progress;
import sanad.language.Manner;
import sanad.store.FindingsJson;
import sanad.store.SampleStory;
import sanad.text.Document;

/** What is found in the same documents by a virtual machine of its own: {@code Findings LOCALE THREADS SEED [clock]}. */
public final class Findings {
    private static final int ARTICLES = 6;

    private Findings() {}

    /** Prints how the machine is set, so that it is seen to be set so, and the sum of what was found; if asked, its clock too. */
    public static void main(String[] args) {
        if (args.length > 3) {
            System.out.println(now());
        }
        Locale.setDefault(Locale.forLanguageTag(args[0]));
        System.out.println(Locale.getDefault().toLanguageTag() + " "
                + TimeZone.getDefault().getID() + " " + sum(Integer.parseInt(args[1]), Long.parseLong(args[2])));
    }

    /** What every way of asking says; one instant where the clock stands still. */
    @SuppressWarnings("JavaUtilDate") // the old clock is asked on purpose: code that is not ours may still read it
    private static String now() {
        TreeSet<Instant> all = new TreeSet<>();
        all.add(Instant.ofEpochMilli(System.currentTimeMillis()));
        all.add(Instant.now());
        all.add(new Date().toInstant());
        all.add(Calendar.getInstance().toInstant());
        all.add(LocalDate.now(ZoneOffset.UTC)
                .atStartOfDay(ZoneOffset.UTC)
                .plusSeconds(Instant.now().getEpochSecond() % 86_400)
                .toInstant());
        return all.toString();
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
            Exports.write(Exports.named("svg").orElseThrow(), Exported.of(chronicle), Wanted.usual(Manner.ARABIC), out);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
