package sanad.extract.merge.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sanad.chronicle.Kind;
import sanad.extract.dating.Reading;
import sanad.extract.mention.EventMention;
import sanad.extract.mention.Headline;
import sanad.extract.mention.Modality;
import sanad.extract.merge.likeness.Candidate;
import sanad.extract.page.Part;
import sanad.text.Span;
import sanad.text.Token;
import sanad.time.TimeMeaning;

/** Chooses the mention whose words make an event's headline. */
final class Titler {
    private static final int GOOD_LENGTH = 60;
    /** The page's headline is the best title, where it tells of this event and not of another in the same line. */
    private static final double HEADLINE = 0.6;

    private static final double SAME_KIND = 0.3;
    private static final int MOST_TRIED = 8;
    /** "that" alone is no longer than this; with a pronoun written onto it, it is. */
    private static final int LONGEST_THAT = 2;

    private final List<Reading> readings;
    private final List<List<Span>> times;
    private final Map<Integer, Set<String>> words = new HashMap<>();

    Titler(List<Reading> readings) {
        this.readings = readings;
        this.times = readings.stream()
                .map(r -> r.times().stream()
                        .filter(t -> !isLength(t.meaning()))
                        .map(t -> t.passage().span())
                        .toList())
                .toList();
    }

    /** Whether it says only how long something lasts, which may stay in a headline: "six years in prison". */
    private static boolean isLength(TimeMeaning meaning) {
        return meaning instanceof TimeMeaning.Lapse
                || meaning instanceof TimeMeaning.Modified modified && isLength(modified.meaning());
    }

    String title(List<Candidate> members, DateChoice choice) {
        List<Candidate> ordered = new ArrayList<>(members);
        Set<Integer> fresh = members.stream()
                .filter(m -> m.mention().part() == Part.LEAD)
                .map(Candidate::document)
                .collect(Collectors.toSet());
        ordered.sort(Comparator.comparingDouble((Candidate c) -> -fitness(c, choice, fresh.contains(c.document()))));
        String best = "";
        double most = Double.NEGATIVE_INFINITY;
        for (Candidate member : ordered.subList(0, Math.min(MOST_TRIED, ordered.size()))) {
            Headline headline = headline(member);
            double fitness = fitness(member, choice, fresh.contains(member.document())) - headline.flaws();
            if (fitness > most) {
                most = fitness;
                best = headline.text();
            }
        }
        return best.isBlank() ? passage(ordered.get(0)) : best;
    }

    /** The passage as it stands, where nothing of it stands alone. */
    private String passage(Candidate member) {
        String text = readings.get(member.document()).document().text();
        return member.mention()
                .passage()
                .span()
                .of(text)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\s]++", " ")
                .strip();
    }

    private Headline headline(Candidate member) {
        Reading reading = readings.get(member.document());
        EventMention mention = member.mention();
        if (mention.part() == Part.TITLE) {
            Span sentence = reading.tokens().sentences().get(mention.sentence()).span();
            return Headline.ofTitle(
                    reading.tokens(), sentence, mention.cue(), times.get(member.document()), words(member.document()));
        }
        Span told = told(mention, reading.document().text());
        boolean named = !mention.cue().equals(mention.passage().span());
        return Headline.of(
                reading.tokens(),
                told,
                named ? mention.cue() : told,
                times.get(member.document()),
                words(member.document()));
    }

    /** The words of what was said, without who said so; all of them where a pronoun takes up who that is. */
    private static Span told(EventMention mention, String text) {
        Span all = mention.passage().span();
        if (mention.attribution().isEmpty()
                || !all.contains(mention.attribution().get())) {
            return all;
        }
        int start = mention.attribution().get().end();
        while (start < all.end() && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < all.end() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end - start > LONGEST_THAT || end >= all.end() ? all : new Span(start, all.end());
    }

    private Set<String> words(int document) {
        return words.computeIfAbsent(
                document,
                d -> readings.get(d).tokens().sentences().stream()
                        .flatMap(s -> s.tokens().stream())
                        .map(Token::folded)
                        .collect(Collectors.toSet()));
    }

    /**
     * How well its words would stand alone: who does what, neither quoted nor told as an aside.
     *
     * @param fresh whether its page tells this event first, so that the page's headline is the event's
     */
    private static double fitness(Candidate candidate, DateChoice choice, boolean fresh) {
        EventMention mention = candidate.mention();
        double fitness = candidate.weight() * 0.5;
        fitness += switch (mention.role()) {
            case MAIN -> 0.5;
            case NOMINAL -> 0;
            case ANCHOR, REFERENCE, DETAIL -> -1;
        };
        boolean same = mention.kind().lane() == choice.best().mention().kind().lane();
        fitness += same ? SAME_KIND : 0;
        fitness += mention.part() != Part.TITLE ? 0 : same && fresh ? HEADLINE : same ? 0 : -HEADLINE / 2;
        fitness += Math.min(2, mention.actors().size() + mention.places().size()) * 0.25;
        fitness -= mention.kind() == Kind.OTHER ? 0.3 : 0;
        fitness -= mention.cue().equals(mention.passage().span()) ? 0.5 : 0;
        fitness -= mention.modality() == Modality.GENERIC ? 0.5 : 0;
        fitness -= mention.quoted() ? 0.5 : 0;
        fitness -= Math.min(0.3, Math.abs(mention.passage().span().length() - GOOD_LENGTH) / 300.0);
        fitness -= candidate.isSure() || mention.part() == Part.TITLE ? 0 : 0.4;
        return fitness + (candidate.equals(choice.best()) ? 0.2 : 0);
    }
}
