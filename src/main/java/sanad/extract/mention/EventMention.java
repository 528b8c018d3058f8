package sanad.extract.mention;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import sanad.chronicle.Kind;
import sanad.extract.page.Part;
import sanad.text.Passage;
import sanad.text.Span;

/**
 * One clause that tells of an event, before anything is known of its date.
 *
 * <p>Example: in "Kim said on Friday that his government would support Moscow" the passage is the whole clause, the cue "said", the own
 * times are "Friday", and tense is PAST. In "Seoul reported that troops had arrived in Russia" the attribution "Seoul reported that" is
 * peeled off: passage and cue are those of the arrival.
 *
 * @param passage the clause; of several clauses about one event the words from the first to the last
 * @param cue the word that names the happening; the whole clause where only its time tells that something happened
 * @param kind what sort of thing happened
 * @param concept the same for all words for what happened; empty where no word names it
 * @param modality whether the words say that it happened
 * @param tense when the verb puts it
 * @param part where on the page it stands
 * @param sentence the number of its sentence in the document
 * @param paragraph the number of its block in the page structure
 * @param quoted whether it stands inside quotation marks: a speaker's own words, their «today» included
 * @param attribution the words "he said that" which were peeled off
 * @param actors who, in text order
 * @param places where
 * @param words folded stems of the content words, for likeness
 * @param times the time expressions that are its own, in text order, as they stand among the document's
 * @param anchor the event on which its time hangs
 * @param role what it does in its sentence
 */
public record EventMention(
        Passage passage,
        Span cue,
        Kind kind,
        String concept,
        Modality modality,
        Tense tense,
        Part part,
        int sentence,
        int paragraph,
        boolean quoted,
        Optional<Span> attribution,
        List<Name> actors,
        List<Name> places,
        SortedSet<String> words,
        List<Span> times,
        Optional<Anchor> anchor,
        Role role) {
    /** Copies the lists. */
    public EventMention {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        words = WordSet.of(words);
        times = List.copyOf(times);
    }

    /** The same clause with other people and other words for likeness. */
    public EventMention with(List<Name> others, SortedSet<String> telling) {
        return new EventMention(
                passage,
                cue,
                kind,
                concept,
                modality,
                tense,
                part,
                sentence,
                paragraph,
                quoted,
                attribution,
                others,
                places,
                telling,
                times,
                anchor,
                role);
    }

    /** Whether its word for what happened is one of a family of words for one thing. */
    public boolean isOfFamily() {
        return concept.startsWith(Concepts.FAMILY);
    }

    /** Whether another mention's word for what happened is of another family. */
    public boolean isOfOtherFamily(EventMention other) {
        return isOfFamily() && other.isOfFamily() && !concept.equals(other.concept);
    }

    /** Whether its noun only stands for an event of its kind that is told elsewhere: "the disaster". */
    public boolean isGeneral() {
        return concept.startsWith(Concepts.GENERAL);
    }

    /** What a mention does in its sentence. */
    public enum Role {
        /** The clause itself. */
        MAIN,
        /** A noun phrase that names an event beside the clause's own: "during the visit", "after the vote". */
        NOMINAL,
        /** The phrase that another mention's time is counted from: "the reception" after "nine months after". */
        ANCHOR,
        /** A noun inside the clause that only refers to an event: "victims of the quake", "the vote was close". */
        REFERENCE,
        /**
         * A clause of prose without a word of the tables for what happens: "the empty benches got a scolding". It makes no
         * event, but may tell on about the one that is told beside it.
         */
        DETAIL
    }
}
