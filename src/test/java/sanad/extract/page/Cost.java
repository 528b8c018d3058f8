package sanad.extract.page;

/** How dear it is to take a line for another than it is: lost prose and wrong headlines most, then dates that are not the page's. */
final class Cost {
    private static final double LOST = 2;
    private static final double HEADLINE = 2;
    private static final double FALSE_DATE = 2;
    private static final double FALSE_PROSE = 1.5;
    private static final double OTHER = 0.7;
    private static final double LITTLE = 0.3;

    private Cost() {}

    static double of(Place gold, Place read) {
        if (gold == read) {
            return 0;
        }
        Part is = gold.part();
        Part said = read.part();
        if (is == said) {
            return LITTLE;
        }
        if (is == Part.TITLE || said == Part.TITLE) {
            return HEADLINE;
        }
        if ((is == Part.BODY || is == Part.LEAD) && !said.isProse()) {
            return LOST;
        }
        if (said == Part.DATELINE) {
            return FALSE_DATE;
        }
        return is == Part.BOILERPLATE && said.isProse() ? FALSE_PROSE : OTHER;
    }
}
