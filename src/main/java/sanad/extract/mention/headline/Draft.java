package sanad.extract.mention.headline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sanad.extract.mention.ClauseWords;
import sanad.extract.mention.Cue;
import sanad.extract.mention.Name;
import sanad.extract.mention.Names;
import sanad.extract.mention.SentenceWords;
import sanad.extract.mention.Speech;
import sanad.extract.mention.headline.HeadlineWords.Section;
import sanad.extract.name.NameWords;
import sanad.text.Sentence;
import sanad.text.Shape;
import sanad.text.Span;
import sanad.text.Token;
import sanad.text.Tokenized;

/** The words of a sentence on their way to a headline: which are left out, and where it begins and ends. */
final class Draft {
    static final String DASHES = "-\u2013\u2014";
    private static final String COMMAS = ",\u060C";
    private static final String HARD = ";:\u061B()[]\u2013\u2014\u2026.";
    private static final String OPENING = "\"\u201C\u00AB";

    final String text;
    final List<Token> tokens = new ArrayList<>();
    private static final int SENTENCES_BACK = 6;
    private static final int LONGEST_HEADING = 4;
    /** So many letters may be written onto the front of a word. */
    private static final int LONGEST_FRONT = 3;

    private static final int SENTENCES_KEPT = 16;
    private final Tokenized doc;
    private final List<Span> times;
    private final Deque<List<Token>> before = new ArrayDeque<>();
    final boolean[] left;
    final boolean[] timed;
    final SentenceWords words;
    /** What is written onto its words. */
    final Letters letters = new Letters(this);
    /** The tables of the languages it is written in. */
    final Speech speech;
    /** The words that matter when a headline is cut from it. */
    final HeadlineWords titles;
    /** The words of which names are made in them. */
    final NameWords names;
    /** The token of the word that tells what happened, or -1 where none does. */
    int cue;

    int from;
    int to;
    /** How words are written of which letters go, by their tokens. */
    final Map<Integer, String> written = new HashMap<>();

    private List<Token> heading = List.of();
    /** The folded words of the document. */
    final Set<String> known;
    /** The comma behind which who acts is named at last, or -1. */
    int late = -1;
    /** Where a sentence goes on behind a clause that is told without it, or -1. */
    int closed = -1;
    /** Whether it is part of a clause whose noun was not found. */
    boolean orphan;
    /** Who does it, where that stands outside the sentence or far from the verb; else empty. */
    String prefix = "";
    /** The last token of who speaks, behind which a colon stands, or -1. */
    int colon = -1;

    Draft(Tokenized doc, Span passage, Span cue, List<Span> times, Set<String> known) {
        this.known = known;
        this.doc = doc;
        text = doc.document().text();
        String languages = "";
        for (Sentence sentence : doc.sentences()) {
            if (sentence.span().overlaps(passage)) {
                languages = tokens.isEmpty() ? sentence.languages() : languages;
                tokens.addAll(sentence.tokens());
            } else if (tokens.isEmpty() && !sentence.tokens().isEmpty()) {
                heading = isHeading(sentence.tokens()) ? sentence.tokens() : heading;
                before.addFirst(sentence.tokens());
                if (before.size() > SENTENCES_KEPT) {
                    before.removeLast();
                }
            }
        }
        speech = Speech.of(languages);
        titles = HeadlineWords.of(languages);
        names = NameWords.of(languages);
        left = new boolean[tokens.size()];
        from = Times.first(tokens.size(), i -> tokens.get(i).span().start() >= passage.start());
        if (from > 1 && from < tokens.size() && isInside(from - 1)) {
            from -= 2;
            from -= from > 0 && titles.at(Section.ARTICLE, tokens, from - 1) > 0 ? 1 : 0;
        }
        to = Times.first(tokens.size(), i -> tokens.get(i).span().end() > passage.end());
        this.times = times;
        int[] timeOf = Times.of(times, tokens);
        timed = new boolean[tokens.size()];
        for (int i = 0; i < timed.length; i++) {
            timed[i] = timeOf[i] >= 0;
        }
        words = new SentenceWords(speech, text, tokens, timeOf, false);
        int at = Times.first(tokens.size(), i -> tokens.get(i).span().start() >= cue.start());
        this.cue = cue.equals(passage) || at < from || at >= to ? -1 : at;
        new Times(this).mark();
        Asides.mark(this);
        to = Reach.of(this);
    }

    /** The sentences in which a passage stands. */
    static Span sentence(Tokenized doc, Span passage) {
        int start = passage.start();
        int end = passage.end();
        for (Sentence sentence : doc.sentences()) {
            if (sentence.span().overlaps(passage)) {
                start = Math.min(start, sentence.span().start());
                end = Math.max(end, sentence.span().end());
            }
        }
        return new Span(start, end);
    }

    /** The words of the few sentences before these, the nearest first. */
    List<SentenceWords> previous() {
        return before.stream()
                .limit(SENTENCES_BACK)
                .map(sentence -> new SentenceWords(speech, text, sentence, Times.of(times, sentence), false))
                .toList();
    }

    /** How often the words before these have the word, in the nearest sentences, whatever is written onto its front. */
    long told(String stem) {
        return Stream.concat(before.stream().flatMap(List::stream), tokens.subList(0, from).stream())
                .filter(t -> t.folded().endsWith(stem) && t.folded().length() <= stem.length() + LONGEST_FRONT)
                .count();
    }

    /** The heading under which these stand, a few words without an end, as a draft of its own; empty where none is. */
    Optional<Draft> heading() {
        return heading.isEmpty() ? Optional.empty() : Optional.of(of(heading));
    }

    private static boolean isHeading(List<Token> sentence) {
        long words = sentence.stream().filter(Token::isWord).count();
        return words > 0 && words <= LONGEST_HEADING && words == sentence.size();
    }

    /** The whole sentence before these, if there is one. */
    Optional<Draft> previousSentence() {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(of(before.getFirst()));
    }

    private Draft of(List<Token> sentence) {
        Span span = new Span(
                sentence.get(0).span().start(),
                sentence.get(sentence.size() - 1).span().end());
        return new Draft(doc, span, span, times, known);
    }

    /** The words from one token on and before another, as the text writes them. */
    String words(int start, int end) {
        return new Span(
                        tokens.get(start).span().start(),
                        tokens.get(end - 1).span().end())
                .of(text);
    }

    /** A name as the text writes it, without the particles before it. */
    String name(SentenceWords in, Names.Found found) {
        Span span = new Span(
                in.tokens().get(found.from()).span().start(),
                in.tokens().get(found.to() - 1).span().end());
        return Name.of(found, span.of(text)).surface();
    }

    boolean isText(int at) {
        return tokens.get(at).isWord() || tokens.get(at).isNumber();
    }

    boolean isComma(int at) {
        return !isText(at) && !isInside(at) && COMMAS.contains(tokens.get(at).folded());
    }

    /** Whether it stands inside a number: 2.4, 1,500. */
    boolean isInside(int at) {
        return at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).isNumber()
                && tokens.get(at + 1).isNumber()
                && tokens.get(at - 1).touches(tokens.get(at))
                && tokens.get(at).touches(tokens.get(at + 1));
    }

    boolean isHard(int at) {
        return !isText(at) && !isInside(at) && HARD.contains(tokens.get(at).folded());
    }

    boolean isDash(int at) {
        return !isText(at) && DASHES.contains(tokens.get(at).folded());
    }

    boolean isOpening(int at) {
        boolean closes = at > 0
                && tokens.get(at - 1).touches(tokens.get(at))
                && (at + 1 == tokens.size() || !tokens.get(at).touches(tokens.get(at + 1)));
        return !isText(at) && !closes && OPENING.contains(tokens.get(at).folded());
    }

    boolean is(Section section, int at) {
        return titles.at(section, tokens, at) > 0;
    }

    boolean is(ClauseWords.Section section, int at) {
        return speech.clauses().at(section, tokens, at) > 0;
    }

    /** The surface of a word. */
    String surface(int at) {
        return tokens.get(at).span().of(text);
    }

    boolean isCapitalised(int at) {
        return tokens.get(at).shape() == Shape.CAPITALISED;
    }

    /** Writes the word without its first letter. */
    void peel(int at) {
        written.put(at, surface(at).substring(1));
    }

    boolean isLatin(int at) {
        return SentenceWords.isLatin(tokens.get(at));
    }

    /** The first verb between two places that is not left out, or -1. */
    int verb(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!left[i] && words.isFinite(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The word that tells what happened: the cue, else the first verb from a place on, else the place. */
    int core(int start) {
        int verb = verb(start, to);
        return cue >= start && !left[cue] ? cue : verb < 0 ? start : verb;
    }

    boolean isPast(int at) {
        return words.at(at).map(f -> f.cue().form() == Cue.Form.PAST).orElse(false);
    }

    /** Whether a word that is kept begins there: 2.4 is one. */
    boolean isCounted(int at) {
        return !left[at] && isText(at) && !(at > 1 && isInside(at - 1));
    }

    /** How many words stand between two places. */
    int count(int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += isCounted(i) ? 1 : 0;
        }
        return count;
    }

    void leave(int start, int end) {
        Arrays.fill(left, start, end, true);
    }
}
