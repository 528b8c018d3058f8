package sanad.extract.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import sanad.language.Blend;
import sanad.language.Clitics;
import sanad.language.Folding;
import sanad.language.Pack;
import sanad.language.PackFile;
import sanad.text.Shape;
import sanad.text.Token;
import sanad.time.Direction;

/** Hears where a sentence looks at a place: at the nearest verb or cue before it, else behind it. */
final class Tenses {
    private static final int BEFORE = 14;
    private static final int BEHIND = 10;
    private static final int SHORTEST_VERB = 4;

    private static final Map<Blend, Tenses> READY = new ConcurrentHashMap<>();

    private final Clitics clitics;
    private final Map<String, Cue> words = new HashMap<>();
    private final Set<String> weakFuture = new HashSet<>();
    private final Set<String> pairStarts = new HashSet<>();
    private final Set<String> futureStarts = new HashSet<>();
    private final Set<String> falseStarts = new HashSet<>();
    private final Set<String> presentStarts = new HashSet<>();
    private final List<String> pastEnds = new ArrayList<>();
    private final List<String> futureEnds = new ArrayList<>();
    private final Set<String> notEnds = new HashSet<>();

    /** What a word says of time. */
    enum Cue {
        PAST,
        PRESENT,
        FUTURE,
        NONE
    }

    private Tenses(Blend blend) {
        clitics = Clitics.of(blend);
        for (Pack pack : blend.packs()) {
            PackFile file = PackFile.of(pack, "tense-words.txt");
            file.lines().forEach(line -> take(file, line));
        }
    }

    /** The cues of some packs. */
    static Tenses of(Blend blend) {
        return READY.computeIfAbsent(blend, Tenses::new);
    }

    private void take(PackFile file, PackFile.Line line) {
        String[] halves = line.text().split(" +", 2);
        if (halves.length < 2) {
            throw file.fault(line, "write words behind " + halves[0] + ", with | between them");
        }
        for (String form : halves[1].split("\\|")) {
            String folded = Folding.standard().fold(form.strip());
            int blank = folded.indexOf(' ');
            if (blank > 0) {
                pairStarts.add(folded.substring(0, blank));
            }
            switch (halves[0]) {
                case "future" -> words.put(folded, Cue.FUTURE);
                case "weak-future" -> weakFuture.add(folded);
                case "past" -> words.put(folded, Cue.PAST);
                case "future-start" -> futureStarts.add(folded);
                case "not-future-start" -> falseStarts.add(folded);
                case "present-start" -> presentStarts.add(folded);
                case "past-end" -> pastEnds.add(folded);
                case "future-end" -> futureEnds.add(folded);
                case "not-end" -> notEnds.add(folded);
                default ->
                    throw file.fault(
                            line,
                            "no sort of cue is called " + halves[0]
                                    + "; there are future, weak-future, past, future-start,"
                                    + " not-future-start, present-start, past-end, future-end, not-end");
            }
        }
    }

    /** Where the sentence looks at the words from one token to before another. */
    Direction direction(List<Token> tokens, int start, int end) {
        for (int i = start - 1; i >= 0 && i >= start - BEFORE && !isBreak(tokens.get(i)); i--) {
            Direction here = direction(cue(tokens, i));
            if (here != Direction.NONE) {
                return here;
            }
        }
        for (int i = end; i < tokens.size() && i < end + BEHIND && !isBreak(tokens.get(i)); i++) {
            Direction here = direction(cue(tokens, i));
            if (here != Direction.NONE) {
                return here;
            }
        }
        return start > 0 && weakFuture.contains(tokens.get(start - 1).folded()) ? Direction.FUTURE : Direction.NONE;
    }

    private static Direction direction(Cue cue) {
        return switch (cue) {
            case PAST -> Direction.PAST;
            case FUTURE -> Direction.FUTURE;
            case PRESENT, NONE -> Direction.NONE;
        };
    }

    /** Whether one of the two words before is a verb of the present, which "today" then stretches over. */
    boolean isHabitual(List<Token> tokens, int start) {
        for (int i = start - 1; i >= 0 && i >= start - 2; i--) {
            Cue cue = cue(tokens, i);
            if (cue != Cue.NONE) {
                return cue == Cue.PRESENT;
            }
        }
        return false;
    }

    private Cue cue(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (pairStarts.contains(token.folded()) && at + 1 < tokens.size()) {
            Cue pair = words.get(token.folded() + " " + tokens.get(at + 1).folded());
            if (pair != null) {
                return pair;
            }
        }
        return cue(token);
    }

    private Cue cue(Token token) {
        if (!token.isWord()) {
            return Cue.NONE;
        }
        String word = token.folded();
        if (!words.containsKey(word) && !notEnds.contains(word)) {
            if (ends(word, pastEnds)) {
                return Cue.PAST;
            }
            if (token.shape() == Shape.WORD && ends(word, futureEnds)) {
                return Cue.FUTURE;
            }
        }
        for (Clitics.Reading reading : clitics.readings(word)) {
            Cue known = words.get(reading.stem());
            if (known != null) {
                return known;
            }
        }
        return shaped(word);
    }

    private static boolean ends(String word, List<String> ends) {
        for (String end : ends) {
            if (word.length() > end.length() + 2 && word.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private Cue shaped(String word) {
        String bare = word.length() > SHORTEST_VERB && isConjoined(word) ? word.substring(1) : word;
        if (bare.length() < SHORTEST_VERB) {
            return Cue.NONE;
        }
        if (begins(bare, futureStarts) && !begins(bare, falseStarts)) {
            return Cue.FUTURE;
        }
        return begins(bare, presentStarts) ? Cue.PRESENT : Cue.NONE;
    }

    private boolean isConjoined(String word) {
        List<Clitics.Reading> readings = clitics.readings(word);
        return readings.stream().anyMatch(r -> r.clitics().length() == 1 && begins(r.stem(), futureStarts));
    }

    private static boolean begins(String word, Set<String> starts) {
        for (int length = 1; length <= 8 && length < word.length(); length++) {
            if (starts.contains(word.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBreak(Token token) {
        return token.isMark(';') || token.isMark('\u061B') || token.isMark(':');
    }
}
