package sanad.extract.time.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import sanad.language.Tongue;

/**
 * Reads the pattern notation.
 *
 * <p>{@code word} or {@code "mark"} stands for itself; {@code <class:slot>} is a word of a class ({@code <class+>} with the
 * article, {@code <class->} without, {@code <class^>} with a capital, {@code <class*>} with a preposition written onto it); {@code <1-31:day>} a number in digits, {@code <#1-31:day>} in digits or words,
 * {@code <th1-31:day>} an ordinal in words, {@code <4d1000-2100:year>} of four digits; {@code [name]} a part rule;
 * {@code ( | )} a choice; {@code ?} after a piece makes it optional; {@code _} lets nothing stand between; {@code &} is an
 * "and"; {@code ~} forgets what the next piece found; <code>{ }</code> is context outside the words, <code>{+ }</code> context
 * behind them that lends what they leave open, <code>!{ }</code> what must not follow; {@code @} the sentence's beginning.
 */
final class PatternReader {
    private final Tongue tongue;
    private final Lexicon lexicon;
    private final Map<String, List<Rule>> parts;
    private final String text;
    private int at;

    private PatternReader(Tongue tongue, Lexicon lexicon, Map<String, List<Rule>> parts, String text) {
        this.parts = parts;
        this.tongue = tongue;
        this.lexicon = lexicon;
        this.text = text;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    static Node read(Tongue tongue, Lexicon lexicon, Map<String, List<Rule>> parts, String text) {
        PatternReader reader = new PatternReader(tongue, lexicon, parts, text);
        Node node = reader.choice();
        if (reader.at < text.length()) {
            throw new IllegalArgumentException("unexpected " + text.charAt(reader.at) + " in " + text);
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
        return parts.size() == 1 ? parts.get(0) : new Node.Sequence(List.copyOf(parts));
    }

    private Node atom() {
        char sign = text.charAt(at++);
        return switch (sign) {
            case '(' -> closed(choice(), ')');
            case '{' -> {
                boolean lends = text.charAt(at) == '+';
                at += lends ? 1 : 0;
                yield closed(new Node.Context(choice(), lends), '}');
            }
            case '!' -> {
                at++;
                yield closed(new Node.Not(choice()), '}');
            }
            case '~' -> new Node.Forget(atom());
            case '_' -> new Node.Touch();
            case '@' -> new Node.Start();
            case '&' -> new Node.And();
            case '[' -> part(until(']'));
            case '<' -> slotted(until('>'));
            case '"' -> literal(until('"'));
            default -> {
                int start = at - 1;
                while (at < text.length() && " ?|(){}[]<>\"_&~!".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
                yield literal(text.substring(start, at));
            }
        };
    }

    private Node closed(Node node, char with) {
        skipBlanks();
        if (at >= text.length() || text.charAt(at) != with) {
            throw new IllegalArgumentException("no " + with + " in " + text);
        }
        at++;
        return node;
    }

    private String until(char end) {
        int stop = text.indexOf(end, at);
        if (stop < 0) {
            throw new IllegalArgumentException("no " + end + " in " + text);
        }
        String inside = text.substring(at, stop);
        at = stop + 1;
        return inside;
    }

    private Node part(String name) {
        return new Node.Part(name, parts.computeIfAbsent(name, n -> new ArrayList<>()));
    }

    private Node literal(String words) {
        List<Node> parts = new ArrayList<>();
        for (String word : Words.of(words)) {
            parts.add(new Node.Word(lexicon.literal(word), Node.Look.ANY, Optional.empty()));
        }
        return parts.size() == 1 ? parts.get(0) : new Node.Sequence(parts);
    }

    private Node slotted(String inside) {
        int colon = inside.indexOf(':');
        String what = colon < 0 ? inside : inside.substring(0, colon);
        Optional<Slot> slot = colon < 0
                ? Optional.empty()
                : Optional.of(Slot.valueOf(inside.substring(colon + 1).toUpperCase(Locale.ROOT)));
        if (what.startsWith("#")
                || what.startsWith("th") && what.matches("th\\d.*")
                || Character.isDigit(what.charAt(0))) {
            return number(what, slot);
        }
        Node.Look look = switch (what.charAt(what.length() - 1)) {
            case '+' -> Node.Look.WITH_ARTICLE;
            case '-' -> Node.Look.WITHOUT_ARTICLE;
            case '^' -> Node.Look.CAPITAL;
            case '*' -> Node.Look.WITH_PREPOSITION;
            default -> Node.Look.ANY;
        };
        String name = Lexicon.scoped(tongue, look == Node.Look.ANY ? what : what.substring(0, what.length() - 1));
        if (!lexicon.knows(name)) {
            throw new IllegalArgumentException("no class " + name + " in time-words.txt");
        }
        return new Node.Word(lexicon.kind(name), look, slot);
    }

    private static Node number(String what, Optional<Slot> slot) {
        Node.Written written = what.startsWith("#")
                ? Node.Written.ANY
                : what.startsWith("th") ? Node.Written.ORDINAL : Node.Written.DIGITS;
        String rest = what.substring(written == Node.Written.ANY ? 1 : written == Node.Written.ORDINAL ? 2 : 0);
        int width = 0;
        if (rest.length() > 1 && rest.charAt(1) == 'd') {
            width = rest.charAt(0) - '0';
            rest = rest.substring(2);
        }
        String[] range = rest.isEmpty() ? new String[] {"0", "9999"} : rest.split("-");
        return new Node.Number(written, width, Integer.parseInt(range[0]), Integer.parseInt(range[1]), slot);
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }
}
