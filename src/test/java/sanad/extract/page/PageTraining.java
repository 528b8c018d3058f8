package sanad.extract.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Learns the weights of pages anew and writes them, or shows how well weights read pages from which they were not learned. */
final class PageTraining {
    private static final Path TESTS = Path.of("src", "test", "resources");
    private static final double HELD = 4;
    private static final int FOLDS = 8;

    private PageTraining() {}

    /** {@code cross} shows how pages are read by weights learned without them; {@code learn FILE} writes weights. */
    public static void main(String[] args) throws IOException {
        if (args[0].equals("learn")) {
            write(Path.of(args[1]), learned(pages()));
        } else {
            Tally all = new Tally();
            for (int fold = 0; fold < FOLDS; fold++) {
                read(fold, all);
            }
            all.print();
        }
    }

    /** How the pages of a fold, one in eight, are read by weights learned from the others. */
    static Tally unseen(int fold) throws IOException {
        Tally tally = new Tally();
        read(fold, tally);
        return tally;
    }

    private static void read(int fold, Tally tally) throws IOException {
        List<LabelledPage> pages = pages();
        List<LabelledPage> rest = new ArrayList<>();
        List<LabelledPage> tried = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            (i % FOLDS == fold ? tried : rest).add(pages.get(i));
        }
        Weights weights = learned(rest);
        tried.stream()
                .filter(p -> p.name().startsWith("pages/"))
                .forEach(p -> tally.add(p, BestPath.of(p.seen(), weights)));
    }

    private static List<LabelledPage> pages() throws IOException {
        List<LabelledPage> pages = new ArrayList<>(LabelledPage.of(TESTS.resolve("pages")));
        pages.addAll(LabelledPage.listed(TESTS.resolve("page-parts.txt")));
        pages.addAll(LabelledPage.written(TESTS.resolve("page-lines.txt")));
        return pages;
    }

    private static Weights learned(List<LabelledPage> pages) {
        return Learning.from(Variants.of(pages), HELD);
    }

    /** How pages were read. */
    static final class Tally {
        private int lines;
        private int right;
        private int kept;
        private int pages;
        private int heads;
        private double cost;
        private final int[][] table = new int[Part.values().length][Part.values().length];

        void add(LabelledPage page, List<Place> read) {
            List<Place> gold = page.places();
            boolean headline = true;
            for (int i = 0; i < read.size(); i++) {
                Part is = gold.get(i).part();
                Part said = read.get(i).part();
                lines++;
                right += is == said ? 1 : 0;
                kept += is.isProse() == said.isProse() ? 1 : 0;
                headline &= (is == Part.TITLE) == (said == Part.TITLE);
                table[is.ordinal()][said.ordinal()]++;
                if (is != said) {
                    cost += Cost.of(gold.get(i), read.get(i));
                    System.out.println(page.name() + "\t" + is + "\t" + read.get(i) + "\t"
                            + page.lines().get(i).text());
                }
            }
            pages++;
            heads += headline ? 1 : 0;
        }

        double lines() {
            return 100.0 * right / lines;
        }

        double story() {
            return 100.0 * kept / lines;
        }

        double headlines() {
            return 100.0 * heads / pages;
        }

        void print() {
            for (Part part : Part.values()) {
                System.out.println(part + " " + Arrays.toString(table[part.ordinal()]));
            }
            System.out.printf(
                    Locale.ROOT,
                    "lines %.1f story %.1f headlines %.1f cost %.1f%n",
                    lines(),
                    story(),
                    headlines(),
                    cost);
        }
    }

    private static void write(Path file, Weights weights) throws IOException {
        Files.writeString(file, weights.table(), StandardCharsets.UTF_8);
    }
}
