package sanad.extract.mention;

import java.util.List;
import sanad.extract.page.PageStructure;
import sanad.extract.time.TimeExpression;
import sanad.text.Tokenized;

/** Finds the clauses that tell of something that happened, by the words of {@code cues.txt} and by their times. */
public final class MentionFinder {
    /**
     * Finds the mentions of a document.
     *
     * @param doc its words
     * @param page what its lines are; boilerplate tells of nothing
     * @param times its words of time, in text order
     * @return in text order
     */
    public List<EventMention> find(Tokenized doc, PageStructure page, List<TimeExpression> times) {
        return new DocumentMentions(doc, page, times).find();
    }
}
