package sanad.extract.time.grammar;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import sanad.language.PackFile;
import sanad.language.Tongue;

/**
 * Reads {@code time-rules.txt}: lines {@code part NAME = PATTERN -> FILLS} for pieces used by others,
 * {@code rule NAME = PATTERN -> FILLS} for expressions, and {@code yes} and {@code no} examples, which only tests read.
 * {@code -> length} makes the count and its unit a part of a length. A part belongs to its own language.
 */
final class RuleReader {
    private final Lexicon lexicon = Lexicon.load();
    private final List<Rule> rules = new ArrayList<>();
    private final Map<Tongue, Map<String, List<Rule>>> parts = new EnumMap<>(Tongue.class);

    private RuleReader() {}

    static Grammar load() {
        RuleReader reader = new RuleReader();
        for (Tongue tongue : Tongue.values()) {
            PackFile file = PackFile.of(tongue, "time-rules.txt");
            file.lines().forEach(line -> reader.take(tongue, file, line));
        }
        reader.parts.forEach((tongue, own) -> own.forEach((name, rules) -> {
            if (rules.isEmpty()) {
                throw new IllegalStateException("no part " + name + " in the time rules of " + tongue);
            }
        }));
        return new Grammar(reader.lexicon, reader.rules);
    }

    private void take(Tongue tongue, PackFile file, PackFile.Line line) {
        String[] words = line.text().split(" +", 2);
        if (words[0].equals("yes") || words[0].equals("no")) {
            return;
        }
        int equals = words.length < 2 ? -1 : words[1].indexOf('=');
        if (equals < 0 || !(words[0].equals("rule") || words[0].equals("part"))) {
            throw file.fault(line, "neither rule, part, yes nor no");
        }
        String name = words[1].substring(0, equals).strip();
        String body = words[1].substring(equals + 1);
        int arrow = body.indexOf("->");
        try {
            Map<String, List<Rule>> own = parts.computeIfAbsent(tongue, t -> new TreeMap<>());
            Node pattern = PatternReader.read(
                    tongue,
                    lexicon,
                    own,
                    arrow < 0 ? body.strip() : body.substring(0, arrow).strip());
            List<Rule.Fill> fills = arrow < 0 ? List.of() : fills(body.substring(arrow + 2));
            Rule rule = new Rule(name, rules.size(), pattern, fills);
            if (words[0].equals("rule")) {
                rules.add(rule);
            } else {
                own.computeIfAbsent(name, n -> new ArrayList<>()).add(rule);
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(file.fault(line, e.getMessage() == null ? "" : e.getMessage()));
        }
    }

    private static List<Rule.Fill> fills(String text) {
        List<Rule.Fill> fills = new ArrayList<>();
        for (String one : text.split(",")) {
            String[] sides = one.strip().split("=");
            if (sides[0].equals("length")) {
                fills.add(Rule.Fill.COUNTED);
            } else {
                Slot slot = Slot.valueOf(sides[0].toUpperCase(Locale.ROOT));
                fills.add(new Rule.Fill(slot, sides.length > 1 ? Names.value(sides[1]) : 1, false));
            }
        }
        return fills;
    }
}
