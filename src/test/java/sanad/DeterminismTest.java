package sanad;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.bytebuddy.jar.asm.ClassReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sanad.bench.Newsroom;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectMapper;

/**
 * The same documents give the same bytes, whatever the machine is set to and whatever its clock says. That the program asks no clock
 * for the day is a matter of {@link RoomsTest}.
 */
class DeterminismTest {
    private static final String EXPECTED = Findings.sum(2, 0);

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({"tr-TR,America/St_Johns", "th-TH-u-ca-buddhist,Pacific/Kiritimati"})
    void a_locale_or_time_zone_that_changes_on_the_way_changes_nothing(String tag, String where) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(where));
        assertThat(Findings.sum(2, 0)).isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @CsvSource({"1,11", "8,12"})
    void the_number_of_threads_and_the_order_of_documents_change_nothing(int threads, long seed) {
        assertThat(Findings.sum(threads, seed)).isEqualTo(EXPECTED);
    }

    @Test
    void two_extractions_at_once_change_nothing() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Callable<String> task = () -> Findings.sum(2, 0);
            for (Future<String> result : pool.invokeAll(List.of(task, task))) {
                assertThat(result.get()).isEqualTo(EXPECTED);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void other_documents_give_other_bytes() {
        assertThat(Findings.sum(List.of(Newsroom.article(1)), 1)).isNotEqualTo(EXPECTED);
    }

    /** How a virtual machine is set before anything of the program is loaded in it. */
    private record Setting(String locale, String zone, String charset, int threads) {
        Process start() throws IOException {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Djava.awt.headless=true",
                            "-Duser.timezone=" + zone,
                            "-Dfile.encoding=" + charset,
                            "-cp",
                            classPath(),
                            Findings.class.getName(),
                            locale,
                            String.valueOf(threads),
                            String.valueOf(locale.hashCode()))
                    .redirectErrorStream(true)
                    .start();
        }
    }

    @Test
    void machines_set_otherwise_from_their_start_find_the_same() throws Exception {
        List<Setting> settings = List.of(
                new Setting("ar-EG", "UTC", "UTF-8", 1),
                new Setting("en-US", "Asia/Pyongyang", "windows-1256", 8),
                new Setting("fa-IR", "Pacific/Kiritimati", "UTF-8", 8),
                new Setting("tr-TR", "UTC", "ISO-8859-9", 8),
                new Setting("th-TH-u-ca-buddhist", "Asia/Pyongyang", "UTF-8", 1));
        List<Process> machines = new ArrayList<>();
        for (Setting setting : settings) {
            machines.add(setting.start());
        }
        for (int i = 0; i < settings.size(); i++) {
            Setting set = settings.get(i);
            assertThat(said(machines.get(i))).isEqualTo(set.locale() + " " + set.zone() + " " + EXPECTED);
        }
    }

    @ParameterizedTest
    @CsvSource({"0,1970-01-01T00:00:00Z", "2147483648,2038-01-19T03:14:08Z"})
    void whatever_the_clock_says_the_same_is_found(long second, String shown, @TempDir Path folder) throws Exception {
        Process machine = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djava.awt.headless=true",
                        "-Duser.timezone=UTC",
                        "-javaagent:" + FrozenClock.jar(folder) + "=" + second,
                        "-cp",
                        classPath() + File.pathSeparator + place(ClassReader.class),
                        Findings.class.getName(),
                        "en-US",
                        "2",
                        "7",
                        "clock")
                .redirectErrorStream(true)
                .start();
        assertThat(said(machine)).isEqualToIgnoringNewLines("[" + shown + "]\nen-US UTC " + EXPECTED);
    }

    private static String said(Process machine) throws IOException, InterruptedException {
        String said = new String(machine.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(machine.waitFor()).as(said).isZero();
        return said;
    }

    private static String classPath() {
        return Stream.of(Findings.class, Main.class, ObjectMapper.class, JsonGenerator.class, JsonProperty.class)
                .map(DeterminismTest::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
