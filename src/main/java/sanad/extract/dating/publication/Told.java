package sanad.extract.dating.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import sanad.chronicle.Basis;
import sanad.chronicle.Reason;
import sanad.chronicle.Reason.Arg;
import sanad.chronicle.Reason.Step;
import sanad.extract.dating.Fact;
import sanad.extract.dating.MentionTime;
import sanad.extract.dating.Quoting;
import sanad.extract.dating.Reading;
import sanad.extract.mention.EventMention;
import sanad.extract.mention.Modality;
import sanad.extract.mention.Tense;
import sanad.text.Passage;

/**
 * What another document tells and dates to the day.
 *
 * @param time the mention there with its day
 * @param reading where it stands
 * @param likeness how likely it tells of the same thing, from 0 to 1
 */
record Told(MentionTime time, Reading reading, double likeness) {
    /** How far a day that was only lent to a mention is trusted. */
    private static final double LENT = 0.75;

    /** How far a day that rests on reasoning is trusted. */
    private static final double REASONED = 0.8;

    /** How likely a clause is the one that shares no word. */
    private static final double ASIDE = 0.4;

    /** Of all that is told beside a sentence, how much is heard. */
    private static final int HEARD = 16;

    /** What the forms of each mention's words share. */
    private static final Fact<List<List<String>>> CLAUSES =
            new Fact<>(r -> IntStream.range(0, r.mentions().size())
                    .mapToObj(mention -> clause(r, mention))
                    .toList());

    private static List<String> clause(Reading reading, int mention) {
        EventMention of = reading.mentions().get(mention);
        return List.copyOf(Echoes.forms(reading, of).of(of.words()));
    }

    /** The days on which other documents put what a sentence tells, likest first. */
    static List<Told> of(
            Echoes echoes, Echoes.Sentence sentence, List<Reading> readings, List<List<MentionTime>> known) {
        List<Told> told = new ArrayList<>();
        for (Echoes.Echo echo : echoes.of(sentence)) {
            int document = echo.sentence().document();
            for (int mention : echo.sentence().mentions()) {
                MentionTime time = known.get(document).get(mention);
                if (time.isKnown() && time.when().isDay()) {
                    Reading there = readings.get(document);
                    List<String> clause = readings.size() > Fact.MANY
                            ? clause(there, mention)
                            : CLAUSES.of(there).get(mention);
                    double share = share(clause, sentence.words());
                    told.add(new Told(time, readings.get(document), echo.likeness() * share * trust(time)));
                }
            }
        }
        told.sort(Comparator.comparingDouble(Told::likeness).reversed());
        return told.size() > HEARD ? List.copyOf(told.subList(0, HEARD)) : told;
    }

    /** A sentence tells several things: the clause that shares its words with the other is the likeliest. */
    private static double share(List<String> clause, Set<String> sentence) {
        int shared = 0;
        for (String word : clause) {
            shared += sentence.contains(word) ? 1 : 0;
        }
        return clause.isEmpty() ? ASIDE : ASIDE + (1 - ASIDE) * Math.min(1, 2.0 * shared / clause.size());
    }

    private static double trust(MentionTime time) {
        boolean own = time.origin() == MentionTime.Origin.OWN || time.origin() == MentionTime.Origin.EVENT;
        boolean firm = time.basis() == Basis.STATED || time.basis() == Basis.COMPUTED;
        return (own ? 1 : LENT) * (firm ? 1 : REASONED);
    }

    /** The same, less trusted. */
    Told trusted(double share) {
        return new Told(time, reading, likeness * share);
    }

    /** Whether it is told there as something that happened. */
    boolean happened() {
        return time.mention().modality() == Modality.ASSERTED && time.mention().tense() != Tense.FUTURE;
    }

    /** «Document 2 tells of the same event: …, that is …». */
    Reason reason(String key) {
        Passage quoted = reading.document().passage(time.mention().passage().span());
        Optional<Passage> lit = time.timeWords().map(reading.document()::passage);
        Passage shown = time.timeWords()
                .filter(w -> !quoted.span().contains(w))
                .map(w -> Quoting.around(reading, w))
                .orElse(quoted);
        return new Reason(
                Step.REASONING,
                key,
                List.of(new Arg.Doc(quoted.document()), new Arg.Quote(shown), new Arg.Date(time.when())),
                lit);
    }
}
