package sanad.extract.mention.headline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import sanad.chronicle.Kind;
import sanad.extract.mention.ClauseWords;
import sanad.extract.mention.Phrases;
import sanad.extract.mention.Speech;
import sanad.extract.mention.headline.Nominal.Form;
import sanad.language.Blend;
import sanad.language.Folding;
import sanad.language.Pack;
import sanad.language.PackFile;
import sanad.text.Token;

/** The words that matter when a headline is cut, of some languages, from {@code titles.txt}. */
final class HeadlineWords {
    private static final int PASSIVE_REACH = 4;
    private static final char FIRST_BEYOND_LATIN = '\u0250';

    private final ClauseWords clauses;
    private final Map<Section, Phrases> phrases = new EnumMap<>(Section.class);
    private final List<String> passives = new ArrayList<>();
    private final Map<Kind, List<String>> kinds = new EnumMap<>(Kind.class);

    private static final Map<Section, Form> PRONOUNS =
            Map.of(Section.WRITTEN_HE, Form.MALE, Section.WRITTEN_SHE, Form.FEMALE, Section.WRITTEN_THEY, Form.MANY);

    private final Map<String, Form> pronouns = new LinkedHashMap<>();
    private final Map<Section, Map<String, String>> endings = new EnumMap<>(Section.class);

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
        BEEN,
        SPEAKER,
        SPEAKING,
        OPENED,
        FURNITURE,
        WEAK,
        ASKING,
        PERSONAL,
        THING,
        THINGS,
        HIS,
        ITS,
        OWNER,
        COUNTED,
        PLURAL,
        OURS,
        DUAL,
        PARTICLE,
        HIM,
        MANY,
        HER,
        CONSTRUCT,
        HONORIFIC,
        WHOLE,
        JOINED,
        DISTANCE,
        MALE,
        FEMININE,
        DEFINITE,
        FEMALE,
        KINDS,
        PASSIVE,
        WRITTEN_HE,
        WRITTEN_SHE,
        WRITTEN_THEY,
        UNOWNED,
        BOUND,
        HIDDEN,
        TIED,
        DESCRIBING,
        DESCRIBING_END,
        OBJECT,
        HER_OWN,
        SHE,
        AND_WRITTEN,
        PEOPLE,
        ACCUSATIVE,
        ACCUSATIVE_MANY,
        TRAILING,
        WHOSE,
        SEVERAL,
        THEM,
        KNOWN,
        NEW,
        IN,
        TOWARDS,
        SOME,
        ADVERB,
        ORDINAL,
        OF,
        FINDING,
        THOSE,
        PERSONS
    }

    private static final Map<Blend, HeadlineWords> READY = new ConcurrentHashMap<>();

    /** Those of a sentence's languages; an empty name is that of the usual ones. */
    static HeadlineWords of(String languages) {
        return READY.computeIfAbsent(
                Blend.named(languages),
                blend -> new HeadlineWords(blend, Speech.of(languages).clauses()));
    }

    private HeadlineWords(Blend blend, ClauseWords clauses) {
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
                } else if (section == Section.KINDS) {
                    kind(file, line);
                } else if (section == Section.PASSIVE) {
                    passives.add(line.text().strip());
                } else if (PRONOUNS.containsKey(section)) {
                    pronouns.put(line.text().strip(), Objects.requireNonNull(PRONOUNS.get(section)));
                } else if (section == Section.BOUND
                        || section == Section.ACCUSATIVE
                        || section == Section.ACCUSATIVE_MANY) {
                    ending(endings.computeIfAbsent(section, s -> new LinkedHashMap<>()), file, line);
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
        return folded.length() > 4
                && clauses.isJoiner(folded.substring(0, 1))
                && of(Section.JOINED).firstWords().stream().anyMatch(j -> folded.startsWith(j, 1))
                && !isWhole(folded);
    }

    /** Whether the word begins with a letter that is "and" before most words. */
    boolean isAnd(String folded) {
        return of(Section.AND_WRITTEN).firstWords().stream().anyMatch(folded::startsWith);
    }

    /** Whether the word only looks as if "and" were written onto it. */
    boolean isWhole(String folded) {
        return of(Section.WHOLE).firstWords().stream().anyMatch(folded::startsWith);
    }

    /** What is written onto a name that owns the noun behind it; empty where nothing is. */
    String owner() {
        return of(Section.OWNER).firstWords().stream().findFirst().orElse("");
    }

    /** The article of what was named before; empty where it is written onto nouns. */
    String known() {
        return of(Section.KNOWN).firstWords().stream().findFirst().orElse("");
    }

    /** The article that is written onto nouns; empty where it stands alone. */
    String article() {
        return of(Section.DEFINITE).firstWords().stream().findFirst().orElse("");
    }

    private void kind(PackFile file, PackFile.Line line) {
        String[] sides = line.text().split("=", 2);
        for (Kind kind : Kind.values()) {
            if (sides.length == 2 && !sides[1].isBlank() && kind.name().equals(sides[0].strip())) {
                kinds.computeIfAbsent(kind, k -> new ArrayList<>(1)).add(sides[1].strip());
                return;
            }
        }
        throw file.fault(line, "write: KIND = word, with one of " + List.of(Kind.values()));
    }

    private static void ending(Map<String, String> endings, PackFile file, PackFile.Line line) {
        String[] sides = line.text().split("=", 2);
        if (sides.length != 2 || sides[0].isBlank()) {
            throw file.fault(line, "write: ending = ending by itself");
        }
        endings.put(sides[0].strip(), sides[1].strip());
    }

    /** The pronoun with which a word ends, as it is written; empty where none is. */
    String pronoun(String surface) {
        return pronouns.keySet().stream().filter(surface::endsWith).findFirst().orElse("");
    }

    /** Whom a pronoun that is written onto words stands for. */
    Optional<Form> form(String pronoun) {
        return Optional.ofNullable(pronouns.get(pronoun));
    }

    /** A noun from which a pronoun was taken, as it is written by itself. */
    String unbound(String stem) {
        return nominative(Section.BOUND, stem);
    }

    /** A word with another ending, by one of the tables of endings. */
    String nominative(Section table, String word) {
        return endings.getOrDefault(table, Map.of()).entrySet().stream()
                .filter(b -> word.endsWith(b.getKey()))
                .findFirst()
                .map(b -> word.substring(0, word.length() - b.getKey().length()) + b.getValue())
                .orElse(word);
    }

    /** What stands between what an event is called and where it was, in Latin letters or in others. */
    String where(Kind kind, boolean latin) {
        return of(kind == Kind.VISIT ? Section.TOWARDS : Section.IN).firstWords().stream()
                .filter(word -> (word.charAt(0) < FIRST_BEYOND_LATIN) == latin)
                .findFirst()
                .orElse("");
    }

    /** What events of a kind are called in Latin letters or in others; empty where no table says it. */
    Optional<String> kind(Kind kind, boolean latin) {
        return kinds.getOrDefault(kind, List.of()).stream()
                .filter(word -> (word.charAt(0) < FIRST_BEYOND_LATIN) == latin)
                .findFirst();
    }

    /** Whether the verb is that of one man, by its letters: no ending of a woman or of many. */
    boolean isSingular(String folded, boolean past) {
        return of(Section.PLURAL).firstWords().stream().noneMatch(folded::endsWith)
                && (past || of(Section.FEMALE).firstWords().stream().noneMatch(folded::startsWith));
    }

    /** Whether the verb is that of one woman, or of things, by its letters. */
    boolean isFemale(String folded, boolean past) {
        return past
                ? of(Section.HER).firstWords().stream().anyMatch(folded::endsWith)
                : of(Section.FEMALE).firstWords().stream().anyMatch(folded::startsWith);
    }

    /** Whether the verb of the present is one of "we". */
    boolean isOurs(String folded) {
        return of(Section.OURS).firstWords().stream()
                .anyMatch(o ->
                        folded.startsWith(o) || folded.startsWith(o, 1) && clauses.isJoiner(folded.substring(0, 1)));
    }

    /** Whether the sign of the passive stands on one of the word's first letters. */
    boolean isPassive(String surface) {
        return passives.stream().mapToInt(surface::indexOf).anyMatch(at -> at > 0 && at <= PASSIVE_REACH);
    }

    private Phrases of(Section section) {
        return Objects.requireNonNull(phrases.get(section));
    }
}
