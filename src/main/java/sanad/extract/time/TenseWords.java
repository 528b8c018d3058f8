package sanad.extract.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import sanad.language.Blend;
import sanad.language.Clitics;
import sanad.language.Folding;
import sanad.language.Pack;
import sanad.language.PackFile;
import sanad.text.Token;

/** The words of the packs' {@code tense-words.txt}, which say where a clause looks; forms of up to four words. */
final class TenseWords {
    private static final int SHORTEST_VERB = 4;
    private static final int LONGEST_FORM = 4;
    private static final int LONGEST_START = 8;
    private static final Map<Blend, TenseWords> READY = new ConcurrentHashMap<>();

    private final Clitics clitics;
    private final Map<String, Sort> words = new HashMap<>();
    private final Map<Shape, Set<String>> shapes = new EnumMap<>(Shape.class);
    private final Set<String> relatives = new HashSet<>();
    private final Set<String> sinces = new HashSet<>();
    private final Set<String> untils = new HashSet<>();
    private final Set<String> things = new HashSet<>();
    private final Set<String> lasts = new HashSet<>();
    /** Words that are a name where they have a capital within their sentence: "May". */
    private final Set<String> names = new HashSet<>();

    /** What a word says of time. */
    enum Sort {
        PAST,
        /** A verb told as past whose object lies ahead: "agreed to", "called for". */
        PLANNING,
        /** A verb of the present that tells a deed, which with a day is one to come. */
        PRESENT,
        /** "is", "says": it holds as the writer writes. */
        STATE,
        FUTURE,
        /** To come, as seen from what is told: "would", "was to". */
        PLANNED,
        /** Makes a present verb past: "did" with its verb, lam in Arabic. */
        HELPER_PAST,
        BE,
        INFINITIVE,
        TOWARD,
        /** Begins a clause or phrase of its own: "who", "after". */
        BAR,
        NONE
    }

    /** Beginnings and ends by which verbs are known. */
    private enum Shape {
        FUTURE_START,
        NOT_FUTURE_START,
        PRESENT_START,
        NOT_PRESENT_START,
        /** Of a first person, whose "today" is nowadays; as often a noun. */
        HABIT_START,
        FUTURE_END,
        PAST_END,
        NOT_PAST_END,
        NOT_PAST_START,
        CONJUNCTION
    }

    private TenseWords(Blend blend) {
        clitics = Clitics.of(blend);
        for (Pack pack : blend.packs()) {
            PackFile file = PackFile.of(pack, "tense-words.txt");
            file.lines().forEach(line -> take(file, line));
        }
    }

    /** The words of some packs. */
    static TenseWords of(Blend blend) {
        return READY.computeIfAbsent(blend, TenseWords::new);
    }

    private void take(PackFile file, PackFile.Line line) {
        String[] halves = line.text().split(" +", 2);
        if (halves.length < 2) {
            throw file.fault(line, "write words behind " + halves[0] + ", with | between them");
        }
        String name = halves[0].replace('-', '_').toUpperCase(Locale.ROOT);
        for (String form : halves[1].split("\\|")) {
            String folded = Folding.standard().fold(form.strip());
            switch (name) {
                case "RELATIVE" -> relatives.add(folded);
                case "WEAK_FUTURE" -> untils.add(folded);
                case "SINCE" -> sinces.add(folded);
                case "THING" -> things.add(folded);
                case "NAME" -> names.add(folded);
                default -> {
                    if (!isShape(name, folded)) {
                        word(file, line, name, folded);
                    }
                }
            }
        }
    }

    private boolean isShape(String name, String folded) {
        for (Shape shape : Shape.values()) {
            if (shape.name().equals(name)) {
                shapes.computeIfAbsent(shape, k -> new HashSet<>()).add(folded);
                return true;
            }
        }
        return false;
    }

    private void word(PackFile file, PackFile.Line line, String name, String folded) {
        try {
            words.putIfAbsent(folded, Sort.valueOf(name));
        } catch (IllegalArgumentException unknown) {
            throw file.fault(line, "no sort of cue is called " + line.text().split(" ", 2)[0]);
        }
        int blank = folded.lastIndexOf(' ');
        if (blank > 0) {
            lasts.add(folded.substring(blank + 1));
        }
    }

    /** What the form says that ends at a token, the longest counts. */
    Sort at(List<Token> tokens, int last) {
        Token token = tokens.get(last);
        if (!token.isWord()) {
            return Sort.NONE;
        }
        if (lasts.contains(token.folded())) {
            for (int length = LONGEST_FORM; length > 1; length--) {
                Sort found = length > last + 1 ? null : words.get(form(tokens, last - length + 1, last));
                if (found != null) {
                    return found;
                }
            }
        }
        if (last > 0 && token.shape() == sanad.text.Shape.CAPITALISED && names.contains(token.folded())) {
            return Sort.NONE;
        }
        Sort sort = sort(token.folded());
        boolean shaped = sort == Sort.PRESENT && !words.containsKey(token.folded());
        return shaped && last + 1 < tokens.size() && !tokens.get(last + 1).isWord() ? Sort.NONE : sort;
    }

    /** What the form says that begins at a token. */
    Sort startingAt(List<Token> tokens, int first) {
        for (int last = Math.min(tokens.size(), first + LONGEST_FORM) - 1; last > first; last--) {
            Sort found = lasts.contains(tokens.get(last).folded()) ? words.get(form(tokens, first, last)) : null;
            if (found != null) {
                return found;
            }
        }
        return at(tokens, first);
    }

    private static String form(List<Token> tokens, int first, int last) {
        List<String> parts = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            parts.add(tokens.get(i).folded());
        }
        return String.join(" ", parts);
    }

    /** Whether it stands between a thing and the clause that says which. */
    boolean isRelative(Token token) {
        return relatives.contains(token.folded());
    }

    /** Whether it says since when. */
    boolean isSince(Token token) {
        return readings(token).stream().anyMatch(r -> sinces.contains(r.stem()));
    }

    /** Whether it looks ahead where no verb does. */
    boolean isUntil(Token token) {
        return untils.contains(token.folded());
    }

    /** Whether it can be a verb behind "to": small letters, and no word that begins a thing. */
    boolean isBare(Token token) {
        return token.isWord() && !things.contains(token.folded());
    }

    /** Whether it has the beginning of a verb of the present. */
    boolean isPresentShaped(Token token) {
        if (!token.isWord()) {
            return false;
        }
        String bare = bare(token.folded());
        Sort known = words.get(bare);
        return known == Sort.PRESENT
                || known == Sort.STATE
                || known != Sort.NONE
                        && (isShaped(bare, Shape.PRESENT_START, Shape.NOT_PRESENT_START)
                                || isShaped(bare, Shape.HABIT_START, Shape.NOT_PRESENT_START));
    }

    private Sort sort(String word) {
        Sort plain = words.get(word);
        if (plain != null) {
            return plain;
        }
        for (Clitics.Reading reading : clitics.readings(word)) {
            Sort known = words.get(reading.stem());
            if (known != null) {
                return known;
            }
        }
        String bare = bare(word);
        if (isShaped(bare, Shape.FUTURE_START, Shape.NOT_FUTURE_START)) {
            return Sort.FUTURE;
        }
        if (isShaped(bare, Shape.PRESENT_START, Shape.NOT_PRESENT_START)) {
            return Sort.PRESENT;
        }
        if (ends(bare, Shape.FUTURE_END)) {
            return Sort.FUTURE;
        }
        boolean past = ends(bare, Shape.PAST_END) && !ends(bare, Shape.NOT_PAST_END);
        return past && !begins(word, Shape.NOT_PAST_START) ? Sort.PAST : Sort.NONE;
    }

    private boolean isShaped(String word, Shape starts, Shape not) {
        return word.length() >= SHORTEST_VERB && begins(word, starts) && !begins(word, not);
    }

    /** The word without an "and" written onto a verb. */
    private String bare(String word) {
        if (word.length() <= SHORTEST_VERB || !begins(word, Shape.CONJUNCTION)) {
            return word;
        }
        String rest = word.substring(1);
        return begins(rest, Shape.FUTURE_START) || begins(rest, Shape.PRESENT_START) ? rest : word;
    }

    private boolean begins(String word, Shape shape) {
        Set<String> starts = shapes.getOrDefault(shape, Set.of());
        for (int length = 1; length <= LONGEST_START && length <= word.length(); length++) {
            if (starts.contains(word.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    private boolean ends(String word, Shape shape) {
        Set<String> ends = shapes.getOrDefault(shape, Set.of());
        for (int length = 1; length <= LONGEST_START && length + 2 <= word.length(); length++) {
            if (ends.contains(word.substring(word.length() - length))) {
                return true;
            }
        }
        return false;
    }

    private List<Clitics.Reading> readings(Token token) {
        return clitics.readings(token.folded());
    }
}
