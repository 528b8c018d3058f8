package sanad.extract.mention;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import sanad.language.Blend;
import sanad.language.Folding;
import sanad.language.Pack;
import sanad.language.PackFile;
import sanad.text.Token;

/** The words that matter when a headline is cut, of some languages, from {@code titles.txt}. */
final class HeadlineWords {
    private final ClauseWords clauses;
    private final Map<Section, Phrases> phrases = new EnumMap<>(Section.class);

    /** The sections of the table. */
    enum Section {
        FILLER,
        LEADING,
        PRONOMINAL,
        ATTRIBUTION,
        FURTHER,
        CUT,
        PAIR,
        PRONOUN,
        SUFFIX,
        DATED,
        BEHIND,
        DANGLING,
        ARTICLE,
        TOPIC
    }

    HeadlineWords(Blend blend, ClauseWords clauses) {
        this.clauses = clauses;
        for (Section section : Section.values()) {
            phrases.put(section, new Phrases());
        }
        for (Pack pack : blend.packs()) {
            Section section = Section.FILLER;
            PackFile file = PackFile.of(pack, "titles.txt");
            for (PackFile.Line line : file.lines()) {
                if (line.isSection()) {
                    section = file.section(line, Section.class);
                } else {
                    List<String> words =
                            List.of(Folding.standard().fold(line.text()).split("\\s+"));
                    of(section).add(words);
                }
            }
        }
    }

    /** How many tokens from this one on are one of the section's phrases, an "and" before it overlooked; 0 where none is. */
    int at(Section section, List<Token> tokens, int index) {
        String word = tokens.get(index).folded();
        int longest = of(section).at(word, tokens, index);
        if (longest == 0 && word.length() > 2 && clauses.isJoiner(word.substring(0, 1))) {
            longest = of(section).at(word.substring(1), tokens, index);
        }
        return longest;
    }

    /** Whether one of the section's words is written onto the end of the word, which is longer by two letters at least. */
    boolean ends(Section section, String surface) {
        return of(section).firstWords().stream()
                .anyMatch(s -> surface.length() > s.length() + 2 && surface.endsWith(s));
    }

    private Phrases of(Section section) {
        return Objects.requireNonNull(phrases.get(section));
    }
}
