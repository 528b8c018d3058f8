package sanad.extract.time.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import sanad.language.Clitics;
import sanad.language.Folding;
import sanad.language.PackFile;
import sanad.language.Tongue;
import sanad.text.Token;

/**
 * The words of time of all packs: {@code time-words.txt}, lines {@code class value = form | form of words}.
 *
 * <p>Words of all languages stand in one table, so that a text may mix them.
 */
final class Lexicon {
    private static final List<String> SHARED = List.of("number", "ordinal", "and", "clitic");
    static final int NUMBER = 0;
    static final int ORDINAL = 1;
    static final int AND = 2;
    static final int CLITIC = 3;
    private static final int REMEMBERED = 50_000;
    private static final Comparator<Entry> LONGEST_FIRST =
            Comparator.comparingInt(Entry::length).reversed();

    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<String, List<Form>> forms = new HashMap<>();
    private final Map<String, List<Found>> remembered = new ConcurrentHashMap<>();
    private String joiners = "";
    private String article = "";
    private String unjoined = "";
    private final List<String> glued = new ArrayList<>();

    /** A form under its first word. */
    private record Form(int kind, int value, String[] rest) {}

    /** A form that begins at a word, before the words behind it are compared. */
    private record Found(Form form, Entry.Particles particles) {}

    /** Reads the tables of all packs. */
    static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        SHARED.forEach(lexicon::kind);
        for (Tongue tongue : Tongue.values()) {
            PackFile file = PackFile.of(tongue, "time-words.txt");
            file.lines().forEach(line -> lexicon.take(tongue, file, line));
        }
        return lexicon;
    }

    private void take(Tongue tongue, PackFile file, PackFile.Line line) {
        int equals = line.text().indexOf('=');
        String[] head = line.text().substring(0, Math.max(equals, 0)).strip().split(" +");
        if (equals < 0 || head.length > 2) {
            throw file.fault(line, "not: class value = form | form");
        }
        String[] spellings = line.text().substring(equals + 1).split("\\|");
        if (head[0].equals("joiner")) {
            joiners += spellings[0].strip();
        } else if (head[0].equals("unjoined")) {
            unjoined += spellings[0].strip();
        } else if (head[0].equals("glued")) {
            glued.add(Folding.standard().fold(spellings[0].strip()));
        } else if (head[0].equals("article")) {
            article = Folding.standard().fold(spellings[0].strip());
        } else {
            int value = head.length == 2 ? Names.value(head[1]) : 1;
            for (String form : spellings) {
                add(scoped(tongue, head[0]), value, form.strip());
            }
        }
    }

    /** A class belongs to its own language, but for those that reading numbers needs. */
    static String scoped(Tongue tongue, String kind) {
        return SHARED.contains(kind) ? kind : tongue.code() + "." + kind;
    }

    private void add(String kind, int value, String form) {
        String[] words = Words.of(form);
        String[] rest = java.util.Arrays.copyOfRange(words, 1, words.length);
        forms.computeIfAbsent(words[0], w -> new ArrayList<>()).add(new Form(kind(kind), value, rest));
    }

    /** The number of a class, made where it is new. */
    int kind(String name) {
        return kinds.computeIfAbsent(name, n -> kinds.size());
    }

    boolean knows(String name) {
        return kinds.containsKey(name);
    }

    /** The number of the class that holds this literal word only. */
    int literal(String word) {
        String name = "\"" + word;
        if (!kinds.containsKey(name)) {
            add(name, 1, word);
        }
        return kind(name);
    }

    int size() {
        return kinds.size();
    }

    /** Every way to read the words that begin at a token. */
    List<Entry> entries(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        List<Found> found = remembered.get(token.folded());
        if (found == null) {
            found = look(token);
            if (remembered.size() < REMEMBERED) {
                remembered.put(token.folded(), found);
            }
        }
        if (found.isEmpty()) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>(found.size());
        for (Found one : found) {
            if (follows(one.form().rest(), tokens, at + 1)) {
                entries.add(new Entry(
                        one.form().kind(), one.form().value(), 1 + one.form().rest().length, one.particles()));
            }
        }
        entries.sort(LONGEST_FIRST);
        return entries;
    }

    private static boolean follows(String[] rest, List<Token> tokens, int at) {
        if (at + rest.length > tokens.size()) {
            return false;
        }
        for (int i = 0; i < rest.length; i++) {
            if (!tokens.get(at + i).folded().equals(rest[i])) {
                return false;
            }
        }
        return true;
    }

    private List<Found> look(Token token) {
        if (!token.isWord()) {
            return forms.getOrDefault(token.folded(), List.of()).stream()
                    .map(form -> new Found(form, Entry.Particles.NONE))
                    .toList();
        }
        List<Found> all = new ArrayList<>();
        for (Clitics.Reading reading : Clitics.standard().readings(token.folded())) {
            List<Form> here = forms.getOrDefault(reading.stem(), List.of());
            String before = reading.clitics();
            boolean joined = !before.isEmpty() && joiners.indexOf(before.charAt(0)) >= 0;
            boolean definite = !article.isEmpty()
                    && (before.endsWith(article) || before.endsWith(article.substring(1) + article.substring(1)));
            Entry.Particles particles = new Entry.Particles(
                    joined, definite, before.length() > (joined ? 1 : 0) + (definite ? article.length() : 0));
            here.forEach(form -> all.add(new Found(form, particles)));
        }
        return all.isEmpty() ? unglued(token.folded()) : all;
    }

    /** Readings of a word of time to which the word before it is glued, as typed without a blank. */
    private List<Found> unglued(String word) {
        for (String end : glued) {
            int cut = word.length() - end.length();
            if (cut > 2 && word.endsWith(end) && unjoined.indexOf(word.charAt(cut - 1)) >= 0) {
                return forms.getOrDefault(end, List.of()).stream()
                        .map(form -> new Found(form, Entry.Particles.NONE))
                        .toList();
            }
        }
        return List.of();
    }
}
