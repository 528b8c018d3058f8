package sanad.extract.dating;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sanad.chronicle.Basis;
import sanad.chronicle.Kind;
import sanad.chronicle.Reason;
import sanad.chronicle.Reason.Arg;
import sanad.chronicle.Reason.Step;
import sanad.extract.dating.Likeness.Place;
import sanad.extract.dating.MentionTime.Origin;
import sanad.extract.mention.Anchor;
import sanad.extract.mention.EventMention;
import sanad.extract.time.TimeExpression;
import sanad.text.Passage;
import sanad.text.Span;
import sanad.time.TimeMeaning;
import sanad.time.When;

/** Times that hang on another event: «nine months after the reception» dates the one by the other, whichever is known. */
final class Hanging {
    /** Below this, the words for an event do not point to a mention of it. */
    private static final double SAME = 0.42;

    /** The same where its day is the one counted to. */
    private static final double NEAR = 0.2;

    /** What was told so many sentences ago is still what a time is counted from. */
    private static final int TOLD_WITHIN = 6;

    private final List<Reading> readings;
    private final Likeness likeness;
    private final List<List<MentionTime>> found;

    /** A distance between two events of one document: where its mentions stand, and where its words. */
    private record Link(Place later, Optional<Place> earlier, TimeExpression words, TimeMeaning.FromEvent distance) {
        int sign() {
            return distance.side() == TimeMeaning.Side.AFTER_EVENT ? 1 : -1;
        }
    }

    Hanging(List<Reading> readings, Likeness likeness, List<List<MentionTime>> found) {
        this.readings = readings;
        this.likeness = likeness;
        this.found = found;
    }

    /**
     * Reckons every distance once.
     *
     * @param lent whether times that a mention was only lent may be counted from
     * @return whether any mention gained a time
     */
    boolean settle(boolean lent) {
        boolean changed = false;
        for (int r = 0; r < readings.size(); r++) {
            for (int m = 0; m < readings.get(r).mentions().size(); m++) {
                Optional<Link> link = link(new Place(r, m));
                if (link.isPresent()) {
                    changed |= settle(link.get(), lent);
                }
            }
        }
        return changed || !lent;
    }

    private Optional<Link> link(Place place) {
        EventMention mention = likeness.mention(place);
        if (mention.anchor().isEmpty()) {
            return Optional.empty();
        }
        Anchor anchor = mention.anchor().get();
        Reading reading = readings.get(place.reading());
        return reading.times().stream()
                .filter(e -> e.passage().span().overlaps(anchor.time()))
                .flatMap(e -> Meanings.fromEvent(e.meaning()).stream()
                        .filter(f -> f.length().isCounted())
                        .map(f ->
                                new Link(place, anchor.isTold() ? told(place) : phrase(place, anchor.phrase()), e, f)))
                .findFirst();
    }

    /** What its document told last with a date of its own, a few sentences before at most. */
    private Optional<Place> told(Place of) {
        List<EventMention> mentions = readings.get(of.reading()).mentions();
        EventMention mention = mentions.get(of.mention());
        for (int m = of.mention() - 1; m >= 0; m--) {
            EventMention before = mentions.get(m);
            if (mention.sentence() - before.sentence() > TOLD_WITHIN) {
                break;
            }
            boolean tells =
                    before.role() == EventMention.Role.MAIN && before.part().isProse();
            if (tells && before.sentence() < mention.sentence() && counts(time(new Place(of.reading(), m)), false)) {
                return Optional.of(new Place(of.reading(), m));
            }
        }
        return Optional.empty();
    }

    private Optional<Place> phrase(Place of, Span phrase) {
        List<EventMention> mentions = readings.get(of.reading()).mentions();
        for (int m = 0; m < mentions.size(); m++) {
            if (mentions.get(m).role() == EventMention.Role.ANCHOR
                    && mentions.get(m).passage().span().overlaps(phrase)) {
                return Optional.of(new Place(of.reading(), m));
            }
        }
        return Optional.empty();
    }

    private boolean settle(Link link, boolean lent) {
        if (link.earlier().isEmpty()) {
            return false;
        }
        Place base = link.earlier().get();
        if (!time(base).isKnown()) {
            Optional<When> day = expected(link);
            Optional<Place> then =
                    day.flatMap(d -> companion(base, NEAR, p -> time(p).when().overlaps(d)));
            boolean firm = day.isPresent() && time(link.later()).basis() != Basis.INFERRED;
            (then.isPresent() || firm ? then : companion(base)).ifPresent(c -> put(base, borrowed(base, c)));
        }
        boolean changed = false;
        if (counts(time(base), true)
                && !(time(link.later()).isKnown() && time(link.later()).origin() == Origin.OWN)) {
            changed = counted(link.later(), base, link, link.sign());
        }
        if (!time(base).isKnown() && counts(time(link.later()), lent)) {
            changed |= counted(base, link.later(), link, -link.sign());
        }
        return changed;
    }

    /** The day to which the words count back, or on, from a day of their own. */
    private Optional<When> expected(Link link) {
        MentionTime later = time(link.later());
        return later.origin() == Origin.OWN && later.when().isDay()
                ? Optional.of(Distance.from(later.when(), link.distance().length(), -link.sign()))
                : Optional.empty();
    }

    private static boolean counts(MentionTime time, boolean lent) {
        boolean sure = time.origin() == Origin.OWN || time.origin() == Origin.EVENT;
        return time.isKnown() && !time.when().openStart() && !time.when().openEnd() && (sure || lent);
    }

    private MentionTime time(Place place) {
        return found.get(place.reading()).get(place.mention());
    }

    private void put(Place place, MentionTime time) {
        found.get(place.reading()).set(place.mention(), time);
    }

    /**
     * The dated mention that the words point to: of the same kind and with no other people in it; in the same document
     * first. None where nothing is so alike, since a wrong event gives a wrong day.
     */
    private Optional<Place> companion(Place place) {
        return companion(place, SAME, p -> true);
    }

    private Optional<Place> companion(Place place, double alike, java.util.function.Predicate<Place> when) {
        EventMention mention = likeness.mention(place);
        return likeness.companions(mention, alike).stream()
                .map(Likeness.Companion::place)
                .filter(when)
                .filter(p ->
                        counts(time(p), false) && time(p).when().precision().compareTo(sanad.time.Precision.YEAR) <= 0)
                .filter(p -> fits(mention, likeness.mention(p)))
                .max(Comparator.comparing((Place p) -> p.reading() == place.reading())
                        .thenComparing(p -> likeness.of(mention, likeness.mention(p)))
                        .thenComparing(p -> time(p).when().precision(), Comparator.reverseOrder()));
    }

    private boolean fits(EventMention phrase, EventMention event) {
        boolean kind = phrase.kind() == event.kind() || phrase.kind() == Kind.OTHER || event.kind() == Kind.OTHER;
        boolean people = phrase.actors().isEmpty()
                || event.actors().isEmpty()
                || phrase.actors().stream()
                        .anyMatch(a ->
                                event.actors().stream().anyMatch(b -> a.key().equals(b.key())));
        return kind && people;
    }

    private MentionTime borrowed(Place place, Place from) {
        EventMention mention = likeness.mention(place);
        MentionTime there = time(from);
        Chain chain = new Chain().says(mention.passage(), mention.cue());
        dated(chain, from);
        return new MentionTime(
                mention,
                there.when(),
                there.likeliest(),
                Basis.INFERRED,
                Origin.EVENT,
                Optional.empty(),
                chain.so(there.when()));
    }

    /** «That was on 19 June 2024, by document 1: …». */
    private void dated(Chain chain, Place place) {
        MentionTime time = time(place);
        Reading reading = readings.get(place.reading());
        Span words = time.timeWords().orElse(time.mention().cue());
        Passage quoted = time.mention().passage().span().contains(words)
                ? time.mention().passage()
                : Quoting.around(reading, words);
        chain.anchor("dated.event", time.when(), quoted, words);
    }

    private boolean counted(Place target, Place from, Link link, int sign) {
        MentionTime start = time(from);
        When when = Distance.from(start.when(), link.distance().length(), sign);
        MentionTime before = time(target);
        if (before.isKnown() && (before.origin() == Origin.EVENT || when.contains(before.when()))) {
            return false;
        }
        EventMention mention = likeness.mention(target);
        Span words = link.words().passage().span();
        Passage quoted = Quoting.around(readings.get(target.reading()), words);
        Chain chain = new Chain().says(quoted, words);
        dated(chain, origin(from));
        Reason.Arg[] sum = {
            new Arg.Date(start.when()),
            new Arg.Length(Distance.period(link.distance().length())),
            new Arg.Date(when)
        };
        chain.add(Step.REASONING, sign < 0 ? "counts.back" : "counts.on", Optional.empty(), sum);
        put(
                target,
                new MentionTime(
                        mention,
                        when,
                        Optional.empty(),
                        Basis.INFERRED,
                        Origin.EVENT,
                        Optional.of(words),
                        chain.so(when)));
        return true;
    }

    /** Where a borrowed time comes from, so that the chain quotes the words that give it. */
    private Place origin(Place place) {
        boolean borrowed =
                time(place).origin() == Origin.EVENT && time(place).timeWords().isEmpty();
        return borrowed ? companion(place).orElse(place) : place;
    }
}
