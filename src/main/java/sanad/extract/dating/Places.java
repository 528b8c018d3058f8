package sanad.extract.dating;

import java.util.ArrayList;
import java.util.List;
import sanad.extract.page.Block;
import sanad.extract.page.Part;
import sanad.extract.time.Place;
import sanad.extract.time.TellingStyle;
import sanad.extract.time.TimeExpression;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.When;

/** Where a page's words of time stand; those in boilerplate are left out. */
public final class Places {
    private static final Fact<List<Place>> PLACES = new Fact<>(Places::find);

    private static final Fact<Boolean> HISTORY =
            new Fact<>(r -> TellingStyle.of(of(r), When.UNKNOWN) == TellingStyle.HISTORY);

    private Places() {}

    /** The places in text order. */
    static List<Place> of(Reading reading) {
        return PLACES.of(reading);
    }

    private static List<Place> find(Reading reading) {
        List<Place> places = new ArrayList<>();
        List<Block> blocks = reading.page().blocks();
        int paragraph = 0;
        for (TimeExpression expression : reading.times()) {
            int start = expression.passage().span().start();
            while (paragraph < blocks.size() && blocks.get(paragraph).span().end() <= start) {
                paragraph++;
            }
            boolean inside =
                    paragraph < blocks.size() && blocks.get(paragraph).span().start() <= start;
            if (inside && blocks.get(paragraph).part().isContent()) {
                Block block = blocks.get(paragraph);
                boolean prose = block.part().isProse() || block.part() == Part.HEADING || block.part() == Part.TITLE;
                places.add(new Place(
                        expression, paragraph, prose && heads(expression, block), opens(reading, start, block), prose));
            }
        }
        return List.copyOf(places);
    }

    /** Whether a document is an account of years gone by, which nothing but "today" and the like can date. */
    public static boolean isHistory(Reading reading) {
        return HISTORY.of(reading);
    }

    /** Whether no letter and no digit stands before it in its block. */
    private static boolean opens(Reading reading, int start, Block block) {
        return Place.opens(reading.document().text(), block.span().start(), start);
    }

    private static boolean heads(TimeExpression expression, Block block) {
        Fields fields = Meanings.fields(expression.meaning());
        boolean year = fields.has(Field.YEAR)
                && block.span().equals(expression.passage().span());
        return year && block.part() != Part.TITLE || Diary.isEntry(expression, block);
    }
}
