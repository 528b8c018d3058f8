package sanad.ui.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import sanad.export.Exports;
import sanad.export.format.Caveat;
import sanad.export.format.Choice;
import sanad.export.format.Exported;
import sanad.export.format.Format;
import sanad.export.format.Sheet;
import sanad.export.format.Wanted;
import sanad.export.picture.LastPages;
import sanad.export.picture.page.Leaf;
import sanad.export.picture.paint.Dots;

/**
 * What will come of an export, seen before it is saved.
 *
 * @param png a page as a small picture; empty where it is no picture
 * @param text the beginning of a file of text; empty where it is none
 * @param page which page it shows, from 1 on
 * @param pages how many pages or files there are
 * @param caveats what the file will not hold
 */
record Sample(byte[] png, String text, int page, int pages, List<Caveat> caveats) {
    private static final int WIDTH = 1120;
    private static final int SHOWN = 6_000;
    private static final List<String> TEXTS =
            List.of("csv", "json", "jsonld", "ics", "md", "txt", "ris", "bib", "xml", "tml");
    private static final List<String> PAGES = List.of("png", "svg", "pdf");

    /** What will come of it. */
    static Sample of(Format format, Exported exported, Wanted wanted, int page) throws IOException {
        List<Caveat> caveats = Exports.caveats(format, exported, wanted);
        if (PAGES.contains(format.key())) {
            List<Leaf> leaves = LastPages.of(exported, wanted);
            int shown = Math.max(1, Math.min(leaves.size(), page));
            Leaf leaf = leaves.get(shown - 1);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            int dpi = Math.max(1, (int) (WIDTH * Sheet.INCH / leaf.width()));
            Dots.png(leaf, wanted.theme(), dpi, wanted.has(Choice.TRANSPARENT), "", out);
            return new Sample(out.toByteArray(), "", shown, leaves.size(), caveats);
        }
        if (TEXTS.contains(format.ending())) {
            Beginning beginning = new Beginning();
            Exports.write(format, exported, wanted, beginning);
            return new Sample(new byte[0], beginning.text(), 1, 1, caveats);
        }
        return new Sample(new byte[0], "", 1, 1, caveats);
    }

    /** Keeps the beginning of what is written. */
    private static final class Beginning extends OutputStream {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

        @Override
        public void write(int b) {
            if (kept.size() < SHOWN) {
                kept.write(b);
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            kept.write(bytes, from, Math.max(0, Math.min(length, SHOWN - kept.size())));
        }

        /** Its text without the last line, which may be cut, and without a mark of its order of bytes. */
        String text() {
            String all = kept.toString(StandardCharsets.UTF_8).replace("\uFEFF", "");
            int end = kept.size() < SHOWN ? all.length() : Math.max(0, all.lastIndexOf('\n'));
            return all.substring(0, end);
        }
    }
}
