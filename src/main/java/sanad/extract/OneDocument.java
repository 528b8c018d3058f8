package sanad.extract;

import java.util.List;
import sanad.extract.dating.Meanings;
import sanad.extract.dating.Reading;
import sanad.extract.mention.MentionFinder;
import sanad.extract.page.PageReader;
import sanad.extract.page.PageStructure;
import sanad.extract.time.TimeExpression;
import sanad.extract.time.TimeTagger;
import sanad.extract.token.Tokens;
import sanad.text.Document;
import sanad.text.Span;
import sanad.text.Tokenized;

/** What can be known of a document by itself: the structure of its page, its words of time, its mentions. */
public final class OneDocument {
    private static final PageReader PAGES = new PageReader();
    private static final MentionFinder FINDER = new MentionFinder();
    private static final TimeTagger TAGGER = new TimeTagger();

    private OneDocument() {}

    /** Reads it. */
    public static Reading read(Document document) {
        Tokenized tokens = Tokens.of(document);
        List<TimeExpression> times = TAGGER.tag(tokens);
        PageStructure page = PAGES.read(tokens, wholeDays(times));
        List<TimeExpression> told =
                times.stream().filter(t -> page.isContent(t.passage().span())).toList();
        MentionFinder.Told found = FINDER.read(tokens, page, told);
        return new Reading(tokens, page, times, found.mentions(), found.names());
    }

    private static List<Span> wholeDays(List<TimeExpression> times) {
        return times.stream()
                .filter(t -> Meanings.isFullDay(t.meaning()))
                .map(t -> t.passage().span())
                .toList();
    }
}
