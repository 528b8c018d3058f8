package sanad.extract.mention;

import java.util.List;
import sanad.extract.name.Sighting;
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
        return read(doc, page, times).mentions();
    }

    /** Finds the mentions of a document and what looks like names of people in it. */
    public Told read(Tokenized doc, PageStructure page, List<TimeExpression> times) {
        return new DocumentMentions(doc, page, times).find();
    }

    /**
     * What a document tells of.
     *
     * @param mentions in text order
     * @param names what looks like names of people, in text order
     */
    public record Told(List<EventMention> mentions, List<Sighting> names) {
        /** Copies the lists. */
        public Told {
            mentions = List.copyOf(mentions);
            names = List.copyOf(names);
        }
    }
}
