package sanad.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import sanad.chronicle.Chronicle;
import sanad.export.Exports;
import sanad.export.format.Exported;
import sanad.export.format.Format;
import sanad.export.format.Sheet;
import sanad.export.format.Wanted;
import sanad.language.Manner;

/**
 * Pictures of made stories, laid out and written, in a heap of 384 MB: a sheet of A3 and one of A0 at 300 dots an inch, and
 * whole stories as SVG and PDF. The first figures, before the warm-up, are those of a program that has just been started.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx384m")
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class ExportBench {
    /** How many events there are. */
    @Param({"250", "2500", "10000"})
    public int events;

    /** One sheet of A3, the fullest of a long story's first two. */
    @Benchmark
    public void a3() throws IOException {
        write("png", Sheet.A3);
    }

    /** One sheet of A0. */
    @Benchmark
    public void a0() throws IOException {
        write("png", Sheet.A0);
    }

    /** All on one SVG drawing, as tall as it takes. */
    @Benchmark
    public void svg() throws IOException {
        write("svg", Sheet.SCREEN);
    }

    /** All pages of A4. */
    @Benchmark
    public void pdf() throws IOException {
        write("pdf", Sheet.A4);
    }

    private void write(String key, Sheet sheet) throws IOException {
        // a chronicle of its own each time: pages that were laid out before are not kept for it
        Chronicle chronicle = WallStory.of(events);
        Format format = Exports.named(key).orElseThrow();
        Exported exported = Exported.of(chronicle);
        Wanted wanted = Wanted.usual(Manner.ARABIC).on(sheet);
        int files = Exports.files(format, exported, wanted);
        Exports.write(format, exported, wanted.part(Math.min(2, files)), OutputStream.nullOutputStream());
    }
}
