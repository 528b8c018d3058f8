package sanad.extract.dating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sanad.chronicle.Kind;
import sanad.extract.dating.publication.Dating;
import sanad.extract.mention.Anchor;
import sanad.extract.mention.EventMention;
import sanad.extract.mention.Modality;
import sanad.extract.mention.Tense;
import sanad.extract.page.Block;
import sanad.extract.page.PageStructure;
import sanad.extract.page.Part;
import sanad.extract.time.TimeExpression;
import sanad.text.Document;
import sanad.text.Sentence;
import sanad.text.Shape;
import sanad.text.Source;
import sanad.text.Span;
import sanad.text.Token;
import sanad.text.Tokenized;
import sanad.time.Direction;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.TimeMeaning;
import sanad.time.TimeMeaning.Base;
import sanad.time.Unit;

/** A story written line by line in a test, with the times and mentions that the stages before dating would find. */
final class Story {
    private final List<Page> pages = new ArrayList<>();

    /** A further document. */
    Page page(String id) {
        Page page = new Page(id);
        pages.add(page);
        return page;
    }

    /** What the stages before dating hand on. */
    List<Reading> readings() {
        return pages.stream().map(Page::reading).toList();
    }

    /** The documents as they are shown. */
    List<Document> documents() {
        return readings().stream().map(Reading::document).toList();
    }

    /** Everything dated. */
    Dated dated() {
        return Dating.of(readings());
    }

    /** One document, a line a block. */
    static final class Page {
        private final String id;
        private final StringBuilder text = new StringBuilder();
        private final List<Block> blocks = new ArrayList<>();
        private final List<TimeExpression> times = new ArrayList<>();
        private final List<EventMention> mentions = new ArrayList<>();

        private Page(String id) {
            this.id = id;
        }

        /** A line of the page. */
        Page line(Part part, String words) {
            Span span = new Span(text.length(), text.length() + words.length());
            text.append(words).append('\n');
            blocks.add(new Block(span, part));
            return this;
        }

        /** Words of time, the last ones of that spelling so far. */
        Page time(String words, TimeMeaning meaning, Direction direction) {
            return time(words, meaning, direction, TimeExpression.Edge.NONE);
        }

        /** Words of time at an end of a range. */
        Page time(String words, TimeMeaning meaning, Direction direction, TimeExpression.Edge edge) {
            times.add(new TimeExpression(new sanad.text.Passage(id, last(words)), meaning, "test", direction, edge));
            return this;
        }

        /** A clause of the last line with its own times, told as past. */
        Page tells(String clause, Kind kind, String... own) {
            return tells(clause, kind, Tense.PAST, EventMention.Role.MAIN, Optional.empty(), own);
        }

        /** A clause whose time hangs on another event; it may have times of its own beside. */
        Page hangs(String clause, Kind kind, Tense tense, String time, String phrase, String... own) {
            Anchor anchor = new Anchor(last(time), last(phrase));
            List<String> times = new ArrayList<>(List.of(own));
            times.add(time);
            return tells(
                    clause, kind, tense, EventMention.Role.MAIN, Optional.of(anchor), times.toArray(String[]::new));
        }

        /** Words that name the other event. */
        Page anchor(String phrase, Kind kind) {
            return tells(phrase, kind, Tense.NONE, EventMention.Role.ANCHOR, Optional.empty());
        }

        /** Any clause. */
        Page tells(
                String clause, Kind kind, Tense tense, EventMention.Role role, Optional<Anchor> anchor, String... own) {
            Span span = last(clause);
            Block block = blocks.get(blocks.size() - 1);
            Set<String> words = new TreeSet<>(
                    Arrays.asList(clause.toLowerCase(java.util.Locale.ROOT).split("\\P{L}+")));
            words.remove("");
            mentions.add(new EventMention(
                    new sanad.text.Passage(id, span),
                    new Span(span.start(), span.start() + 1),
                    kind,
                    "",
                    Modality.ASSERTED,
                    tense,
                    block.part(),
                    blocks.size(),
                    blocks.size() - 1,
                    false,
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    new TreeSet<>(words),
                    Arrays.stream(own).map(this::last).toList(),
                    anchor,
                    role));
            return this;
        }

        private Span last(String words) {
            int at = text.lastIndexOf(words);
            if (at < 0) {
                throw new IllegalArgumentException(words + " is not in " + text);
            }
            return new Span(at, at + words.length());
        }

        private Reading reading() {
            Document document = new Document(id, id, text.toString(), Source.file(id));
            List<Sentence> sentences = blocks.stream()
                    .map(b -> new Sentence(
                            b.span(), List.of(new Token(b.span(), b.span().start(), "", Shape.WORD))))
                    .toList();
            List<TimeExpression> sorted = times.stream()
                    .sorted((a, b) -> a.passage().compareTo(b.passage()))
                    .toList();
            return new Reading(new Tokenized(document, sentences), new PageStructure(blocks), sorted, mentions);
        }
    }

    /** A whole or partial day of the calendar. */
    static TimeMeaning day(int year, int month, int day) {
        return new TimeMeaning.Named(
                Fields.of(Field.YEAR, year).with(Field.MONTH, month).with(Field.DAY, day));
    }

    /** A day and month. */
    static TimeMeaning day(int month, int day) {
        return new TimeMeaning.Named(Fields.of(Field.MONTH, month).with(Field.DAY, day));
    }

    /** A month. */
    static TimeMeaning month(int month) {
        return new TimeMeaning.Named(Fields.of(Field.MONTH, month));
    }

    /** «Last June». */
    static TimeMeaning lastMonth(int month) {
        return new TimeMeaning.Recurring(Fields.of(Field.MONTH, month), -1, Base.DOCUMENT);
    }

    /** A day of the week, 1 for Monday. */
    static TimeMeaning weekday(int weekday) {
        return new TimeMeaning.Named(Fields.of(Field.WEEKDAY, weekday));
    }

    /** «Today» 0, «yesterday» -1. */
    static TimeMeaning today(int steps) {
        return new TimeMeaning.Cycle(Unit.DAY, steps, Base.DOCUMENT);
    }

    /** «Yesterday, Friday». */
    static TimeMeaning today(int steps, Fields also) {
        return new TimeMeaning.Within(today(steps), also);
    }
}
