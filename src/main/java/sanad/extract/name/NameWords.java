package sanad.extract.name;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import sanad.language.Blend;
import sanad.language.Folding;
import sanad.language.Pack;
import sanad.language.PackFile;

/** The words of which names are made in some languages, from {@code people.txt}. */
public final class NameWords {
    private static final Map<Blend, NameWords> READY = new ConcurrentHashMap<>();

    private final Set<String> given = new HashSet<>();
    private final Set<String> joined = new HashSet<>();
    private final Set<String> dropped = new HashSet<>();
    private final Set<String> definite = new HashSet<>();
    private final Set<String> common = new HashSet<>();

    private enum Section {
        GIVEN,
        JOINED,
        DROPPED,
        DEFINITE,
        COMMON
    }

    private NameWords(Blend blend) {
        for (Pack pack : blend.packs()) {
            read(PackFile.of(pack, "people.txt"));
        }
    }

    /** The words of a sentence's languages; an empty name is that of the usual ones. */
    public static NameWords of(String languages) {
        return READY.computeIfAbsent(Blend.named(languages), NameWords::new);
    }

    /** Whether it is a name that people are given, before their surname. */
    public boolean isGiven(String folded) {
        return given.contains(folded);
    }

    /** Whether it is one part of a name together with the next word: "van", "bin". */
    public boolean isJoined(String folded) {
        return joined.contains(folded);
    }

    /** Whether it counts for nothing in a name: an article written apart. */
    public boolean isDropped(String folded) {
        return dropped.contains(folded);
    }

    /** Whether it is an article before an office that one person holds. */
    public boolean isDefinite(String folded) {
        return definite.contains(folded);
    }

    /** Whether it is an ordinary word that is no part of a name where it is not capitalised. */
    public boolean isCommon(String folded) {
        return common.contains(folded);
    }

    private void read(PackFile file) {
        Section section = Section.GIVEN;
        for (PackFile.Line line : file.lines()) {
            if (line.isSection()) {
                section = file.section(line, Section.class);
                continue;
            }
            for (String word : Folding.standard().fold(line.text()).split("\\s+")) {
                of(section).add(word);
            }
        }
    }

    private Set<String> of(Section section) {
        return switch (section) {
            case GIVEN -> given;
            case JOINED -> joined;
            case DROPPED -> dropped;
            case DEFINITE -> definite;
            case COMMON -> common;
        };
    }
}
