package sanad.extract.dating;

import java.util.List;
import sanad.extract.mention.EventMention;
import sanad.extract.page.PageStructure;
import sanad.extract.time.TimeExpression;
import sanad.text.Document;
import sanad.text.Tokenized;

/**
 * One document with all that is known of it before anything is dated.
 *
 * @param tokens its words
 * @param page what its lines are
 * @param times its words of time, in text order
 * @param mentions what it tells of, in text order
 */
public record Reading(Tokenized tokens, PageStructure page, List<TimeExpression> times, List<EventMention> mentions) {
    /** Copies the lists. */
    public Reading {
        times = List.copyOf(times);
        mentions = List.copyOf(mentions);
    }

    /** The document that was read. */
    public Document document() {
        return tokens.document();
    }
}
