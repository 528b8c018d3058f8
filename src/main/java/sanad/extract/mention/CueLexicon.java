package sanad.extract.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import sanad.chronicle.Kind;
import sanad.language.Blend;
import sanad.language.Clitics;
import sanad.language.Folding;
import sanad.language.Pack;
import sanad.language.PackFile;
import sanad.text.Token;

/** The words that tell of happenings in some languages, by their inflected forms. */
public final class CueLexicon {
    private static final int SHORTEST_STEM = 2;
    private static final String BAR = "|";
    private static final String NEVER = "[never]";

    private final Clitics clitics;
    private final Concepts concepts;
    private final Map<String, List<Cue>> forms = new HashMap<>();
    private final List<String> pronouns = new ArrayList<>();
    private final List<String> futures = new ArrayList<>();
    private final List<String> tied = new ArrayList<>();
    private final List<String> nunations = new ArrayList<>();
    private final Set<String> never = new HashSet<>();
    private String bare = "";
    private String bound = "";

    /**
     * A word's reading in a text.
     *
     * @param cue what it tells
     * @param clitics the folded particles that were written onto its front
     * @param words how many tokens it takes
     */
    public record Found(Cue cue, String clitics, int words) {}

    CueLexicon(Blend blend, Clitics clitics, Concepts concepts) {
        this.clitics = clitics;
        this.concepts = concepts;
        blend.packs().forEach(this::read);
    }

    /** Whether the word as it stands is written as a noun in the accusative. */
    public boolean isNunated(String surface) {
        return nunations.stream().anyMatch(surface::contains);
    }

    /** Every reading of the word at a place, the one that takes least of it apart first; the text shows its last letter. */
    public List<Found> at(List<Token> tokens, int index, String text) {
        Token token = tokens.get(index);
        if (!token.isWord()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>(2);
        for (Clitics.Reading reading : clitics.readings(token.folded())) {
            if (never.contains(reading.stem())) {
                return List.of();
            }
            look(reading.clitics(), reading.stem(), tokens, index, found);
            if (found.isEmpty() && !isTied(token.span().of(text))) {
                withoutPronoun(reading, tokens, index, found);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return found;
    }

    /** Whether it is a form of one of the words. */
    public boolean knows(String folded) {
        return forms.containsKey(folded);
    }

    private boolean isTied(String surface) {
        return tied.stream().anyMatch(surface::endsWith);
    }

    private void look(String particles, String stem, List<Token> tokens, int index, List<Found> found) {
        for (Cue cue : forms.getOrDefault(stem, List.of())) {
            if (follows(cue.rest(), tokens, index + 1)) {
                boolean future =
                        cue.form() == Cue.Form.PRESENT && futures.stream().anyMatch(particles::endsWith);
                Found one = new Found(
                        future ? cue.in(Cue.Form.FUTURE) : cue,
                        particles,
                        1 + cue.rest().size());
                found.add(cue.rest().isEmpty() ? found.size() : 0, one);
            }
        }
    }

    private void withoutPronoun(Clitics.Reading reading, List<Token> tokens, int index, List<Found> found) {
        String word = reading.stem();
        for (String pronoun : pronouns) {
            if (word.length() >= SHORTEST_STEM + pronoun.length() + 1 && word.endsWith(pronoun)) {
                String stem = word.substring(0, word.length() - pronoun.length());
                look(reading.clitics(), stem, tokens, index, found);
                if (found.isEmpty() && stem.endsWith(bound)) {
                    look(reading.clitics(), stem.substring(0, stem.length() - 1) + bare, tokens, index, found);
                }
                if (!found.isEmpty()) {
                    return;
                }
            }
        }
    }

    private boolean follows(List<String> rest, List<Token> tokens, int from) {
        if (from + rest.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < rest.size(); i++) {
            String word = tokens.get(from + i).folded();
            String expected = rest.get(i);
            if (!word.equals(expected)
                    && clitics.readings(word).stream()
                            .noneMatch(reading -> reading.stem().equals(expected))) {
                return false;
            }
        }
        return true;
    }

    private void read(Pack pack) {
        Inflection inflection = new Inflection(pack);
        pronouns.addAll(inflection.list("pronoun"));
        futures.addAll(inflection.list("future"));
        tied.addAll(inflection.list("tied"));
        nunations.addAll(inflection.list("nunation"));
        if (!inflection.list("bound").isEmpty()) {
            bare = inflection.list("bound").get(0);
            bound = inflection.list("bound").get(1);
        }
        PackFile file = PackFile.of(pack, "cues.txt");
        Kind kind = Kind.OTHER;
        Cue.Sort sort = Cue.Sort.EVENT;
        boolean never = false;
        for (PackFile.Line line : file.lines()) {
            String text = line.text();
            if (text.equals(NEVER)) {
                never = true;
            } else if (never) {
                this.never.add(Folding.standard().fold(text));
            } else if (line.isSection()) {
                String name = text.substring(1, text.length() - 1);
                boolean isKind = name.equals(name.toUpperCase(Locale.ROOT));
                kind = isKind ? kind(file, line, name) : name.equals("say") ? Kind.STATE : Kind.OTHER;
                sort = isKind ? Cue.Sort.EVENT : file.section(line, Cue.Sort.class);
            } else {
                if (text.startsWith(BAR)) {
                    throw file.fault(line, "write - before the bar where only nouns are wanted");
                }
                take(inflection, Folding.standard().fold(text), kind, sort);
            }
        }
    }

    private static Kind kind(PackFile file, PackFile.Line line, String name) {
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw file.fault(line, "no such kind of event; write one of " + List.of(Kind.values()));
    }

    private void take(Inflection inflection, String text, Kind kind, Cue.Sort sort) {
        List<String> words = new ArrayList<>(List.of(text.split("\\s+")));
        int bar = words.indexOf(BAR);
        int nouns = bar < 0 ? Math.min(words.size(), inflection.columns().size()) : bar;
        words.remove(BAR);
        List<String> columns = inflection.columns();
        boolean verb = !words.get(0).equals("-");
        String lemma = words.get(verb ? 0 : firstWord(words));
        String before = lemma;
        for (int i = 0; verb && i < columns.size() && i < nouns; i++) {
            String word = words.get(i);
            List<String> listed = !word.equals(".")
                    ? List.of(word)
                    : columns.get(i).equals("participle") ? List.of(before) : derive(inflection, columns.get(i), words);
            for (String one : listed) {
                addVerb(inflection, columns.get(i), one, cue(kind, sort, form(columns.get(i)), lemma, lemma));
                before = one;
            }
        }
        if (verb) {
            inflection
                    .gerunds(head(words.get(0)))
                    .forEach(g -> addPhrase(g + tail(words.get(0)), cue(kind, sort, Cue.Form.NOUN, lemma, lemma)));
        }
        for (String noun : words.subList(Math.min(nouns, words.size()), words.size())) {
            Cue cue = cue(kind, sort, Cue.Form.NOUN, lemma, verb ? lemma : noun, noun);
            addPhrase(noun, cue);
            if (noun.indexOf('_') < 0) {
                inflection.objects(noun).forEach(object -> addPhrase(object, cue));
            }
        }
    }

    private static int firstWord(List<String> words) {
        int at = 0;
        while (at < words.size() - 1 && words.get(at).equals("-")) {
            at++;
        }
        return at;
    }

    /** A cue; of its words for what happens the last is the most telling. */
    private Cue cue(Kind kind, Cue.Sort sort, Cue.Form form, String lemma, String... words) {
        return new Cue(kind, sort, form, List.of(), lemma, concepts.of(words));
    }

    private static List<String> derive(Inflection inflection, String column, List<String> words) {
        return inflection.derived(column, head(words.get(0))).stream()
                .map(head -> head + tail(words.get(0)))
                .toList();
    }

    private void addVerb(Inflection inflection, String column, String phrase, Cue cue) {
        if (phrase.equals("-")) {
            return;
        }
        String tail = tail(phrase);
        for (String form : inflection.forms(column, head(phrase))) {
            addPhrase(form + tail, cue);
        }
        if (column.equals("present")) {
            inflection.participles(head(phrase)).forEach(p -> addPhrase(p + tail, cue.in(Cue.Form.PARTICIPLE)));
        }
    }

    private void addPhrase(String phrase, Cue cue) {
        if (phrase.equals("-")) {
            return;
        }
        List<String> words = List.of(phrase.split("_"));
        Cue whole =
                new Cue(cue.kind(), cue.sort(), cue.form(), words.subList(1, words.size()), cue.lemma(), cue.concept());
        List<Cue> known = forms.computeIfAbsent(words.get(0), k -> new ArrayList<>(1));
        if (!known.contains(whole)) {
            known.add(whole);
        }
    }

    private static String head(String phrase) {
        int at = phrase.indexOf('_');
        return at < 0 ? phrase : phrase.substring(0, at);
    }

    private static String tail(String phrase) {
        int at = phrase.indexOf('_');
        return at < 0 ? "" : phrase.substring(at);
    }

    private static Cue.Form form(String column) {
        return Cue.Form.valueOf(column.toUpperCase(Locale.ROOT));
    }
}
