package sanad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

/** The same documents give the same bytes, whatever the machine is set to. */
class DeterminismTest {
    private static final byte[] EXPECTED = findings(SampleStory.documents());
    private static final String DRAWN = drawing();

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "ar-SA,Asia/Riyadh",
        "tr-TR,America/St_Johns",
        "th-TH-u-ca-buddhist,Pacific/Kiritimati",
        "fa-IR,Asia/Pyongyang"
    })
    void locale_and_time_zone_change_nothing(String tag, String where) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(where));
        assertThat(findings(SampleStory.documents())).isEqualTo(EXPECTED);
        assertThat(drawing()).isEqualTo(DRAWN);
    }

    @Test
    void the_order_of_the_documents_changes_nothing() {
        List<Document> reversed = new ArrayList<>(SampleStory.documents());
        Collections.reverse(reversed);
        assertThat(findings(reversed)).isEqualTo(EXPECTED);
    }

    @Test
    void two_threads_at_once_change_nothing() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Callable<byte[]> task = () -> findings(SampleStory.documents());
            for (Future<byte[]> result : pool.invokeAll(List.of(task, task, task))) {
                assertThat(result.get()).isEqualTo(EXPECTED);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static byte[] findings(List<Document> documents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FindingsJson.write(chronicle(documents), out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static String drawing() {
        return Picture.of(
                        chronicle(SampleStory.documents()),
                        Manner.ARABIC,
                        Theme.LIGHT,
                        PictureSize.SCREEN,
                        Optional.empty())
                .svg(false);
    }

    private static Chronicle chronicle(List<Document> documents) {
        return new Extractor().extract("", documents, Progress.NONE);
    }
}
