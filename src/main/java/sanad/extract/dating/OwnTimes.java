package sanad.extract.dating;

import java.util.List;
import java.util.Optional;
import sanad.chronicle.Basis;
import sanad.chronicle.DocumentDate;
import sanad.extract.dating.ResolvedTimes.Timed;
import sanad.extract.mention.EventMention;
import sanad.extract.time.TimeExpression;
import sanad.text.Passage;
import sanad.text.Span;
import sanad.time.Precision;
import sanad.time.TimeMeaning;
import sanad.time.TimexType;
import sanad.time.Unit;
import sanad.time.When;
import sanad.time.resolve.Resolution;

/** The time that a mention's own words give it. */
final class OwnTimes {
    private static final Fact<Recent<Asked, OwnTimes>> KNOWN = new Fact<>(r -> new Recent<>());

    private final Reading reading;
    private final ResolvedTimes times;
    private final DocumentDate published;
    private final Entries entries;
    private final List<MentionTime> mentions;
    private final List<MentionTime> references;

    private record Asked(ResolvedTimes times, DocumentDate published) {}

    /** Those of a document that was dated so. */
    static OwnTimes of(Reading reading, ResolvedTimes times, DocumentDate published) {
        return KNOWN.of(reading).of(new Asked(times, published), a -> new OwnTimes(reading, times, published));
    }

    OwnTimes(Reading reading, ResolvedTimes times, DocumentDate published) {
        this.entries = new Entries(reading, times);
        this.reading = reading;
        this.times = times;
        this.published = published;
        this.mentions = reading.mentions().stream().map(this::of).toList();
        this.references = reading.references().stream().map(this::of).toList();
    }

    /** Those of the document's mentions, in their order. */
    List<MentionTime> ofMentions() {
        return mentions;
    }

    /** Those of its references, in their order. */
    List<MentionTime> ofReferences() {
        return references;
    }

    /** Its time, or none where its words give none (yet). */
    private MentionTime of(EventMention mention) {
        List<Timed> own =
                mention.times().stream().flatMap(s -> times.at(s).stream()).toList();
        Optional<MentionTime> range = range(mention, own);
        return range.isPresent() ? range.get() : point(mention, own).orElse(MentionTime.none(mention));
    }

    /** The time at the head of the entry of a diary or live report in which a mention stands that has none of its own. */
    Optional<MentionTime> under(EventMention mention) {
        return entries.of(mention).map(head -> {
            MentionTime own = timed(mention, head, head.when(), head.span());
            return entries.isFirst(mention) ? own : own.of(MentionTime.Origin.NARRATIVE);
        });
    }

    private Optional<MentionTime> range(EventMention mention, List<Timed> own) {
        for (int i = 0; i + 1 < own.size(); i++) {
            Timed from = own.get(i);
            Timed to = own.get(i + 1);
            boolean pair = from.expression().edge() == TimeExpression.Edge.FROM
                    && to.expression().edge() == TimeExpression.Edge.TO;
            if (pair
                    && dates(from)
                    && dates(to)
                    && !to.when().latest().isBefore(from.when().earliest())) {
                When when = new When(from.when().earliest(), to.when().latest(), Precision.INTERVAL, false);
                return Optional.of(timed(mention, to, when, from.span().union(to.span())));
            }
        }
        return Optional.empty();
    }

    private Optional<MentionTime> point(EventMention mention, List<Timed> own) {
        Optional<Timed> best = Optional.empty();
        for (Timed timed : own) {
            if (dates(timed)
                    && !isFirstSince(mention, timed)
                    && best.filter(b -> !better(timed, b, mention)).isEmpty()) {
                best = Optional.of(timed);
            }
        }
        return best.map(t -> timed(mention, t, t.when(), t.span()));
    }

    /** «His first visit for 24 years» is not a visit of 24 years ago. */
    private static boolean isFirstSince(EventMention mention, Timed timed) {
        return mention.role() == EventMention.Role.NOMINAL
                && timed.expression().meaning() instanceof TimeMeaning.Shifted shifted
                && shifted.length().finest() == Unit.YEAR;
    }

    /** Of two times the one inside the other, else the one nearer to what happened. */
    private static boolean better(Timed now, Timed before, EventMention mention) {
        if (before.when().contains(now.when()) != now.when().contains(before.when())) {
            return before.when().contains(now.when());
        }
        return distance(now.span(), mention.cue()) < distance(before.span(), mention.cue());
    }

    private static int distance(Span a, Span b) {
        return a.overlaps(b) ? 0 : Math.max(a.start() - b.end(), b.start() - a.end());
    }

    /** Whether it comes to days at all. */
    static boolean dates(Timed timed) {
        TimexType type = timed.resolution().type();
        return (type == TimexType.DATE || type == TimexType.TIME)
                && timed.when().isKnown()
                && !(timed.when().openStart() && timed.when().openEnd());
    }

    private MentionTime timed(EventMention mention, Timed timed, When when, Span words) {
        Resolution.Footing footing = timed.resolution().footing();
        Basis basis = switch (footing) {
            case NONE -> Basis.STATED;
            case DOCUMENT -> isFirm(published.basis()) ? Basis.COMPUTED : Basis.INFERRED;
            default -> Basis.INFERRED;
        };
        return new MentionTime(
                mention,
                when,
                Optional.empty(),
                basis,
                MentionTime.Origin.OWN,
                Optional.of(words),
                reasons(mention, timed, when, words));
    }

    private List<sanad.chronicle.Reason> reasons(EventMention mention, Timed timed, When when, Span words) {
        Passage quoted = mention.passage().span().contains(words) ? mention.passage() : Quoting.around(reading, words);
        Chain chain = new Chain().says(quoted, words);
        TimeMeaning meaning = timed.expression().meaning();
        if (timed.resolution().footing() != Resolution.Footing.NONE) {
            chain.means(meaning);
        }
        if (timed.resolution().footing() == Resolution.Footing.DOCUMENT) {
            chain.published(reading.document().id(), published.when(), published.basis());
        } else if (timed.resolution().footing() == Resolution.Footing.NARRATIVE) {
            timed.before()
                    .flatMap(b -> times.at(b.passage().span()))
                    .ifPresent(
                            b -> chain.anchor("dated.before", b.when(), Quoting.around(reading, b.span()), b.span()));
        }
        return chain.chosen(meaning, timed.resolution().steps()).so(when);
    }

    /** Whether a document's day needs no reasoning: it states it, or a person who knows it has set it. */
    private static boolean isFirm(Basis published) {
        return published == Basis.STATED || published == Basis.BY_HAND;
    }
}
