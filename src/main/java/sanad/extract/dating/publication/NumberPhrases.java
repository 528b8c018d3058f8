package sanad.extract.dating.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import sanad.language.Blend;
import sanad.language.Clitics;
import sanad.language.Folding;
import sanad.language.Pack;
import sanad.language.PackFile;
import sanad.text.Sentence;
import sanad.text.Token;

/**
 * The phrases of a pack's table that stand for a number: {@code 100 = centenary | centennial}. In one of {@code * = day #}
 * the digits in the place of # are the number, and without # it stands for any.
 */
final class NumberPhrases {
    private static final String DIGITS = "#";
    private static final String ANY = "*";
    private static final int LONGEST = 3;

    private final String file;
    private final Map<String, List<Phrase>> ready = new ConcurrentHashMap<>();

    /** Some words and their number; none for any number. */
    private record Phrase(List<String> words, OptionalInt number) {}

    /** Those of the tables of this name. */
    NumberPhrases(String file) {
        this.file = file;
    }

    /** The numbers of all phrases in a sentence, in its order, longer phrases first; empty for any number. */
    List<OptionalInt> in(Sentence sentence) {
        List<Phrase> phrases = ready.computeIfAbsent(sentence.languages(), this::read);
        Clitics clitics = Clitics.of(Blend.named(sentence.languages()));
        List<Token> words = sentence.tokens().stream()
                .filter(t -> t.isWord() || t.isNumber())
                .toList();
        List<OptionalInt> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            for (Phrase phrase : phrases) {
                number(words, at, phrase, clitics).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether a phrase begins in a sentence between two offsets. */
    boolean stands(Sentence sentence, int from, int to) {
        List<Phrase> phrases = ready.computeIfAbsent(sentence.languages(), this::read);
        Clitics clitics = Clitics.of(Blend.named(sentence.languages()));
        List<Token> words = sentence.tokens().stream()
                .filter(t -> t.isWord() || t.isNumber())
                .toList();
        for (int at = 0; at < words.size(); at++) {
            int start = words.get(at).span().start();
            for (Phrase phrase : start >= from && start < to ? phrases : List.<Phrase>of()) {
                if (number(words, at, phrase, clitics).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The number of a phrase that stands at a place; nothing where it does not. */
    private static Optional<OptionalInt> number(List<Token> words, int at, Phrase phrase, Clitics clitics) {
        OptionalInt number = phrase.number();
        if (at + phrase.words().size() > words.size()) {
            return Optional.empty();
        }
        for (int i = 0; i < phrase.words().size(); i++) {
            Token word = words.get(at + i);
            String asked = phrase.words().get(i);
            if (asked.equals(DIGITS) && word.isNumber() && word.folded().length() <= LONGEST) {
                number = OptionalInt.of(Integer.parseInt(word.folded()));
            } else if (!word.folded().equals(asked) && !(i == 0 && ends(word.folded(), asked, clitics))) {
                return Optional.empty();
            }
        }
        return Optional.of(number);
    }

    private static boolean ends(String word, String asked, Clitics clitics) {
        return word.endsWith(asked)
                && clitics.readings(word).stream().anyMatch(r -> r.stem().equals(asked));
    }

    private List<Phrase> read(String languages) {
        List<Phrase> phrases = new ArrayList<>();
        for (Pack pack : Blend.named(languages).packs()) {
            PackFile table = PackFile.of(pack, file);
            for (PackFile.Line line : table.lines()) {
                String[] sides = line.text().split("=", 2);
                if (sides.length != 2) {
                    throw table.fault(line, "write the number, an equals sign and the phrases: 100 = centenary");
                }
                String number = sides[0].strip();
                for (String phrase : sides[1].split("\\|", -1)) {
                    phrases.add(new Phrase(
                            List.of(Folding.standard().fold(phrase.strip()).split("\\s+")),
                            number.equals(ANY) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number))));
                }
            }
        }
        phrases.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
        return List.copyOf(phrases);
    }
}
