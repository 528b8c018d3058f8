package sanad.extract.mention;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import sanad.language.Blend;
import sanad.language.Clitics;

/**
 * The tables by which the sentences of some languages tell of happenings.
 *
 * @param clauses what shapes clauses
 * @param cues what tells of happenings
 * @param names countries, cities, peoples, and the titles of persons
 * @param clitics particles written onto words
 */
public record Speech(ClauseWords clauses, CueLexicon cues, Names names, Clitics clitics) {
    private static final Map<Blend, Speech> READY = new ConcurrentHashMap<>();

    /** The tables of a sentence's languages; an empty name is that of the usual ones. */
    public static Speech of(String languages) {
        return READY.computeIfAbsent(Blend.named(languages), Speech::read);
    }

    private static Speech read(Blend blend) {
        Clitics clitics = Clitics.of(blend);
        ClauseWords clauses = new ClauseWords(blend);
        return new Speech(
                clauses,
                new CueLexicon(blend, clitics, new Concepts(blend)),
                new Names(blend, clauses, clitics),
                clitics);
    }

    /** The stem of a word for likeness, without particles. */
    static String stem(Clitics clitics, String folded) {
        String best = folded;
        for (Clitics.Reading reading : clitics.readings(folded)) {
            if (reading.stem().length() >= 3
                    && reading.stem().length() < best.length()
                    && reading.clitics().length() > 1) {
                best = reading.stem();
            }
        }
        return best;
    }
}
