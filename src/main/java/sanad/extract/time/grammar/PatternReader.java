package sanad.extract.time.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import sanad.extract.token.Tokens;
import sanad.language.Pack;

/**
 * Reads the pattern notation, which {@code docs/adding-a-language.md} explains to those who write it.
 *
 * <p>{@code word} or {@code "mark"} stands for itself; {@code <class:slot>} is a word of a class ({@code <class+>} with the
 * article, {@code <class->} without, {@code <class^>} with a capital, {@code <class.>} with none but a sentence's first, {@code <class*>} with a preposition written onto it, {@code <class=>} with nothing but an "and"); {@code <1-31:day>} a number in digits, {@code <#1-31:day>} in digits or words,
 * {@code <w1-31:day>} in words,
 * {@code <th1-31:day>} an ordinal in words, {@code <4d1000-2100:year>} of four digits; {@code [name]} a part rule;
 * {@code ^} any word with a capital; {@code ( | )} a choice; {@code ?} after a piece makes it optional; {@code _} lets nothing stand between; {@code &} is an
 * "and"; {@code ~} forgets what the next piece found; <code>{ }</code> is context outside the words, <code>{+ }</code> context
 * that lends what they leave open, <code>!{ }</code> what must not follow; {@code @} the sentence's beginning.
 */
final class PatternReader {
    private static final Map<String, Slot> SLOTS = new LinkedHashMap<>();
    private static final Pattern NUMBER_START = Pattern.compile("#|w\\d|th\\d|\\d");
    private static final Pattern NUMBER =
            Pattern.compile("(?<how>#|w|th|)(?:(?<width>\\d)d)?(?:(?<least>\\d{1,6})-(?<most>\\d{1,6}))?+");
    private static final String SIGNS = " ?|(){}[]<>\"_&~!";

    static {
        for (Slot slot : Slot.values()) {
            SLOTS.put(slot.name().toLowerCase(Locale.ROOT), slot);
        }
    }

    private final Pack pack;
    private final Lexicon lexicon;
    private final Parts parts;
    private String text = "";
    private int at;

    PatternReader(Pack pack, Lexicon lexicon, Parts parts) {
        this.pack = pack;
        this.lexicon = lexicon;
        this.parts = parts;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException saying what is wrong with it and what to write
     */
    Node read(String pattern) {
        text = pattern;
        at = 0;
        Node node = choice();
        if (at < text.length()) {
            throw fault("a " + text.charAt(at) + " closes nothing; delete it or open it before");
        }
        return node;
    }

    private Node choice() {
        List<Node> options = new ArrayList<>(List.of(sequence()));
        while (at < text.length() && text.charAt(at) == '|') {
            at++;
            options.add(sequence());
        }
        return options.size() == 1 ? options.get(0) : new Node.Choice(options);
    }

    private Node sequence() {
        List<Node> parts = new ArrayList<>();
        skipBlanks();
        while (at < text.length() && "|)}".indexOf(text.charAt(at)) < 0) {
            Node atom = atom();
            skipBlanks();
            while (at < text.length() && text.charAt(at) == '?') {
                at++;
                atom = new Node.Maybe(atom);
                skipBlanks();
            }
            parts.add(atom);
        }
        if (parts.isEmpty()) {
            throw fault("nothing stands where a word is expected; write one, or delete the sign before it");
        }
        return parts.size() == 1 ? parts.get(0) : new Node.Sequence(List.copyOf(parts));
    }

    private Node atom() {
        if (at >= text.length()) {
            throw fault("the pattern ends where a word is expected");
        }
        char sign = text.charAt(at++);
        return switch (sign) {
            case '(' -> closed(choice(), ')');
            case '{' -> {
                boolean lends = at < text.length() && text.charAt(at) == '+';
                at += lends ? 1 : 0;
                yield closed(new Node.Context(choice(), lends), '}');
            }
            case '!' -> {
                if (at >= text.length() || text.charAt(at) != '{') {
                    throw fault("behind ! write what must not follow in { }");
                }
                at++;
                yield closed(new Node.Not(choice()), '}');
            }
            case '~' -> new Node.Forget(atom());
            case '_' -> new Node.Touch();
            case '@' -> new Node.Start();
            case '^' -> new Node.Capital();
            case '&' -> new Node.And(lexicon.and(pack));
            case '[' -> part(until(']'));
            case '<' -> slotted(until('>'));
            case '"' -> literal(until('"'));
            default -> {
                int start = at - 1;
                if (SIGNS.indexOf(sign) >= 0) {
                    throw fault("a " + sign
                            + " stands where a word is expected; put it in quotes if it is meant as a mark");
                }
                while (at < text.length() && SIGNS.indexOf(text.charAt(at)) < 0) {
                    at++;
                }
                yield literal(text.substring(start, at));
            }
        };
    }

    private Node closed(Node node, char with) {
        skipBlanks();
        if (at >= text.length() || text.charAt(at) != with) {
            throw fault("a bracket is not closed; add " + with);
        }
        at++;
        return node;
    }

    private String until(char end) {
        int stop = text.indexOf(end, at);
        if (stop < 0) {
            throw fault("something is not closed; add " + end);
        }
        String inside = text.substring(at, stop);
        at = stop + 1;
        return inside;
    }

    private Node part(String name) {
        return parts.named(name);
    }

    private Node literal(String words) {
        List<Node> parts = new ArrayList<>();
        if (words.isBlank()) {
            throw fault("the quotes are empty; write a word or a mark between them");
        }
        for (String word : Tokens.cut(words)) {
            parts.add(new Node.Word(lexicon.literal(word), Node.Look.ANY, Optional.empty()));
        }
        return parts.size() == 1 ? parts.get(0) : new Node.Sequence(parts);
    }

    private Node slotted(String inside) {
        int colon = inside.indexOf(':');
        String what = (colon < 0 ? inside : inside.substring(0, colon)).strip();
        if (what.isEmpty()) {
            throw fault("the < > are empty; write a class of time-words.txt or a range of numbers");
        }
        Optional<Slot> slot = colon < 0
                ? Optional.empty()
                : Optional.of(slot(inside.substring(colon + 1).strip()));
        if (NUMBER_START.matcher(what).lookingAt()) {
            return number(what, slot);
        }
        Node.Look look = switch (what.charAt(what.length() - 1)) {
            case '+' -> Node.Look.WITH_ARTICLE;
            case '-' -> Node.Look.WITHOUT_ARTICLE;
            case '^' -> Node.Look.CAPITAL;
            case '.' -> Node.Look.NO_CAPITAL;
            case '*' -> Node.Look.WITH_PREPOSITION;
            case '=' -> Node.Look.BARE;
            default -> Node.Look.ANY;
        };
        String kind = look == Node.Look.ANY ? what : what.substring(0, what.length() - 1);
        String name = Lexicon.scoped(pack, kind);
        if (!lexicon.knows(name)) {
            throw fault("no class " + kind + " in time-words.txt; add a line there: " + kind + " = …");
        }
        return new Node.Word(lexicon.kind(name), look, slot);
    }

    /** A number: how it is written, its width, its range; 0-9999 where none is said. */
    private Node number(String what, Optional<Slot> slot) {
        java.util.regex.Matcher read = NUMBER.matcher(what);
        if (!read.matches()) {
            throw fault("a range of numbers is written as <1-31>, <#1-31>, <th1-31> or <4d1000-2100>");
        }
        Node.Written written = switch (read.group("how")) {
            case "#" -> Node.Written.ANY;
            case "w" -> Node.Written.WORDS;
            case "th" -> Node.Written.ORDINAL;
            default -> Node.Written.DIGITS;
        };
        int width = read.group("width") == null ? 0 : Integer.parseInt(read.group("width"));
        int least = read.group("least") == null ? 0 : Integer.parseInt(read.group("least"));
        int most = read.group("most") == null ? 9999 : Integer.parseInt(read.group("most"));
        if (least > most) {
            throw fault("the range " + least + "-" + most + " begins above its end; swap the two");
        }
        return new Node.Number(written, width, least, most, lexicon.numbers(pack), slot);
    }

    /**
     * The slot of a name.
     *
     * @throws IllegalArgumentException listing the names where it is none
     */
    static Slot slot(String name) {
        Slot slot = SLOTS.get(name);
        if (slot == null) {
            throw new IllegalArgumentException(
                    "no slot is called \"" + name + "\"; there are length, " + String.join(", ", SLOTS.keySet()));
        }
        return slot;
    }

    private IllegalArgumentException fault(String what) {
        return new IllegalArgumentException(what + " (at sign " + at + " of the pattern)");
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }
}
