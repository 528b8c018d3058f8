package sanad.extract.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sanad.extract.name.People;
import sanad.language.Blend;
import sanad.language.Clitics;
import sanad.language.Folding;
import sanad.language.Pack;
import sanad.language.PackFile;
import sanad.text.Shape;
import sanad.text.Token;

/** Names of countries, cities and peoples from {@code names.txt}, and of persons by the titles before them. */
public final class Names {
    private static final int LONGEST_PERSON = 4;
    /** So many words before an office its country is looked for: "North Korea's leader". */
    private static final int LAND_REACH = 4;
    /** So many letters of a country's name return in the word for its people. */
    private static final int ROOT = 4;

    private final ClauseWords clauses;
    private final Clitics clitics;
    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> behind = new HashSet<>();
    private final List<String> nounEndings = new ArrayList<>();
    private final List<String> pronouns = new ArrayList<>();
    private final Phrases titlePhrases = new Phrases();

    private record Entry(List<String> words, String key, boolean place, String shown) {}

    /**
     * A name in a sentence.
     *
     * @param key the same for all its spellings
     * @param from its first token
     * @param to the token behind its last
     * @param place whether it is a country or a city, rather than a person or a people
     * @param shown what to call it: the country where its people are named; empty to keep the document's words
     * @param particles how many letters in front of the document's words are no part of the name
     */
    public record Found(String key, int from, int to, boolean place, String shown, int particles) {}

    Names(Blend blend, ClauseWords clauses, Clitics clitics) {
        this.clauses = clauses;
        this.clitics = clitics;
        for (Pack pack : blend.packs()) {
            read(PackFile.of(pack, "names.txt"));
        }
    }

    /** The names between two tokens, in text order. */
    public List<Found> in(SentenceWords words, int from, int to) {
        List<Token> tokens = words.tokens();
        List<Found> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (words.isTimed(i)) {
                continue;
            }
            Found name = known(tokens, i, to);
            if (name == null) {
                name = person(words, i, to);
            }
            if (name != null) {
                found.add(name);
                i = name.to() - 1;
            }
        }
        return found;
    }

    private @Nullable Found known(List<Token> tokens, int at, int to) {
        for (Clitics.Reading reading : clitics.readings(tokens.get(at).folded())) {
            Entry best = null;
            for (Entry entry : byFirst.getOrDefault(reading.stem(), List.of())) {
                boolean longer =
                        best == null || entry.words().size() > best.words().size();
                if (longer && follows(entry.words(), tokens, at, to)) {
                    best = entry;
                }
            }
            if (best != null) {
                boolean whole = reading.clitics().length() + reading.stem().length()
                        == tokens.get(at).folded().length();
                int particles = whole ? reading.clitics().length() : 0;
                return new Found(best.key(), at, at + best.words().size(), best.place(), best.shown(), particles);
            }
        }
        return null;
    }

    private boolean follows(List<String> words, List<Token> tokens, int at, int to) {
        if (at + words.size() > to) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            String word = tokens.get(at + i).folded();
            String expected = words.get(i);
            if (!word.equals(expected)
                    && clitics.readings(word).stream().noneMatch(r -> r.stem().equals(expected))) {
                return false;
            }
        }
        return true;
    }

    /** A person: capitals in a row, or what follows a title as far as no other word stands there. */
    private @Nullable Found person(SentenceWords words, int at, int to) {
        List<Token> tokens = words.tokens();
        Token token = tokens.get(at);
        if (SentenceWords.isLatin(token)) {
            int end = at;
            while (end < to
                    && !words.isTimed(end)
                    && tokens.get(end).shape() == Shape.CAPITALISED
                    && end - at < LONGEST_PERSON) {
                end++;
            }
            boolean starts = at == 0 && end == 1;
            boolean title = end > at && titles.contains(token.folded());
            int from = title ? at + 1 : at;
            return end - from < 1
                            || starts
                            || clauses.isFunction(tokens.get(from).folded())
                    ? null
                    : new Found(key(tokens, end), from, end, false, "", 0);
        }
        if (at == 0 || !isBeforeName(tokens.get(at - 1)) || !isNamePart(words, at)) {
            return null;
        }
        int end = at;
        while (end < to && end - at < LONGEST_PERSON - 1 && isNamePart(words, end)) {
            end++;
        }
        boolean office = end == at + 1 && end < to && known(tokens, end, to) != null;
        return office ? null : new Found(key(tokens, end), at, end, false, "", 0);
    }

    private boolean isBeforeName(Token token) {
        for (Clitics.Reading reading : clitics.readings(token.folded())) {
            if (titles.contains(reading.stem()) || behind.contains(reading.stem())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word, with particles written onto it or not, is an office that a person holds. */
    public boolean isTitle(Token token) {
        return clitics.readings(token.folded()).stream().anyMatch(r -> titles.contains(r.stem()));
    }

    /** Whether the folded word is an office that a person holds. */
    public boolean isTitle(String stem) {
        return titles.contains(stem);
    }

    /** Whether a word that begins no name is written so: with a particle before a noun's ending, or with a pronoun behind it. */
    public boolean isInflected(String folded, boolean first) {
        boolean particle = first
                && clitics.readings(folded).size() > 1
                && nounEndings.stream().anyMatch(folded::endsWith);
        return particle || folded.length() > LAND_REACH && pronouns.stream().anyMatch(folded::endsWith);
    }

    /** How many tokens from this one on are an office that a person holds; 0 where none is. */
    public int title(List<Token> tokens, int at) {
        return at < tokens.size() ? titlePhrases.at(tokens.get(at).folded(), tokens, at) : 0;
    }

    /** The token behind the country, city or people of the table that begins there; the same token where none does. */
    public int knownEnd(List<Token> tokens, int at, int to) {
        Found found = known(tokens, at, to);
        return found == null ? at : found.to();
    }

    /** The key of the country, city or people of the table that begins there; empty where none does. */
    public String key(List<Token> tokens, int at, int to) {
        Found found = known(tokens, at, to);
        return found == null ? "" : found.key();
    }

    /** The key of the country, city or people of the table that ends before a token; empty where none does. */
    public String landBefore(List<Token> tokens, int at) {
        for (int from = Math.max(0, at - LAND_REACH); from < at; from++) {
            Found found = known(tokens, from, at);
            if (found != null && (found.to() == at || found.to() == at - 2)) {
                return found.key();
            }
        }
        return "";
    }

    private boolean isNamePart(SentenceWords words, int at) {
        Token token = words.tokens().get(at);
        return token.isWord()
                && !SentenceWords.isLatin(token)
                && words.at(at).isEmpty()
                && !clauses.isFunction(token.folded())
                && !isBeforeName(token)
                && known(words.tokens(), at, words.size()) == null
                && clitics.readings(token.folded()).size() == 1;
    }

    /** The last part of a name, however its parts are joined: "Ann Mary" is "Ann-Mary". */
    private static String key(List<Token> tokens, int to) {
        String last = tokens.get(to - 1).folded();
        return People.KEY + last.substring(last.lastIndexOf('-') + 1);
    }

    /** The country's own name for a word made of it, such as that of its people; else nothing. */
    private String shown(String first, String form) {
        String name = head(first);
        return head(form).startsWith(name.substring(0, Math.min(ROOT, name.length()))) ? first : "";
    }

    /** The first word without an article. */
    private String head(String form) {
        return Speech.stem(clitics, Folding.standard().fold(form.strip()).split("\\s+")[0]);
    }

    private void read(PackFile file) {
        Section section = Section.PLACES;
        for (PackFile.Line line : file.lines()) {
            if (line.isSection()) {
                section = file.section(line, Section.class);
            } else if (section == Section.TITLES) {
                String title = Folding.standard().fold(line.text());
                titles.add(title);
                titlePhrases.add(List.of(title.split("\\s+")));
            } else if (section == Section.ENDINGS) {
                nounEndings.add(Folding.standard().fold(line.text()));
            } else if (section == Section.PRONOUNS) {
                pronouns.add(Folding.standard().fold(line.text()));
            } else if (section == Section.BEHIND) {
                behind.add(Folding.standard().fold(line.text()));
            } else {
                take(file, line, section == Section.PLACES);
            }
        }
    }

    private void take(PackFile file, PackFile.Line line, boolean place) {
        String[] sides = line.text().split("=", -1);
        if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
            throw file.fault(line, "write: key = name, name");
        }
        String[] forms = sides[1].split(",");
        for (String form : forms) {
            List<String> words = List.of(Folding.standard().fold(form.strip()).split("\\s+"));
            byFirst.computeIfAbsent(words.get(0), k -> new ArrayList<>(1))
                    .add(new Entry(words, sides[0].strip(), place, shown(forms[0].strip(), form)));
        }
    }

    private enum Section {
        PLACES,
        PEOPLE,
        TITLES,
        BEHIND,
        ENDINGS,
        PRONOUNS
    }
}
