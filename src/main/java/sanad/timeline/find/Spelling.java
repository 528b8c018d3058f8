package sanad.timeline.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import sanad.language.Blend;
import sanad.language.Clitics;
import sanad.language.Folding;
import sanad.language.PackFile;
import sanad.language.Packs;
import sanad.text.Span;

/**
 * How words that are looked for and words that stand in texts are compared: folded (hamza, ta marbuta, vowel signs,
 * tatweel, digits, case, accents), without the article and the particles written onto them, and with the endings that
 * {@code data/lang/*}{@code /search.txt} counts as one.
 *
 * <p>Example: who types "treaty" finds "Treaties", and in Arabic "lil-muahada" (for the treaty) by "muahada" or
 * "al-muahada".
 */
final class Spelling {
    /** Particles of one letter may be letters of the word itself: so short a rest says nothing. */
    private static final int SHORTEST = 3;

    private static final Spelling STANDARD = new Spelling();

    private final Folding folding = Folding.standard();
    private final Clitics clitics = Clitics.of(Blend.usual());
    private final Map<String, List<String>> endings = new LinkedHashMap<>();

    /**
     * A form under which a word of a text is found.
     *
     * @param letters folded
     * @param bold whether also by a form shorter than three letters: the word as it stands, or without its article
     */
    record Form(String letters, boolean bold) {}

    private Spelling() {
        Packs.all().forEach(pack -> {
            PackFile file = PackFile.of(pack, "search.txt");
            for (PackFile.Line line : file.lines()) {
                String[] words = line.text().split(" +", -1);
                if (words.length < 3 || !words[0].equals("ending")) {
                    throw file.fault(line, "write ending, the letter that was typed, and the endings that count as it");
                }
                endings.put(words[1], List.of(words).subList(2, words.length));
            }
        });
    }

    static Spelling standard() {
        return STANDARD;
    }

    String fold(String text, Span span) {
        return folding.fold(text, span.start(), span.end());
    }

    /** Hands out the words and numbers of a text, with the vowel signs and other silent signs in and behind them. */
    void words(String text, Consumer<Span> take) {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isPart(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                take.accept(new Span(at, end));
            }
            at = Math.max(end, at + 1);
        }
    }

    private boolean isPart(char sign) {
        return Character.isLetterOrDigit(sign)
                || Character.getType(sign) == Character.NON_SPACING_MARK
                || Character.isSurrogate(sign)
                || folding.isSilent(sign);
    }

    /** The forms under which a folded word of a text is found. */
    List<Form> forms(String folded) {
        List<Form> forms = new ArrayList<>(4);
        for (Clitics.Reading reading : clitics.readings(folded)) {
            boolean whole = reading.clitics().isEmpty();
            boolean bold = whole || clitics.holdsArticle(reading);
            if (bold || reading.stem().length() >= SHORTEST) {
                forms.add(new Form(reading.stem(), bold));
            }
        }
        return forms;
    }

    /** What a typed word is looked for as: the beginnings of forms, folded. */
    List<String> sought(String typed) {
        List<String> sought = new ArrayList<>();
        for (String ending : endings.getOrDefault(typed.substring(typed.length() - 1), List.of())) {
            bare(folding.fold(typed.substring(0, typed.length() - 1) + ending), sought);
        }
        bare(folding.fold(typed), sought);
        return sought.stream().filter(form -> !form.isEmpty()).distinct().toList();
    }

    private void bare(String folded, List<String> sought) {
        sought.add(folded);
        for (Clitics.Reading reading : clitics.readings(folded)) {
            if (clitics.holdsArticle(reading) && reading.stem().length() >= SHORTEST) {
                sought.add(reading.stem());
            }
        }
    }

    /** Whether what is looked for is long enough to be met behind a particle of one letter. */
    static boolean isLong(String sought) {
        return sought.length() >= SHORTEST;
    }

    /** Whether a form is found by the beginning of it that is looked for. */
    static boolean begins(Form form, String sought) {
        return (form.bold() || isLong(sought)) && form.letters().startsWith(sought);
    }
}
