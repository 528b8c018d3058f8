package sanad.extract.merge.cluster;

import java.util.List;
import sanad.extract.merge.likeness.Candidate;
import sanad.extract.page.Part;

/** What speaks for words meaning an event that was found, or against it. */
enum Sign {
    ALWAYS,
    /** How like the words are to the mention of the event that is likest. */
    MOST,
    MEAN,
    /** How like they are to its likest mention in the same document. */
    MOST_HERE,
    SIZE,
    DOCUMENTS,
    HERE,
    SENTENCE,
    PARAGRAPH,
    /** The document told it last before these words. */
    LAST,
    /** The document tells it next. */
    NEXT,
    RECENT,
    TITLE,
    LEAD,
    SAME,
    PART,
    APART,
    /** It lies behind the day of the document. */
    FUTURE,
    /** The share of the words, by rarity, with which the event is told. */
    COVERED,
    NAMED,
    STRANGE,
    CONCEPT,
    CONCEPT_OTHER,
    KIND,
    KIND_OTHER,
    /** No other event is as like. */
    FIRST,
    /** By how much it is likelier than the next, or less likely than the likest. */
    MARGIN,
    LOOSE;

    /** Words by what they do and by where their date comes from. */
    static final List<String> GROUPS = List.of("title", "reference", "detail", "lent", "open", "sure");

    static int group(Candidate candidate) {
        return switch (candidate.mention().role()) {
            case REFERENCE -> 1;
            case DETAIL -> 2;
            default ->
                candidate.mention().part() == Part.TITLE
                        ? 0
                        : candidate.isSure() ? 5 : candidate.time().isKnown() ? 3 : 4;
        };
    }
}
