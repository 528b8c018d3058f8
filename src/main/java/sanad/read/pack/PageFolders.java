package sanad.read.pack;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * The folders that browsers lay beside the pages that they save, with pictures and scripts: "Wall opened_files" beside
 * "Wall opened.html". They are parts of the page and no documents.
 */
public final class PageFolders {
    private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml");

    /** What stands between a page's name and what its folder's name adds: "_files", ".files", "-Dateien". */
    private static final String SIGNS = "_.-";

    private PageFolders() {}

    /** Whether a folder is one, by the names of the files beside it. */
    public static boolean is(String folder, Collection<String> beside) {
        return beside.stream().anyMatch(page -> belongs(folder, page));
    }

    private static boolean belongs(String folder, String page) {
        int dot = page.lastIndexOf('.');
        return dot > 0
                && PAGES.contains(page.substring(dot).toLowerCase(Locale.ROOT))
                && folder.length() > dot
                && folder.startsWith(page.substring(0, dot))
                && SIGNS.indexOf(folder.charAt(dot)) >= 0
                && folder.indexOf(' ', dot) < 0;
    }
}
