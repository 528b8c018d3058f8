package sanad.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Takes apart words with particles written onto them, by the tables {@code clitics.txt}.
 *
 * <p>Example: "wa-l-thalatha" (and Tuesday) can be read as itself, as wa + "l-thalatha" and as wal + "thalatha"; "lil-juma" as li + "l-juma" too.
 */
public final class Clitics {
    private static final Map<Blend, Clitics> READY = new ConcurrentHashMap<>();
    private static final int SHORTEST_STEM = 2;

    private final List<Particle> particles = new ArrayList<>();
    private final Folding folding = Folding.standard();
    private String article = "";

    /**
     * One way to read a word.
     *
     * @param clitics what was taken off, folded; empty for the word as it stands
     * @param stem the rest, folded
     */
    public record Reading(String clitics, String stem) {}

    private record Particle(String letters, String allowed, Optional<String> withoutArticle) {
        boolean fits(String word) {
            return word.length() >= letters.length() + SHORTEST_STEM
                    && word.startsWith(letters)
                    && (allowed.isEmpty() || allowed.indexOf(word.charAt(letters.length())) >= 0);
        }
    }

    private Clitics(Blend blend) {
        for (Pack pack : blend.packs()) {
            PackFile file = PackFile.of(pack, "clitics.txt");
            file.lines().forEach(line -> take(file, line));
        }
        particles.sort(Comparator.comparingInt((Particle p) -> p.letters().length()));
    }

    /** The clitics of some packs. */
    public static Clitics of(Blend blend) {
        return READY.computeIfAbsent(blend, Clitics::new);
    }

    /** Every way to read a folded word, the one that keeps most of it first; the word itself always is. */
    public List<Reading> readings(String folded) {
        List<Reading> readings = new ArrayList<>(4);
        readings.add(new Reading("", folded));
        if (folded.length() > SHORTEST_STEM && isPossibleStart(folded.charAt(0))) {
            for (Particle particle : particles) {
                if (particle.fits(folded)) {
                    String rest = folded.substring(particle.letters().length());
                    particle.withoutArticle().ifPresent(bare -> readings.add(new Reading(bare, article + rest)));
                    readings.add(new Reading(particle.letters(), rest));
                }
            }
        }
        return readings;
    }

    /** Whether the article is among what was taken off. */
    public boolean holdsArticle(Reading reading) {
        return !article.isEmpty()
                && (reading.clitics().endsWith(article)
                        || particles.stream()
                                .anyMatch(p -> p.withoutArticle().isPresent()
                                        && p.letters().equals(reading.clitics())));
    }

    private boolean isPossibleStart(char first) {
        for (Particle particle : particles) {
            if (particle.letters().charAt(0) == first) {
                return true;
            }
        }
        return false;
    }

    private void take(PackFile file, PackFile.Line line) {
        String[] halves = line.text().split("\\|", -1);
        String[] words = halves[0].strip().split(" +", -1);
        int least = words[0].equals("contracted") ? 3 : 2;
        if (words.length < least || words[1].isEmpty()) {
            throw file.fault(line, "write before PARTICLE, article PARTICLE, or contracted WRITTEN PARTICLE");
        }
        switch (words[0]) {
            case "before" ->
                particles.add(new Particle(
                        folding.fold(words[1]),
                        halves.length > 1 ? folding.fold(halves[1].replace(" ", "")) : "",
                        Optional.empty()));
            case "article" -> article = folding.fold(words[1]);
            case "contracted" -> {
                particles.removeIf(p -> p.letters().equals(folding.fold(words[1])));
                particles.add(new Particle(folding.fold(words[1]), "", Optional.of(folding.fold(words[2]))));
            }
            default -> throw file.fault(line, "begin with before, article or contracted");
        }
    }
}
