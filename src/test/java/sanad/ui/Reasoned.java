package sanad.ui;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.chronicle.Chronicle;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Event;
import sanad.chronicle.Evidence;
import sanad.chronicle.Reason;
import sanad.chronicle.Reason.Arg;
import sanad.chronicle.Reason.Step;
import sanad.text.Passage;

/** A chronicle whose events carry chains of every kind of step, made from their own passages, to look at and to test. */
public final class Reasoned {
    private Reasoned() {}

    /** The same chronicle with such chains. */
    public static Chronicle chains(Chronicle plain) {
        List<Event> events = plain.events().stream().map(Reasoned::chain).toList();
        List<DocumentDate> dates = plain.dates().stream()
                .map(d -> new DocumentDate(
                        d.document(),
                        d.when(),
                        d.basis(),
                        plain.timexes().stream()
                                .filter(t -> t.passage().document().equals(d.document()))
                                .limit(1)
                                .map(t -> words(t.passage(), Optional.of(t.passage())))
                                .toList()))
                .toList();
        return new Chronicle(plain.title(), plain.documents(), dates, plain.timexes(), events);
    }

    private static Event chain(Event event) {
        List<Reason> reasons = new ArrayList<>();
        Evidence first = event.firstEvidence().orElseThrow();
        Optional<Passage> lit =
                first.timeWords().map(w -> new Passage(first.passage().document(), w));
        reasons.add(words(first.passage(), lit));
        reasons.add(new Reason(
                Step.ANCHOR,
                "dated.inferred",
                List.of(new Arg.Doc(first.passage().document()), new Arg.Date(event.when())),
                Optional.empty()));
        reasons.add(new Reason(
                Step.REASONING,
                "counts.back",
                List.of(new Arg.Date(event.when()), new Arg.Length(Period.ofMonths(9)), new Arg.Date(event.when())),
                Optional.empty()));
        for (Evidence more : event.evidence().subList(1, event.evidence().size())) {
            boolean same = more.when().equals(event.when());
            List<Arg> args = same
                    ? List.of(new Arg.Doc(more.passage().document()), new Arg.Quote(more.passage()))
                    : List.of(
                            new Arg.Doc(more.passage().document()),
                            new Arg.Quote(more.passage()),
                            new Arg.Date(more.when()));
            reasons.add(new Reason(
                    same ? Step.AGREES : Step.DISAGREES,
                    same ? "agrees" : "differs",
                    args,
                    more.timeWords().map(w -> new Passage(more.passage().document(), w))));
        }
        reasons.add(new Reason(Step.RESULT, "so", List.of(new Arg.Date(event.when())), Optional.empty()));
        return new Event(
                event.id(),
                event.title(),
                event.kind(),
                event.when(),
                event.likeliest(),
                event.basis(),
                event.importance(),
                event.confidence(),
                event.actors(),
                event.places(),
                event.evidence(),
                reasons,
                event.disputed());
    }

    private static Reason words(Passage passage, Optional<Passage> lit) {
        return new Reason(
                Step.WORDS, "says.words", List.of(new Arg.Doc(passage.document()), new Arg.Quote(passage)), lit);
    }
}
