package sanad.extract.dating;

import java.util.List;
import sanad.extract.mention.EventMention;
import sanad.extract.mention.EventMention.Role;
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
 * @param references the nouns in it that only refer to what is told elsewhere, in text order
 * @param details the clauses that make no event but may tell on about one, in text order
 */
public record Reading(
        Tokenized tokens,
        PageStructure page,
        List<TimeExpression> times,
        List<EventMention> mentions,
        List<EventMention> references,
        List<EventMention> details) {
    /** Copies the lists. */
    public Reading {
        times = List.copyOf(times);
        mentions = List.copyOf(mentions);
        references = List.copyOf(references);
        details = List.copyOf(details);
    }

    /** A reading of a document in which the mentions of all roles were found. */
    public Reading(Tokenized tokens, PageStructure page, List<TimeExpression> times, List<EventMention> all) {
        this(
                tokens,
                page,
                times,
                all.stream()
                        .filter(m -> m.role() != Role.REFERENCE && m.role() != Role.DETAIL)
                        .toList(),
                all.stream().filter(m -> m.role() == Role.REFERENCE).toList(),
                all.stream().filter(m -> m.role() == Role.DETAIL).toList());
    }

    /** The document that was read. */
    public Document document() {
        return tokens.document();
    }
}
