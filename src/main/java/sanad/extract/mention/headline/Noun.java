package sanad.extract.mention.headline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sanad.extract.mention.ClauseWords;
import sanad.extract.mention.Names;
import sanad.extract.mention.headline.HeadlineWords.Section;
import sanad.language.Clitics;

/** Finds the noun phrase that ends before a place: "the treaty of friendship" before "which". */
final class Noun {
    private static final int LONGEST = 5;
    private static final int OWNERS = 2;

    private final Draft draft;
    private final HeadlineWords titles;
    private final ClauseWords clauses;
    private final Clitics clitics;

    Noun(Draft draft) {
        this.draft = draft;
        this.titles = draft.titles;
        this.clauses = draft.speech.clauses();
        this.clitics = draft.speech.clitics();
    }

    /**
     * Where the noun phrase begins that ends before a place, or -1; a preposition written onto its first word goes.
     *
     * @param relative the pronoun whose form must go with the noun; the end again where there is none
     */
    int before(int end, int relative) {
        int name = name(end);
        if (name >= 0 || end == 0) {
            return name;
        }
        return draft.isLatin(end - 1) ? plain(end) : chained(end, relative);
    }

    /** Where the known name begins that ends before a place, or -1. */
    private int name(int end) {
        int from = Math.max(0, end - LONGEST);
        for (Names.Found found : draft.speech.names().in(draft.words, from, end)) {
            if (found.to() == end && found.particles() == 0) {
                return found.from();
            }
        }
        return -1;
    }

    /** English: back to the article, or to what is no noun. */
    private int plain(int end) {
        int at = end;
        while (at > 0 && end - at < LONGEST && isNominal(at - 1)) {
            at--;
            if (draft.is(Section.ARTICLE, at)) {
                boolean part = at > 2
                        && end - at < LONGEST - 1
                        && draft.is(Section.OF, at - 1)
                        && isNominal(at - 2)
                        && draft.is(Section.NEW, at - 3);
                return part ? at - 3 : at;
            }
        }
        return at == end ? -1 : at;
    }

    /** Arabic: words with the article in a row, and the one before them that they belong to, if the pronoun goes with it. */
    private int chained(int end, int relative) {
        int at = end;
        while (at > 0 && end - at < LONGEST && isDefinite(at - 1) && isNominal(at - 1) && !(at < end && begins(at))) {
            at--;
            boolean fits = !draft.is(Section.MALE, relative) && isFeminine(at);
            boolean inside = isContracted(at) && !fits && at > 0 && isDefinite(at - 1) && isNominal(at - 1);
            if (isPrefixed(at) && !inside) {
                return bare(at);
            }
        }
        int own = at;
        boolean strange = at < end && !agrees(at, relative);
        while (strange && own > 0 && at - own < OWNERS && canOwn(own - 1) && !agrees(own - 1, relative)) {
            own--;
        }
        boolean owner = own > 0 && canOwn(own - 1) && agrees(own - 1, relative);
        int many = draft.is(Section.THOSE, relative) && at < end ? many(at) : -1;
        if (many >= 0) {
            clitics.readings(draft.tokens.get(many).folded()).stream()
                    .filter(r -> !r.clitics().isEmpty() && !isDefiniteReading(r.clitics()))
                    .findFirst()
                    .ifPresent(r -> draft.written.put(
                            many, draft.surface(many).substring(r.clitics().length())));
            return many;
        }
        if (at == end) {
            return owner && isWhole(at - 1) ? at - 1 : led(end);
        }
        return owner ? bare(own - 1) : at;
    }

    /** The noun of many persons that owns the words behind it: «the members of the board who»; or -1. */
    private int many(int at) {
        if (isMany(at)) {
            return -1;
        }
        for (int own = at; own > 0 && at - own <= OWNERS && canOwn(own - 1); own--) {
            if (isMany(own - 1)) {
                return own - 1;
            }
        }
        return -1;
    }

    private boolean isMany(int at) {
        String folded = draft.tokens.get(at).folded();
        return draft.is(Section.PEOPLE, at) || titles.ends(Section.PERSONS, folded);
    }

    /** Where the nouns begin between a preposition and a place, or -1. */
    private int led(int end) {
        int at = end;
        while (at > 0 && end - at < LONGEST && isNominal(at - 1) && !isPrefixed(at - 1)) {
            at--;
        }
        boolean led = at > 0 && at < end && draft.is(Section.CUT, at - 1);
        return led ? at : -1;
    }

    /** Whether a noun of a happening stands there whose form is another than that of the word before it, so that no phrase holds both. */
    private boolean begins(int at) {
        return draft.words.at(at).isPresent() && isFeminine(at) != isFeminine(at - 1);
    }

    private boolean isFeminine(int at) {
        return titles.ends(Section.FEMININE, draft.tokens.get(at).folded());
    }

    /** Whether "to" or "for" is written onto the word and its article: it may belong to a noun before it. */
    private boolean isContracted(int at) {
        String folded = draft.tokens.get(at).folded();
        return clitics.readings(folded).stream()
                .anyMatch(r -> r.clitics().length() + r.stem().length() > folded.length());
    }

    /** Whether the word may own the words behind it; the first of a sentence is as likely its verb. */
    private boolean canOwn(int at) {
        return isNominal(at) && !opensClause(at) && (at > 0 || draft.words.isNoun(at));
    }

    /** Whether the text has the word as it stands, and it is no word with a preposition. */
    private boolean isWhole(int at) {
        return !isPrefixed(at) && draft.words.isNoun(at);
    }

    /** Takes the particles off a word that begins a phrase. */
    int bare(int at) {
        String folded = draft.tokens.get(at).folded();
        String surface = draft.surface(at);
        String article = titles.article();
        List<Clitics.Reading> readings = new ArrayList<>(clitics.readings(folded));
        readings.sort(Comparator.comparing((Clitics.Reading r) -> !r.stem().startsWith(article)));
        for (Clitics.Reading reading : readings) {
            int taken = reading.clitics().length();
            boolean definite = reading.stem().startsWith(article);
            boolean noun = draft.words
                    .at(at)
                    .map(f -> f.clitics().equals(reading.clitics()))
                    .orElse(false);
            if (taken == 0
                    || isDefiniteReading(reading.clitics())
                    || !(definite || noun || draft.known.contains(reading.stem()))) {
                continue;
            }
            int tail = reading.stem().length() - article.length();
            boolean contracted = taken + reading.stem().length() > folded.length();
            draft.written.put(
                    at, contracted ? article + surface.substring(surface.length() - tail) : surface.substring(taken));
            return at;
        }
        return at;
    }

    private boolean isDefiniteReading(String particles) {
        return particles.endsWith(titles.article()) && !titles.article().isEmpty();
    }

    private boolean isDefinite(int at) {
        String folded = draft.tokens.get(at).folded();
        return clitics.readings(folded).stream()
                .anyMatch(r -> isDefiniteReading(r.clitics())
                        || r.stem().startsWith(titles.article())
                                && !titles.article().isEmpty());
    }

    /** Whether the pronoun can go with the noun: "he who" with none that ends as words for her and for many do. */
    private boolean agrees(int at, int relative) {
        boolean male = draft.is(Section.MALE, relative);
        return !male || !isFeminine(at);
    }

    /** Whether a sentence or a part of it begins with the word and an "and" written onto it: a verb, most likely. */
    private boolean opensClause(int at) {
        return (at == 0 || !draft.isText(at - 1))
                && clitics.readings(draft.tokens.get(at).folded()).stream()
                        .anyMatch(r -> clauses.isJoiner(r.clitics()));
    }

    /** Whether the word may be part of a noun phrase. */
    boolean isNominal(int at) {
        boolean article = draft.is(Section.ARTICLE, at);
        return draft.tokens.get(at).isWord()
                && !draft.left[at]
                && !draft.words.isFinite(at)
                && (article || !draft.is(ClauseWords.Section.PREPOSITION, at))
                && (article || !draft.is(Section.PRONOUN, at))
                && !draft.is(ClauseWords.Section.RELATIVE, at)
                && !draft.is(ClauseWords.Section.THAT, at)
                && !draft.is(ClauseWords.Section.BREAK, at)
                && !draft.is(ClauseWords.Section.BESIDE, at)
                && !draft.is(ClauseWords.Section.AND, at);
    }

    /** Whether a preposition or "and" is written onto the word with the article. */
    private boolean isPrefixed(int at) {
        return clitics.readings(draft.tokens.get(at).folded()).stream()
                .anyMatch(r -> isDefiniteReading(r.clitics())
                                && r.clitics().length() > titles.article().length()
                        || !r.clitics().isEmpty()
                                && r.stem().startsWith(titles.article())
                                && !titles.article().isEmpty());
    }
}
