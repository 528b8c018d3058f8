package sanad.extract.mention;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import sanad.language.Blend;
import sanad.language.Folding;
import sanad.language.Pack;
import sanad.language.PackFile;
import sanad.text.Token;

/** The words that shape clauses, of some languages, from {@code clauses.txt}. */
public final class ClauseWords {
    private static final Set<Section> PARTICLES = EnumSet.of(
            Section.BREAK,
            Section.AND,
            Section.RELATIVE,
            Section.THAT,
            Section.NEGATION,
            Section.ONLY,
            Section.MAYBE,
            Section.INFINITIVE,
            Section.PREPOSITION,
            Section.BESIDE,
            Section.ATTRIBUTION,
            Section.STOP);

    /** Sections of words that mean something by themselves. */
    private static final Set<Section> MEANT = EnumSet.of(Section.BODY, Section.FIRST, Section.ARTICLE, Section.AHEAD);

    private final Map<Section, Phrases> phrases = new EnumMap<>(Section.class);
    private final Set<String> single = new HashSet<>();
    private final Set<String> particles = new HashSet<>();
    private final Set<String> joiners = new HashSet<>();

    /** The sections of the table. */
    public enum Section {
        BREAK,
        AND,
        JOIN,
        RELATIVE,
        THAT,
        NEGATION,
        ONLY,
        UNTIL,
        WHEN,
        HYPOTHETICAL,
        MAYBE,
        INFINITIVE,
        FULFILLED,
        PLANNED,
        AHEAD,
        GENERIC,
        EARLIER,
        BESIDE,
        ANCHOR,
        PREPOSITION,
        ARTICLE,
        PRONOUN,
        MODAL,
        ATTRIBUTION,
        ASIDE,
        BODY,
        FIRST,
        SINCE,
        DATED,
        DATED_BEHIND,
        TOLD,
        DANGLING,
        STOP
    }

    ClauseWords(Blend blend) {
        for (Section section : Section.values()) {
            phrases.put(section, new Phrases());
        }
        for (Pack pack : blend.packs()) {
            read(PackFile.of(pack, "clauses.txt"));
        }
    }

    /** How many tokens from this one on are one of the section's phrases; 0 where none is. */
    public int at(Section section, List<Token> tokens, int index) {
        String word = tokens.get(index).folded();
        int longest = of(section).at(word, tokens, index);
        if (longest == 0 && word.length() > 2 && joiners.contains(word.substring(0, 1))) {
            longest = of(section).at(word.substring(1), tokens, index);
        }
        return longest;
    }

    /** Whether the word means nothing by itself. */
    public boolean isFunction(String folded) {
        return single.contains(folded);
    }

    /** Whether it is a letter that joins clauses, written onto the next word. */
    public boolean isJoiner(String clitics) {
        return joiners.contains(clitics);
    }

    /** Whether it is a word of grammar, which can tell of nothing. */
    boolean isParticle(String folded) {
        return particles.contains(folded)
                || folded.length() > 2
                        && joiners.contains(folded.substring(0, 1))
                        && particles.contains(folded.substring(1));
    }

    private Phrases of(Section section) {
        return Objects.requireNonNull(phrases.get(section));
    }

    private void read(PackFile file) {
        Section section = Section.BREAK;
        for (PackFile.Line line : file.lines()) {
            String text = line.text();
            if (line.isSection()) {
                section = file.section(line, Section.class);
                continue;
            }
            List<String> words = List.of(Folding.standard().fold(text).split("\\s+"));
            if (section == Section.JOIN) {
                joiners.addAll(words);
            }
            if (words.size() == 1) {
                if (!MEANT.contains(section)) {
                    single.add(words.get(0));
                }
                if (PARTICLES.contains(section)) {
                    particles.add(words.get(0));
                }
            }
            of(section).add(words);
        }
    }
}
