package sanad.extract.dating;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import sanad.extract.mention.EventMention;
import sanad.extract.mention.EventMention.Role;
import sanad.extract.name.Sighting;
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
 * @param names what looks like names of people in it, in text order
 * @param facts what was found out since of this reading by itself
 */
public record Reading(
        Tokenized tokens,
        PageStructure page,
        List<TimeExpression> times,
        List<EventMention> mentions,
        List<EventMention> references,
        List<EventMention> details,
        List<Sighting> names,
        Fact.Known facts) {
    /** Copies the lists. */
    public Reading {
        times = List.copyOf(times);
        mentions = List.copyOf(mentions);
        references = List.copyOf(references);
        details = List.copyOf(details);
        names = List.copyOf(names);
    }

    /** A reading of a document in which the mentions of all roles were found. */
    public Reading(Tokenized tokens, PageStructure page, List<TimeExpression> times, List<EventMention> all) {
        this(tokens, page, times, all, List.of());
    }

    /** A reading of a document in which the mentions of all roles and the names were found. */
    public Reading(
            Tokenized tokens,
            PageStructure page,
            List<TimeExpression> times,
            List<EventMention> all,
            List<Sighting> names) {
        this(
                tokens,
                page,
                times,
                all.stream()
                        .filter(m -> m.role() != Role.REFERENCE && m.role() != Role.DETAIL)
                        .toList(),
                all.stream().filter(m -> m.role() == Role.REFERENCE).toList(),
                all.stream().filter(m -> m.role() == Role.DETAIL).toList(),
                names,
                new Fact.Known());
    }

    /** The same document with each mention replaced. */
    public Reading with(UnaryOperator<EventMention> change) {
        return new Reading(
                tokens,
                page,
                times,
                mentions.stream().map(change).toList(),
                references.stream().map(change).toList(),
                details.stream().map(change).toList(),
                names,
                new Fact.Known());
    }

    /** The same document with those mentions alone that are wanted. */
    public Reading only(Predicate<EventMention> wanted) {
        return new Reading(
                tokens,
                page,
                times,
                mentions.stream().filter(wanted).toList(),
                references.stream().filter(wanted).toList(),
                details.stream().filter(wanted).toList(),
                names,
                new Fact.Known());
    }

    /** The document that was read. */
    public Document document() {
        return tokens.document();
    }
}
