package sanad.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sanad.chronicle.Kind;
import sanad.chronicle.Lane;
import sanad.extract.mention.ClauseWords.Section;
import sanad.extract.page.Part;
import sanad.extract.time.TimeExpression;
import sanad.text.Span;
import sanad.text.Token;

/** Makes the mentions of one sentence out of its clauses. */
final class SentenceMentions {
    /** So many words that mean something by themselves make a detail. */
    private static final int LEAST_WORDS = 2;

    private final DocumentMentions.Place place;
    private final SentenceWords words;
    private final ClauseWords shapes;
    private final List<Token> tokens;
    private final List<Clause> clauses;
    private final List<TimeExpression> times;
    private final int[] timeOf;
    private final Quotations quotations;
    private final Mood mood;
    private final Heads heads;
    private final Sayings sayings;
    private final MentionMaker maker;

    SentenceMentions(
            DocumentMentions.Place place,
            SentenceWords words,
            List<Clause> clauses,
            List<TimeExpression> times,
            int[] timeOf,
            Quotations quotations) {
        this.place = place;
        this.words = words;
        this.shapes = words.speech().clauses();
        this.tokens = words.tokens();
        this.clauses = clauses;
        this.times = times;
        this.timeOf = timeOf;
        this.quotations = quotations;
        this.mood = new Mood(words);
        this.heads = new Heads(words);
        this.sayings = new Sayings(words, timeOf);
        this.maker = new MentionMaker(place, words, times, timeOf, quotations);
    }

    List<EventMention> build() {
        List<EventMention> mentions = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            Heads.Head head = heads.of(clause);
            if (i + 1 < clauses.size() && isFrame(head) && clauses.get(i + 1).opener() == Clause.Opener.MAIN) {
                Clause next = clauses.get(++i);
                clause = new Clause(clause.from(), next.to(), clause.opener(), clause.attribution());
                head = heads.of(next);
            }
            boolean quotes = i + 1 < clauses.size() && clauses.get(i + 1).opener() == Clause.Opener.THAT && says(head);
            if (quotes && !maker.datesIn(clause.from(), clause.to()).isEmpty()) {
                Clause content = clauses.get(i + 1);
                Heads.Head told = heads.of(content);
                if (isNews(told, content)) {
                    i++;
                    if (maker.datesIn(content.from(), content.to()).isEmpty()) {
                        Clause whole = new Clause(clause.from(), content.to(), clause.opener(), clause.from());
                        take(whole, told, content.to(), mentions);
                    } else {
                        take(
                                new Clause(content.from(), content.to(), content.opener(), clause.from()),
                                told,
                                content.to(),
                                mentions);
                    }
                    continue;
                }
                take(clause, head, content.to(), mentions);
            } else {
                take(clause, head, clause.to(), mentions);
            }
        }
        mentions.addAll(new References(words, timeOf, maker).beside(mentions));
        return mentions;
    }

    /** Whether what is reported happened, so that it is the news and not that somebody said so. */
    private boolean isNews(Heads.Head told, Clause content) {
        return told.cue().isPresent()
                && told.cue().get().cue().form() == Cue.Form.PAST
                && told.cue().get().cue().sort() == Cue.Sort.EVENT
                && !quotations.at(tokens.get(told.at()).span().start())
                && mood.modality(told, content.from(), content.to(), place.part(), true) == Modality.ASSERTED;
    }

    /** Whether the clause only sets the time for the next one: «and so came the day of …». */
    private boolean isFrame(Heads.Head head) {
        return head.cue().isPresent() && head.cue().get().cue().sort() == Cue.Sort.ASPECT && head.kind() == Kind.OTHER;
    }

    private static boolean says(Heads.Head head) {
        return head.kind().lane() == Lane.STATEMENT;
    }

    private void take(Clause clause, Heads.Head head, int to, List<EventMention> mentions) {
        if (shapes.at(Section.ATTRIBUTION, tokens, clause.from()) > 0
                || shapes.at(Section.ASIDE, tokens, clause.from()) > 0) {
            return;
        }
        Optional<Anchor> anchor = anchor(clause);
        List<TimeExpression> dates = maker.datesIn(clause.from(), clause.to());
        List<Span> own = new ArrayList<>();
        List<Span> others = new ArrayList<>();
        List<Span> before = firstSince(clause);
        for (TimeExpression time : dates) {
            Span span = time.passage().span();
            boolean behind =
                    anchor.isPresent() && span.start() > anchor.get().phrase().start();
            if (!before.contains(span) && !(isUntil(span) && isDone(head, clause))) {
                (behind ? others : own).add(span);
            }
        }
        timeBefore(clause).filter(t -> own.isEmpty()).ifPresent(own::add);
        boolean told = head.cue().isPresent() || dates.stream().anyMatch(TimeSigns::tells);
        boolean state = head.cue().isPresent() && head.cue().get().cue().sort() == Cue.Sort.STATE;
        if (isBareTime(clause)) {
            return;
        }
        if (!told && place.part() != Part.TITLE || state && own.isEmpty() && place.part() == Part.BODY) {
            if (place.part().isProse() && isDetail(clause)) {
                mentions.add(maker.mention(
                        clause.from(), to, head, EventMention.Role.DETAIL, own, anchor, attribution(clause)));
            }
            return;
        }
        EventMention.Role role =
                clause.opener() == Clause.Opener.BESIDE ? EventMention.Role.NOMINAL : EventMention.Role.MAIN;
        mentions.add(maker.mention(clause.from(), to, head, role, own, anchor, attribution(clause)));
        anchor.filter(a -> !a.isTold()).ifPresent(a -> mentions.add(anchored(a, clause, others)));
        if (!before.isEmpty() && head.cue().isPresent()) {
            mentions.add(maker.mention(
                    clause.from(), to, head, EventMention.Role.ANCHOR, before, Optional.empty(), Optional.empty()));
        }
    }

    /** The date right before a clause that tells what is then: "until 6 January, when they will appear". */
    private Optional<Span> timeBefore(Clause clause) {
        int before = clause.from() - 1;
        if (before < 1 || shapes.at(Section.WHEN, tokens, clause.from()) == 0) {
            return Optional.empty();
        }
        before -= tokens.get(before).isWord() || timeOf[before] >= 0 ? 0 : 1;
        return Optional.of(before)
                .filter(at -> timeOf[at] >= 0)
                .map(at -> times.get(timeOf[at]))
                .filter(TimeSigns::dates)
                .map(t -> t.passage().span());
    }

    /** Whether words of time say only how long the state lasts that was reached: "closed until 6 January". */
    private boolean isUntil(Span time) {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).span().start() == time.start()) {
                return shapes.at(Section.UNTIL, tokens, i) > 0
                        || shapes.at(Section.UNTIL, tokens, i - 1) > 0
                        || i > 1 && shapes.at(Section.UNTIL, tokens, i - 2) > 1;
            }
        }
        return false;
    }

    /** Whether the clause tells of what was done at one time, other than by "not until". */
    private boolean isDone(Heads.Head head, Clause clause) {
        return head.cue().isPresent()
                && head.cue().get().cue().form() == Cue.Form.PAST
                && head.cue().get().cue().sort() == Cue.Sort.EVENT
                && !words.between(Section.NEGATION, clause.from(), head.at());
    }

    /** Whether it has words enough to tell on about something. */
    private boolean isDetail(Clause clause) {
        int told = 0;
        for (int i = clause.from(); i < clause.to(); i++) {
            String word = tokens.get(i).folded();
            told += tokens.get(i).isWord() && timeOf[i] < 0 && !shapes.isFunction(word) ? 1 : 0;
        }
        return told >= LEAST_WORDS;
    }

    /** The time of an event like the clause's own, of which this is the first since: "her first visit since May 2000". */
    private List<Span> firstSince(Clause clause) {
        List<Span> before = new ArrayList<>();
        boolean first = false;
        for (int i = clause.from(); i < clause.to(); i++) {
            first |= shapes.at(Section.FIRST, tokens, i) > 0;
            boolean time = first && i > clause.from() && timeOf[i] >= 0 && timeOf[i] != timeOf[i - 1];
            if (time && (shapes.at(Section.SINCE, tokens, i) > 0 || shapes.at(Section.SINCE, tokens, i - 1) > 0)) {
                before.add(times.get(timeOf[i]).passage().span());
            }
        }
        return before;
    }

    /** Whether nothing stands there but words of time: the head of a diary's entry. */
    private boolean isBareTime(Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (timeOf[i] < 0 && tokens.get(i).isWord()) {
                return false;
            }
        }
        return true;
    }

    private Optional<Span> attribution(Clause clause) {
        if (clause.attribution() < 0) {
            return Optional.empty();
        }
        int to = clause.from();
        if (clause.attribution() > clause.from()) {
            to = clause.to();
            while (!tokens.get(to - 1).isWord() && !tokens.get(to - 1).isNumber()) {
                to--;
            }
        } else if (clause.attribution() == clause.from()) {
            while (to < clause.to() && shapes.at(Section.THAT, tokens, to) == 0 && !sayings.begins(clause.from(), to)) {
                to++;
            }
        }
        return Optional.of(maker.span(clause.attribution(), to));
    }

    private EventMention anchored(Anchor anchor, Clause clause, List<Span> own) {
        int from = clause.from();
        while (tokens.get(from).span().start() < anchor.time().start()) {
            from++;
        }
        int to = clause.to();
        while (to > from + 1
                && tokens.get(to - 1).span().end() > anchor.phrase().end()) {
            to--;
        }
        int phrase = from;
        while (phrase < to
                && tokens.get(phrase).span().start() < anchor.phrase().start()) {
            phrase++;
        }
        Heads.Head head = heads.nominal(phrase, to);
        return maker.mention(from, to, head, EventMention.Role.ANCHOR, own, Optional.empty(), Optional.empty());
    }

    /** The event that a distance in the clause is counted from: the words behind the distance. */
    private Optional<Anchor> anchor(Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (timeOf[i] < 0 || !TimeSigns.hangs(times.get(timeOf[i]))) {
                continue;
            }
            Span time = times.get(timeOf[i]).passage().span();
            int phrase = i;
            while (phrase < clause.to() && timeOf[phrase] == timeOf[i]) {
                phrase++;
            }
            if (phrase < tokens.size() && shapes.at(Section.TOLD, tokens, phrase) > 0) {
                return Optional.of(new Anchor(time, time));
            }
            if (phrase < clause.to() && shapes.at(Section.ANCHOR, tokens, phrase) > 0) {
                phrase++;
            }
            int end = phrase;
            while (end < tokens.size() && words.isInPhrase(end) && timeOf[end] < 0) {
                end++;
            }
            if (end > phrase) {
                return Optional.of(new Anchor(time, maker.span(phrase, end)));
            }
        }
        return Optional.empty();
    }
}
