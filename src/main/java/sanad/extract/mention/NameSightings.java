package sanad.extract.mention;

import java.util.ArrayList;
import java.util.List;
import sanad.extract.mention.ClauseWords.Section;
import sanad.extract.name.NameParts;
import sanad.extract.name.NameWords;
import sanad.extract.name.Sighting;
import sanad.extract.name.Sounds;
import sanad.language.Clitics;
import sanad.text.Span;
import sanad.text.Token;

/** The words of one sentence that look like names of people and bodies, and the offices named without a name. */
final class NameSightings {
    /** A given name with particles written onto it has so many letters; fewer may well be another word. */
    private static final int LEAST_GIVEN = 4;

    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_CAPITALS = 7;
    private static final int LONGEST_TITLE = 6;

    private final SentenceWords words;
    private final List<Token> tokens;
    private final ClauseWords clauses;
    private final Clitics clitics;
    private final Names names;
    private final NameWords people;
    private final Sounds sounds = Sounds.standard();
    private final int sentence;
    private final boolean headline;
    private final List<Sighting> found = new ArrayList<>();

    NameSightings(SentenceWords words, NameWords people, int sentence, boolean headline) {
        this.words = words;
        this.tokens = words.tokens();
        this.clauses = words.speech().clauses();
        this.clitics = words.speech().clitics();
        this.names = words.speech().names();
        this.people = people;
        this.sentence = sentence;
        this.headline = headline;
    }

    List<Sighting> find() {
        for (int i = 0; i < tokens.size(); i++) {
            if (words.isTimed(i) || !tokens.get(i).isWord()) {
                continue;
            }
            i = (SentenceWords.isLatin(tokens.get(i)) ? capitals(i) : title(i)) - 1;
        }
        return found;
    }

    /** Reads an office in small or great letters and the capitals behind it; the token behind all that. */
    private int capitals(int at) {
        int known = names.knownEnd(tokens, at, tokens.size());
        if (known > at) {
            return known;
        }
        int from = at;
        StringBuilder title = new StringBuilder();
        for (int length = names.title(tokens, from); length > 0; length = names.title(tokens, from)) {
            for (int i = from; i < from + length; i++) {
                title.append(title.isEmpty() ? "" : " ").append(tokens.get(i).folded());
            }
            from += length;
        }
        int end = from;
        while (end < tokens.size() && isCapital(end, from)) {
            end++;
        }
        String land = from > at && at > 0 ? names.landBefore(tokens, at) : "";
        if (end == from) {
            boolean definite = at > 0 && people.isDefinite(tokens.get(at - 1).folded())
                    || at > 1
                            && !land.isEmpty()
                            && people.isDefinite(tokens.get(at - 2).folded());
            if (from > at && definite) {
                found.add(new Sighting(span(at, from), sentence, List.of(), title.toString(), land, 0, true));
            }
            return Math.max(from, at + 1);
        }
        boolean starts = from == 0 && end == 1;
        boolean word = clauses.isFunction(tokens.get(from).folded())
                || people.isCommon(tokens.get(from).folded());
        if (!starts && !word && !headline) {
            List<String> parts = parts(from, end);
            if (!parts.isEmpty()) {
                boolean sure = from > at || parts.size() > 1 && people.isGiven(parts.get(0));
                found.add(new Sighting(span(from, end), sentence, parts, title.toString(), land, parts.size(), sure));
            }
        }
        return word ? at + 1 : end;
    }

    private boolean isCapital(int at, int from) {
        Token token = tokens.get(at);
        boolean capital = token.shape() == sanad.text.Shape.CAPITALISED;
        boolean joined = at > from
                && at + 1 < tokens.size()
                && people.isJoined(token.folded())
                && tokens.get(at + 1).shape() == sanad.text.Shape.CAPITALISED;
        boolean linked = at > from
                && (NameParts.isLink(tokens, at)
                        || NameParts.isLink(tokens, at - 1)
                        || NameParts.isInitial(tokens, at - 1));
        return !words.isTimed(at)
                && at - from < LONGEST_CAPITALS
                && (capital || joined || linked)
                && (at == from || names.knownEnd(tokens, at, tokens.size()) == at);
    }

    /** Reads an office and the name behind it, or a name that begins with a given one; the token behind all that. */
    private int title(int at) {
        if (!names.isTitle(tokens.get(at))) {
            return given(at);
        }
        String first = stem(at);
        boolean definite = sounds.hasArticle(first);
        boolean described = false;
        String land = "";
        StringBuilder title = new StringBuilder(sounds.bare(first));
        int end = at + 1;
        while (end < tokens.size() && end - at < LONGEST_TITLE) {
            int known = names.knownEnd(tokens, end, tokens.size());
            if (known > end) {
                land = land.isEmpty() ? names.key(tokens, end, tokens.size()) : land;
                described = true;
                end = known;
            } else if (isOffice(end, definite)) {
                described |= sounds.hasArticle(tokens.get(end).folded());
                title.append(' ').append(sounds.bare(tokens.get(end).folded()));
                end++;
            } else {
                break;
            }
        }
        int start = isGivenBehind(end) ? end + 1 : end;
        int to = definite || described ? nameEnd(start) : start;
        boolean named = to > start;
        boolean perhaps = named
                && !people.isGiven(stem(start))
                && !isPlain(tokens.get(start).folded());
        if ((!named || perhaps) && (definite || described)) {
            found.add(new Sighting(span(at, end), sentence, List.of(), title.toString(), land, 0, true));
        }
        if (!named) {
            return end;
        }
        take(start, to, title.toString(), land, true);
        return to;
    }

    /** Whether a word that is no name stands before a given one: "who speaks for her, Ann Lee". */
    private boolean isGivenBehind(int at) {
        return at + 1 < tokens.size()
                && clitics.readings(tokens.get(at).folded()).size() > 1
                && !people.isGiven(stem(at))
                && !people.isJoined(stem(at))
                && people.isGiven(stem(at + 1));
    }

    private boolean isOffice(int at, boolean definite) {
        Token token = tokens.get(at);
        if (!token.isWord() || SentenceWords.isLatin(token) || words.isTimed(at) || words.isFinite(at)) {
            return false;
        }
        boolean body = !definite && clauses.at(Section.BODY, tokens, at) > 0;
        return sounds.hasArticle(token.folded()) || body || names.isTitle(token) && !people.isGiven(token.folded());
    }

    private int given(int at) {
        String stem = stem(at);
        if (!people.isGiven(stem) && !people.isJoined(stem)) {
            return at + 1;
        }
        int parts = NameParts.of(tokens, at, Math.min(at + 2, tokens.size()), people)
                .size();
        String first =
                parts == 1 && at + 1 < tokens.size() ? stem + tokens.get(at + 1).folded() : stem;
        if (!people.isGiven(first) || words.isFinite(at)) {
            return at + 1;
        }
        int to = nameEnd(at);
        if (to - at < (parts == 1 ? 3 : 2)) {
            return at + 1;
        }
        take(at, to, "", "", true);
        return to;
    }

    /** A word of another script with the particles taken off that stand before a title or a given name. */
    private String stem(int at) {
        String folded = tokens.get(at).folded();
        for (Clitics.Reading reading : clitics.readings(folded)) {
            String stem = reading.stem();
            if (stem.length() < LEAST_GIVEN && !reading.clitics().isEmpty()) {
                continue;
            }
            if (people.isGiven(stem) || people.isJoined(stem) || names.isTitle(stem)) {
                return stem;
            }
        }
        return folded;
    }

    private int nameEnd(int from) {
        int end = from;
        while (end < tokens.size()
                && end - from < LONGEST_NAME
                && (isNameWord(end, end == from) || isSurname(from, end))) {
            end++;
        }
        while (end > from && people.isJoined(tokens.get(end - 1).folded())) {
            end--;
        }
        return end;
    }

    /** Whether a word for what happens may be a surname, because it stands bare right behind a given name. */
    private boolean isSurname(int from, int at) {
        return at == from + 1
                && words.isNoun(at)
                && words.at(at).orElseThrow().clitics().isEmpty()
                && people.isGiven(stem(from));
    }

    private boolean isNameWord(int at, boolean first) {
        Token token = tokens.get(at);
        String folded = token.folded();
        boolean joined = people.isJoined(folded);
        boolean given = people.isGiven(stem(at));
        return token.isWord()
                && !SentenceWords.isLatin(token)
                && !words.isTimed(at)
                && (joined || given || words.at(at).isEmpty())
                && !clauses.isFunction(folded)
                && !clauses.isParticle(folded)
                && !people.isCommon(folded)
                && (given || !names.isTitle(token))
                && folded.length() > 1
                && !(first && sounds.hasArticle(folded))
                && (given || joined || !names.isInflected(folded, first))
                && names.knownEnd(tokens, at, tokens.size()) == at;
    }

    private void take(int from, int to, String title, String land, boolean sure) {
        List<String> parts = parts(from, to);
        if (parts.isEmpty()) {
            return;
        }
        boolean given = people.isGiven(parts.get(0));
        int plain = 0;
        while (plain < parts.size()
                && (plain == 0 && given
                        || plain == 1 && given && !words.isNoun(from + 1)
                        || isPlain(parts.get(plain)))) {
            plain++;
        }
        found.add(new Sighting(span(from, to), sentence, parts, title, land, plain, sure));
    }

    private boolean isPlain(String part) {
        return sounds.hasArticle(part) || clitics.readings(part).size() == 1;
    }

    private List<String> parts(int from, int to) {
        List<String> parts = new ArrayList<>();
        for (NameParts.Part part : NameParts.of(tokens, from, to, people)) {
            parts.add(part.text());
        }
        String stem = stem(from);
        String folded = tokens.get(from).folded();
        if (!parts.isEmpty() && !stem.equals(folded) && parts.get(0).startsWith(folded)) {
            parts.set(0, stem + parts.get(0).substring(folded.length()));
        }
        return parts;
    }

    private Span span(int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }
}
