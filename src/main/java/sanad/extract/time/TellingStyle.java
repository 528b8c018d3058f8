package sanad.extract.time;

import java.util.List;
import java.util.TreeSet;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.When;

/** How a document tells: it decides what dates without a year are counted from. */
public enum TellingStyle {
    /** From the day of writing. */
    NEWS,
    /** From the date reached, over paragraphs: an account of years gone by that hardly has a "today". */
    HISTORY,
    /** From the day that heads the entry. */
    JOURNAL;

    private static final int ENTRIES = 3;
    /** So many are enough where they speak of yesterday or today. */
    private static final int FEW_ENTRIES = 2;

    private static final int DATES = 4;
    private static final int YEARS_AGO = 2;
    /** So many dates told one from the other make a history of one year, too. */
    private static final int CHAIN = 3;
    /** Of so many expressions one may be seen from the day of writing. */
    private static final int NEAR_SHARE = 5;

    /** The style of a document that was published then; what it tells decides where that is not known. */
    public static TellingStyle of(List<Place> places, When published) {
        long entries = places.stream().filter(TellingStyle::isEntry).count();
        boolean near = places.stream()
                .anyMatch(p -> p.prose() && Standing.of(p.expression().meaning()) == Standing.WRITING);
        if (entries >= ENTRIES || entries >= FEW_ENTRIES && near) {
            return JOURNAL;
        }
        return isHistory(places, published) ? HISTORY : NEWS;
    }

    private static boolean isEntry(Place place) {
        return place.heads() && Standing.named(place.expression().meaning()).has(Field.DAY);
    }

    private static boolean isHistory(List<Place> places, When published) {
        TreeSet<Integer> years = new TreeSet<>();
        int dated = 0;
        int old = 0;
        int near = 0;
        int told = 0;
        for (Place place : places) {
            if (!place.prose()) {
                continue;
            }
            TimeExpression expression = place.expression();
            Fields fields = Standing.named(expression.meaning());
            Standing standing = Standing.of(expression.meaning());
            if (fields.has(Field.YEAR)) {
                int year = fields.get(Field.YEAR);
                years.add(year);
                dated++;
                old += published.openStart() || year <= published.earliest().getYear() - YEARS_AGO ? 1 : 0;
            } else if (standing == Standing.TELLING) {
                told++;
                dated++;
                old++;
            } else if (standing == Standing.WRITING || told == 0 && years.isEmpty() && Standing.isWeekday(fields)) {
                near++;
            }
        }
        boolean spread = years.size() >= 2 || !years.isEmpty() && (!published.openStart() || told >= CHAIN);
        return spread && dated >= DATES && 10 * old >= 7 * dated && NEAR_SHARE * near <= dated;
    }
}
