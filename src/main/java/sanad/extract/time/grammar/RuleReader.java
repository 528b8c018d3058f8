package sanad.extract.time.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import sanad.language.Blend;
import sanad.language.Clitics;
import sanad.language.Pack;
import sanad.language.PackFile;

/**
 * Reads {@code time-rules.txt}: lines {@code part NAME = PATTERN -> FILLS} for pieces used by others,
 * {@code rule NAME = PATTERN -> FILLS} for expressions, and {@code yes} and {@code no} examples, which only tests read.
 * {@code -> length} makes the count and its unit a part of a length. A part belongs to its own language.
 *
 * <p>What fills become ({@link Slot} says what each place holds; names stand for numbers, such as {@code unit=year} or
 * {@code feast=easter}):
 * <ul>
 * <li>fields alone, a date: {@code month}, {@code day}, {@code year} …; {@code hijri} counts them in the Hijri calendar; a year
 *     beside a Hijri month may be of either calendar; {@code era=bc} counts back
 * <li>{@code feast=NAME} of {@code data/calendar/feasts.txt}, like a month and day: with {@code year}, {@code steps}, or alone;
 *     with {@code day=2} its second day
 * <li>{@code hundreds}, {@code short_year}: a year in two halves; {@code short_year} beside {@code year} takes its century; {@code hhmm}
 *     is hour and minute in four digits
 * <li>{@code week}, {@code weekday} and {@code month}: the nth such day of the month; {@code week=last} the last;
 *     {@code week} alone a week; {@code day=last} the last day
 * <li>{@code half}, {@code third}, {@code quarter} beside a year, a century, or a {@code unit}: that part of it
 * <li>{@code steps} beside fields: the last (-1), this (0) or next (1) of them; {@code telling} counts from the date reached
 * <li>{@code unit} and {@code steps}: this, last or next unit of the calendar; with fields, the part of it that they name
 * <li>{@code n}, {@code unit}, {@code length}: a length; {@code halves}, {@code thirds}, {@code quarters} add fractions of the
 *     unit ({@code n=0, quarters=3, unit=hour} is 45 minutes); {@code n=some} leaves the count open; {@code minus} takes the
 *     last part off those before it
 * <li>a length with {@code ago=back} or {@code ago=on}: a point counted to, {@code ago=ahead} only where the words look ahead; with {@code event=later}, {@code event=earlier}: a
 *     distance from an event
 * <li>{@code every} beside a length or fields: a set ({@code month=1, day=25, every}); {@code times=2} twice in each
 * <li>{@code to_year}, {@code to_month}, {@code to_day}, {@code to_hour} beside fields: a range told as one expression
 * <li>{@code zone=180} beside {@code hour}: minutes ahead of universal time, kept beside the clock
 * <li>{@code vague=past|present|future}; {@code mod=start|mid|end|approx|before|after|on_or_before|on_or_after|less_than|more_than|
 *     equal_or_less|equal_or_more}, which fits itself to a point or a length; {@code edge=from|to} for a range of two
 *     expressions; {@code nothing} for words that only look like time
 * </ul>
 */
final class RuleReader {
    private final Lexicon lexicon;
    private final List<Rule> rules = new ArrayList<>();

    RuleReader(Clitics clitics) {
        lexicon = new Lexicon(clitics);
    }

    static Grammar load(Blend blend) {
        RuleReader reader = new RuleReader(Clitics.of(blend));
        for (Pack pack : blend.packs()) {
            reader.read(pack, PackFile.of(pack, "time-words.txt"), PackFile.of(pack, "time-rules.txt"));
        }
        return reader.grammar();
    }

    /**
     * Takes a pack in.
     *
     * @throws IllegalStateException that names file and line and says what to do, where they cannot be read
     */
    void read(Pack pack, PackFile words, PackFile file) {
        lexicon.read(pack, words);
        Parts parts = new Parts();
        PatternReader patterns = new PatternReader(pack, lexicon, parts);
        for (PackFile.Line line : file.lines()) {
            try {
                take(line.text(), patterns, parts);
            } catch (IllegalArgumentException e) {
                throw file.fault(line, Objects.toString(e.getMessage(), ""));
            }
            parts.readUpTo(line);
        }
        parts.check(file);
    }

    Grammar grammar() {
        return new Grammar(lexicon, rules);
    }

    private void take(String line, PatternReader patterns, Parts parts) {
        String[] words = line.split(" +", 2);
        if (words[0].equals("yes") || words[0].equals("no")) {
            return;
        }
        int equals = words.length < 2 ? -1 : words[1].indexOf('=');
        if (equals < 0 || !(words[0].equals("rule") || words[0].equals("part"))) {
            throw new IllegalArgumentException(
                    "write: rule NAME = PATTERN -> FILLS, or part, yes, no, or # before a remark");
        }
        String name = words[1].substring(0, equals).strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("give the " + words[0] + " a name before the =");
        }
        String body = words[1].substring(equals + 1);
        int arrow = body.indexOf(" ->");
        Node pattern = patterns.read(
                arrow < 0 ? body.strip() : body.substring(0, arrow).strip());
        List<Rule.Fill> fills = arrow < 0 ? List.of() : fills(body.substring(arrow + 3));
        Rule rule = new Rule(name, rules.size(), pattern, fills);
        if (words[0].equals("rule")) {
            rules.add(rule);
        } else {
            parts.add(rule);
        }
    }

    private static List<Rule.Fill> fills(String text) {
        List<Rule.Fill> fills = new ArrayList<>();
        for (String one : text.split(",", -1)) {
            String[] sides = one.strip().split("=", -1);
            if (sides[0].equals("length")) {
                fills.add(Rule.Fill.COUNTED);
            } else {
                fills.add(new Rule.Fill(
                        PatternReader.slot(sides[0].strip()),
                        sides.length > 1 ? Names.value(sides[1].strip()) : 1,
                        false));
            }
        }
        return fills;
    }
}
