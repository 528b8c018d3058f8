package sanad.extract.mention;

import java.util.ArrayList;
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
    private final List<String> passives = new ArrayList<>();

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
        TOPIC,
        NEEDY,
        VERBAL,
        AUXILIARY,
        SPEAKER,
        SPEAKING,
        OPENED,
        FURNITURE,
        WEAK,
        ASKING,
        OBJECT,
        PERSONAL,
        COUNTED,
        PLURAL,
        CONSTRUCT,
        HONORIFIC,
        WHOLE,
        JOINED,
        DISTANCE,
        THING,
        MALE,
        FEMININE,
        DEFINITE,
        FEMALE,
        PASSIVE
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
                } else if (section == Section.PASSIVE) {
                    passives.add(line.text().strip());
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

    /** Whether "and" is surely written onto the word: with the article, or a verb's first letter, behind it. */
    boolean isJoined(String folded) {
        String first = folded.substring(0, 1);
        return clauses.isJoiner(first)
                && folded.length() > 4
                && of(Section.JOINED).firstWords().stream().anyMatch(j -> folded.startsWith(j, 1))
                && of(Section.WHOLE).firstWords().stream().noneMatch(folded::startsWith);
    }

    /** The article that is written onto nouns; empty where it stands alone. */
    String article() {
        return of(Section.DEFINITE).firstWords().stream().findFirst().orElse("");
    }

    /** Whether the verb is that of one man, by its letters: no ending of a woman or of many. */
    boolean isSingular(String folded, boolean past) {
        return of(Section.PLURAL).firstWords().stream().noneMatch(folded::endsWith)
                && (past || of(Section.FEMALE).firstWords().stream().noneMatch(folded::startsWith));
    }

    /** Whether the sign of the passive stands on the word's first letter. */
    boolean isPassive(String surface) {
        return !surface.isEmpty() && passives.stream().anyMatch(p -> surface.startsWith(p, 1));
    }

    private Phrases of(Section section) {
        return Objects.requireNonNull(phrases.get(section));
    }
}
