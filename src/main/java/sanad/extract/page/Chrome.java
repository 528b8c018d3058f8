package sanad.extract.page;

import java.util.List;

/** What stands around a story and is no part of it: menus, buttons, notices, lists of other stories. */
final class Chrome {
    private static final int CHROME_WORDS = 16;
    private static final int LONG_PROSE = 22;

    private Chrome() {}

    /** Menus, buttons, and the lists of other stories with the lines under them. */
    static void mark(List<Line> lines, Part[] parts) {
        boolean others = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean heads = line.page().is(PageWords.Sort.RELATED, line.words());
            boolean inLine = !heads
                    && line.size() <= CHROME_WORDS
                    && line.page().startsWith(PageWords.Sort.RELATED, line.words())
                    && line.text().indexOf(':') >= 0;
            if (heads || inLine) {
                parts[i] = Part.BOILERPLATE;
                others |= heads;
            } else if (others && line.size() < LONG_PROSE) {
                parts[i] = Part.BOILERPLATE;
            } else {
                others = false;
                if (isChrome(line) && !isPublished(line)) {
                    parts[i] = Part.BOILERPLATE;
                }
            }
        }
    }

    private static boolean isChrome(Line line) {
        if (line.isAddress()) {
            return true;
        }
        boolean brief = line.size() <= CHROME_WORDS;
        boolean named = line.page().has(PageWords.Sort.CHROME, line.words());
        List<String> bare = line.words().stream().dropWhile(Line::isNumber).toList();
        boolean begins = line.page().startsWith(PageWords.Sort.CHROME, bare);
        return brief
                        && (line.isMenu() && !line.hasYear()
                                || begins && !line.isProse()
                                || named && line.size() <= 5
                                || begins && line.text().indexOf(':') >= 0)
                || brief && named && !line.endsLikeSentence() && line.isMenu();
    }

    /** Whether a line says itself that its date is the page's. */
    static boolean isPublished(Line line) {
        return line.hasYear() && line.page().startsWith(PageWords.Sort.PUBLISHED, line.words());
    }
}
