package sanad.extract.merge.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import sanad.chronicle.Kind;
import sanad.extract.dating.Reading;
import sanad.extract.mention.EventMention;
import sanad.extract.mention.Name;
import sanad.extract.mention.headline.Headline;
import sanad.extract.merge.likeness.Candidate;
import sanad.extract.merge.likeness.Signs;
import sanad.extract.page.Part;
import sanad.text.Span;
import sanad.text.Token;
import sanad.time.TimeMeaning;

/** Chooses the mention whose words make an event's headline. */
final class Titler {
    /** From here on the words say less than the event's kind and the names in it. */
    private static final double WORST = 1.8;

    /** From here on the other half of a page's headline may be better. */
    private static final double WEAK = 0.3;

    private static final int SHORTEST_NAME = 3;
    private static final int MOST_TRIED = 12;
    /** "that" alone is no longer than this; with a pronoun written onto it, it is. */
    private static final int LONGEST_THAT = 2;

    private final List<Reading> readings;
    private final List<Headlines> headlines;
    private final List<List<Span>> times;
    private final Map<Integer, Set<String>> words = new ConcurrentHashMap<>();

    Titler(List<Reading> readings, List<Headlines> headlines) {
        this.readings = readings;
        this.headlines = headlines;
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

    /**
     * One of the headlines that an event may bear.
     *
     * @param member the mention that it was cut from
     * @param headline its words
     * @param own whether it is the headline of a page about the event
     * @param value how likely it needs no mending: the logarithm of the odds
     */
    record Draft(Candidate member, Headline headline, Signs<TitleSign> signs, boolean own, double value) {}

    String title(List<Candidate> members, DateChoice choice, Kind kind) {
        List<Draft> drafts = drafts(members, choice, kind);
        Draft best = drafts.get(0);
        for (Draft draft : drafts) {
            boolean worded = !draft.headline().text().isBlank();
            boolean better = best.headline().text().isBlank() || draft.value() > best.value();
            best = worded && better ? draft : best;
        }
        String title = best.headline().text();
        if (best.headline().flaws() > WORST) {
            title = byKind(members, kind).orElse(title);
        }
        return title.isBlank() ? passage(best.member()) : title;
    }

    /** What its mentions can be called by, the fittest mentions first. */
    List<Draft> drafts(List<Candidate> members, DateChoice choice, Kind kind) {
        TitleFitness fitness = new TitleFitness(readings, members, choice, kind);
        List<Fit> ordered = new ArrayList<>();
        for (Candidate member : members) {
            Signs<TitleSign> signs = fitness.of(member);
            ordered.add(new Fit(member, signs, TitleScale.STANDARD.of(signs), fitness.isOwnHeadline(member)));
        }
        ordered.sort(Comparator.comparingDouble(fit -> -fit.fitness()));
        List<Draft> drafts = new ArrayList<>();
        for (Fit fit : ordered.subList(0, Math.min(MOST_TRIED, ordered.size()))) {
            for (Headline headline : headlines(fit.member())) {
                double value = fit.fitness() + TitleScale.STANDARD.of(headline, fit.own());
                drafts.add(new Draft(fit.member(), headline, fit.signs(), fit.own(), value));
            }
        }
        return drafts;
    }

    /** The event's kind and the place told of most, where most of its mentions are of that kind. */
    private Optional<String> byKind(List<Candidate> members, Kind kind) {
        long alike = members.stream().filter(m -> m.mention().kind() == kind).count();
        Map<String, List<String>> places = members.stream()
                .flatMap(m -> m.mention().places().stream())
                .filter(n -> n.surface().length() >= SHORTEST_NAME)
                .collect(Collectors.groupingBy(
                        Name::key, LinkedHashMap::new, Collectors.mapping(Name::surface, Collectors.toList())));
        boolean told = places.size() == 1 && places.values().iterator().next().size() > 1;
        if (2 * alike <= members.size() || !told) {
            return Optional.empty();
        }
        Candidate first = members.get(0);
        return Headline.ofKind(
                readings.get(first.document()).tokens(),
                first.mention().passage().span(),
                kind,
                places.values().iterator().next().get(0));
    }

    /** A mention, how well it stands for the event, and whether it is the headline of a page about it. */
    private record Fit(Candidate member, Signs<TitleSign> signs, double fitness, boolean own) {}

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

    private List<Headline> headlines(Candidate member) {
        Reading reading = readings.get(member.document());
        EventMention mention = member.mention();
        if (mention.part() == Part.TITLE) {
            Headline own = ofTitle(member, mention.sentence(), mention.cue());
            return own.flaws() > WEAK ? List.of(own.orBetter(beside(member), WEAK)) : List.of(own);
        }
        Span told = told(mention, reading.document().text());
        boolean named = !mention.cue().equals(mention.passage().span());
        Span cue = named ? mention.cue() : told;
        int document = member.document();
        return headlines
                .get(document)
                .of(
                        told,
                        cue,
                        false,
                        () -> Headline.all(reading.tokens(), told, cue, times.get(document), words(document)));
    }

    private Headline ofTitle(Candidate member, int number, Span cue) {
        Reading reading = readings.get(member.document());
        Span sentence = reading.tokens().sentences().get(number).span();
        Span within = sentence.contains(cue) ? cue : sentence;
        int document = member.document();
        return headlines
                .get(document)
                .of(
                        sentence,
                        within,
                        true,
                        () -> List.of(Headline.ofTitle(
                                reading.tokens(), sentence, within, times.get(document), words(document))))
                .get(0);
    }

    /** The other half of a page's headline: "Two years after the flood.. The village is home again". */
    private Headline beside(Candidate member) {
        Reading reading = readings.get(member.document());
        int next = member.mention().sentence() + 1;
        boolean title = next < reading.tokens().sentences().size()
                && reading.page()
                                .partAt(reading.tokens()
                                        .sentences()
                                        .get(next)
                                        .span()
                                        .start())
                        == Part.TITLE;
        return title ? ofTitle(member, next, member.mention().cue()) : Headline.NONE;
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
                d -> Set.copyOf(readings.get(d).tokens().sentences().stream()
                        .flatMap(s -> s.tokens().stream())
                        .map(Token::folded)
                        .collect(Collectors.toSet())));
    }
}
