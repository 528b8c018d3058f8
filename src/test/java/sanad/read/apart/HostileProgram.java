package sanad.read.apart;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import sanad.read.format.Content;
import sanad.read.format.Format;
import sanad.read.format.Input;
import sanad.read.format.Outcome;
import sanad.read.format.Refusal;
import sanad.text.original.Aside;
import sanad.text.original.Kind;
import sanad.text.original.Place;
import sanad.text.original.Stated;

/** Starts as a program of its own does, but reads files that say what harm is to be done. */
public final class HostileProgram {
    private static int read;

    private HostileProgram() {}

    public static void main(String[] args) {
        Serving.serve(name -> Optional.of(new Hostile()));
    }

    /** A workshop whose programs read so, with so much time for each file. */
    public static Apart workshop(Duration deadline, int programs) {
        Bounds bounds = new Bounds(deadline, Duration.ofSeconds(60), Duration.ofSeconds(60), 64, programs);
        return new Apart(new Launch(HostileProgram.class.getName()), bounds);
    }

    /** Does what the file says. */
    static final class Hostile implements Format {
        @Override
        public String name() {
            return "Hostile";
        }

        @Override
        public List<String> endings() {
            return List.of(".harm");
        }

        @Override
        public boolean marks(byte[] bytes) {
            return false;
        }

        @Override
        public boolean apart() {
            return true;
        }

        @Override
        public Outcome read(Input input) {
            read++;
            String words = new String(input.bytes(), StandardCharsets.UTF_8).replace("%PDF-", "");
            return switch (words) {
                case "halt" -> halt();
                case "halt when worn" -> read > 1 ? halt() : said("whole");
                case "hang" -> hang();
                case "eat" -> eat();
                case "overflow" -> overflow(1) > 0 ? said(words) : halt();
                case "throw" -> throw new IllegalStateException("as libraries do");
                case "miss" -> throw new NoClassDefFoundError("as libraries do");
                case "print" -> {
                    for (int i = 0; i < 20_000; i++) {
                        System.out.println(words.repeat(20));
                    }
                    yield said("printed");
                }
                case "refuse" -> new Outcome.Refused(Refusal.Cause.LOCKED, "why");
                case "unpack" ->
                    new Outcome.Unpacked(
                            List.of(new Outcome.Member("a/b.txt", input.bytes())),
                            List.of(new Refusal("c.txt", Refusal.Cause.STRAYS, "")),
                            List.of("d.bin"));
                case "where" ->
                    said(Locale.getDefault() + " " + TimeZone.getDefault().getID() + " "
                            + System.getProperty("java.awt.headless") + " " + System.getProperty("java.io.tmpdir")
                            + " " + System.getenv("SANAD_SECRET"));
                default ->
                    new Outcome.Read(new Content(
                            words,
                            input.encoding().orElse("none"),
                            List.of(new Stated(Kind.TITLE, input.name(), Place.PROPERTIES)),
                            List.of(new Aside(words.length(), "beside"))));
            };
        }

        private static Outcome said(String words) {
            return new Outcome.Read(Content.plain(words, ""));
        }

        private static Outcome halt() {
            Runtime.getRuntime().halt(7);
            throw new IllegalStateException();
        }

        @SuppressWarnings("InfiniteRecursion")
        private static int overflow(int depth) {
            return overflow(depth + 1) + 1;
        }

        private static Outcome hang() {
            long turns = 0;
            while (turns >= 0) {
                turns = (turns + 1) % 1000;
            }
            return said("never");
        }

        private static Outcome eat() {
            List<byte[]> eaten = new ArrayList<>();
            while (!eaten.isEmpty() || read > 0) {
                eaten.add(new byte[1_000_000]);
            }
            return said("never");
        }
    }
}
