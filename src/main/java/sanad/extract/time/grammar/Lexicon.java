package sanad.extract.time.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import sanad.extract.token.Tokens;
import sanad.language.Clitics;
import sanad.language.Folding;
import sanad.language.Pack;
import sanad.language.PackFile;
import sanad.text.Token;

/**
 * The words of time of some packs: {@code time-words.txt}, lines {@code class value = form | form of words}.
 *
 * <p>Words of all their languages stand in one table, so that a text may mix them; a class belongs to its own language.
 */
final class Lexicon {
    /** The class of particles that may be written onto a number, in all languages. */
    static final int CLITIC = 0;

    private static final String CLITIC_NAME = "clitic";
    private static final int REMEMBERED = 50_000;
    private static final Comparator<Entry> LONGEST_FIRST =
            Comparator.comparingInt(Entry::length).reversed();

    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<String, List<Form>> forms = new HashMap<>();
    private final Map<String, List<Found>> remembered = new ConcurrentHashMap<>();
    private final BitSet numberKinds = new BitSet();
    private final Map<Pack, Boolean> tensFirst = new HashMap<>();
    private final Set<String> articles = new HashSet<>();
    private final BitSet literals = new BitSet();
    private final Clitics clitics;
    private String joiners = "";
    private String unjoined = "";
    private final List<String> glued = new ArrayList<>();

    /** A form under its first word. */
    private record Form(int kind, int value, String[] rest) {}

    /** A form that begins at a word, before the words behind it are compared. */
    private record Found(Form form, Entry.Particles particles) {}

    /** A table without words yet, whose words are taken apart as the packs say. */
    Lexicon(Clitics clitics) {
        this.clitics = clitics;
        literals.set(kind(CLITIC_NAME));
    }

    /** Takes a pack's {@code time-words.txt} in. */
    void read(Pack pack, PackFile file) {
        for (PackFile.Line line : file.lines()) {
            try {
                take(pack, line.text());
            } catch (IllegalArgumentException e) {
                throw file.fault(line, Objects.toString(e.getMessage(), ""));
            }
        }
    }

    private void take(Pack pack, String line) {
        int equals = line.indexOf('=');
        String[] head = line.substring(0, Math.max(equals, 0)).strip().split(" +");
        if (equals < 1 || head.length > 2) {
            throw new IllegalArgumentException("write: class value = form | form");
        }
        String[] spellings = line.substring(equals + 1).split("\\|", -1);
        String first = spellings[0].strip();
        switch (head[0]) {
            case "joiner" -> joiners += first;
            case "unjoined" -> unjoined += first;
            case "glued" ->
                List.of(spellings).forEach(word -> glued.add(Folding.standard().fold(word.strip())));
            case "article" -> articles.add(Folding.standard().fold(first));
            case "numbers" -> tensFirst.put(pack, order(first));
            default -> {
                int value = head.length == 2 ? Names.value(head[1]) : 1;
                for (String form : spellings) {
                    add(scoped(pack, head[0]), value, form.strip());
                }
            }
        }
    }

    private static boolean order(String words) {
        return switch (words) {
            case "tens before units" -> true;
            case "units before tens" -> false;
            default -> throw new IllegalArgumentException("write: numbers = tens before units, or units before tens");
        };
    }

    /** A class belongs to its own language. */
    static String scoped(Pack pack, String kind) {
        return kind.equals(CLITIC_NAME) ? kind : pack.code() + "." + kind;
    }

    /** The words of a pack that make numbers. */
    NumberWords numbers(Pack pack) {
        int number = kind(scoped(pack, "number"));
        int ordinal = kind(scoped(pack, "ordinal"));
        numberKinds.set(number);
        numberKinds.set(ordinal);
        return new NumberWords(number, ordinal, and(pack), tensFirst.getOrDefault(pack, false));
    }

    /** The classes of words that numbers are made of. */
    BitSet numberKinds() {
        return numberKinds;
    }

    /** The class of a pack's words for "and". */
    int and(Pack pack) {
        return kind(scoped(pack, "and"));
    }

    private void add(String kind, int value, String form) {
        String[] words = Tokens.cut(form);
        if (words.length == 0) {
            throw new IllegalArgumentException("a form is empty; delete one bar or write the word");
        }
        String[] rest = java.util.Arrays.copyOfRange(words, 1, words.length);
        forms.computeIfAbsent(plain(words[0]), w -> new ArrayList<>()).add(new Form(kind(kind), value, rest));
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
            literals.set(kind(name));
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
            if (!plain(tokens.get(at + i).folded()).equals(plain(rest[i]))) {
                return false;
            }
        }
        return true;
    }

    /** A mark as tables write it: one apostrophe, one hyphen. */
    private static String plain(String word) {
        return switch (word) {
            case "\u2019", "\u2018", "\u02BC" -> "'";
            case "\u2010", "\u2011" -> "-";
            default -> word;
        };
    }

    private List<Found> look(Token token) {
        if (!token.isWord()) {
            return forms.getOrDefault(plain(token.folded()), List.of()).stream()
                    .map(form -> new Found(form, Entry.Particles.NONE))
                    .toList();
        }
        List<Found> all = new ArrayList<>();
        for (Clitics.Reading reading : clitics.readings(token.folded())) {
            List<Form> here = forms.getOrDefault(reading.stem(), List.of());
            String before = reading.clitics();
            boolean joined = !before.isEmpty() && joiners.indexOf(before.charAt(0)) >= 0;
            int definite = definite(before);
            Entry.Particles particles =
                    new Entry.Particles(joined, definite > 0, before.length() > (joined ? 1 : 0) + definite);
            here.forEach(form -> all.add(new Found(form, particles)));
        }
        return all;
    }

    /** How many letters of the particles are the article, which its own first letter may have swallowed; 0 where none stands. */
    private int definite(String particles) {
        for (String article : articles) {
            String contracted = article.substring(1) + article.substring(1);
            if (particles.endsWith(article) || particles.endsWith(contracted)) {
                return article.length();
            }
        }
        return 0;
    }

    /** What parts words of time that are written as one. */
    Gluing gluing() {
        return new Gluing(this, unjoined, glued);
    }

    /** Whether a class of the tables has a form of this one word. */
    boolean isForm(String word) {
        return forms.getOrDefault(word, List.of()).stream().anyMatch(this::isTime);
    }

    /** Whether a class of the tables has a form that begins with the word, with particles or without. */
    boolean isTime(String word) {
        return clitics.readings(word).stream().anyMatch(reading -> isForm(reading.stem()));
    }

    private boolean isTime(Form form) {
        return form.rest().length == 0 && !literals.get(form.kind());
    }
}
