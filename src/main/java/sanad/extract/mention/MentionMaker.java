package sanad.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import sanad.extract.time.TimeExpression;
import sanad.text.Span;
import sanad.text.Token;

/** Makes a mention of some tokens of a sentence and the word in them that tells what happened. */
final class MentionMaker {
    private final DocumentMentions.Place place;
    private final SentenceWords words;
    private final ClauseWords shapes;
    private final List<Token> tokens;
    private final List<TimeExpression> times;
    private final int[] timeOf;
    private final Quotations quotations;
    private final Names names;
    private final Mood mood;

    MentionMaker(
            DocumentMentions.Place place,
            SentenceWords words,
            List<TimeExpression> times,
            int[] timeOf,
            Quotations quotations) {
        this.place = place;
        this.words = words;
        this.shapes = words.speech().clauses();
        this.tokens = words.tokens();
        this.times = times;
        this.timeOf = timeOf;
        this.quotations = quotations;
        this.names = words.speech().names();
        this.mood = new Mood(words);
    }

    /** The mention that the tokens from one on and before another tell, by their head. */
    EventMention mention(
            int from,
            int to,
            Heads.Head head,
            EventMention.Role role,
            List<Span> own,
            Optional<Anchor> anchor,
            Optional<Span> attribution) {
        Span passage = trimmed(from, to);
        Span cue = head.cue().isPresent()
                ? span(head.at(), head.at() + head.cue().get().words())
                : passage;
        List<Name> actors = new ArrayList<>();
        List<Name> places = new ArrayList<>();
        SortedSet<String> content = new TreeSet<>();
        for (Names.Found found : names.in(words, from, to)) {
            Name name = Name.of(found, place.document().words(span(found.from(), found.to())));
            (found.place() && found.from() > head.at() ? places : actors).add(name);
            content.add(found.key());
        }
        content.addAll(contentWords(from, to));
        boolean quoted = quotations.at(cue.start());
        return new EventMention(
                place.document().passage(passage),
                cue,
                head.kind(),
                head.concept(),
                mood.modality(head, from, to, place.part(), !own.isEmpty()),
                mood.tense(head, from, to),
                place.part(),
                place.sentence(),
                place.paragraph(),
                quoted,
                attribution,
                actors,
                places,
                content,
                own,
                anchor,
                role);
    }

    /** The words of time between two tokens that come to a date. */
    List<TimeExpression> datesIn(int from, int to) {
        List<TimeExpression> own = new ArrayList<>();
        int last = -1;
        for (int i = from; i < to; i++) {
            if (timeOf[i] >= 0 && timeOf[i] != last) {
                last = timeOf[i];
                if (TimeSigns.dates(times.get(last))) {
                    own.add(times.get(last));
                }
            }
        }
        return own;
    }

    private SortedSet<String> contentWords(int from, int to) {
        SortedSet<String> content = new TreeSet<>();
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (timeOf[i] >= 0 || !token.isWord() && !token.isNumber()) {
                continue;
            }
            if (words.at(i).isPresent() && words.at(i).get().cue().sort() == Cue.Sort.EVENT) {
                content.add(words.at(i).get().cue().concept());
            } else {
                String stem = Speech.stem(words.speech().clitics(), token.folded());
                if (stem.length() > 1 && !shapes.isFunction(stem) && !shapes.isFunction(token.folded())) {
                    content.add(stem);
                }
            }
        }
        return content;
    }

    /** The span of the tokens from one on and before another; of one at least. */
    Span span(int from, int to) {
        return new Span(
                tokens.get(from).span().start(),
                tokens.get(Math.max(from, to - 1)).span().end());
    }

    /** The span of the tokens without marks at its ends. */
    private Span trimmed(int from, int to) {
        int first = from;
        int last = to;
        while (first < last - 1
                && !tokens.get(first).isWord()
                && !tokens.get(first).isNumber()) {
            first++;
        }
        while (last > first + 1
                && !tokens.get(last - 1).isWord()
                && !tokens.get(last - 1).isNumber()) {
            last--;
        }
        return span(first, last);
    }
}
