package sanad.extract.mention.headline;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import sanad.extract.Texts;
import sanad.extract.time.TimeTagger;
import sanad.extract.token.Tokens;
import sanad.text.Document;
import sanad.text.Span;
import sanad.text.Token;
import sanad.text.Tokenized;

/** Headlines of marked sentences. */
final class Headlines {
    private Headlines() {}

    /** The headline of the part of a text behind a bar, with the word between stars as its cue. */
    static Headline cut(String marked) {
        return made(
                marked,
                (tokens, words) -> Headline.of(tokens, words.passage(), words.cue(), words.times(), words.known()));
    }

    /** The words of every headline that may be cut from it. */
    static List<String> all(String marked) {
        return made(
                marked,
                (tokens, words) ->
                        Headline.all(tokens, words.passage(), words.cue(), words.times(), words.known()).stream()
                                .map(Headline::text)
                                .toList());
    }

    /** What a headline is cut from. */
    private record Words(Span passage, Span cue, List<Span> times, Set<String> known) {}

    private static <T> T made(String marked, BiFunction<Tokenized, Words, T> cutting) {
        int bar = Math.max(0, marked.indexOf('|'));
        String plain = marked.replace("|", "");
        int cue = plain.indexOf('*');
        int cueEnd = plain.lastIndexOf('*') - 1;
        String text = plain.replace("*", "");
        Document document = Texts.document("a", text);
        Tokenized tokens = Tokens.of(document);
        List<Span> times = new TimeTagger()
                .tag(tokens).stream().map(t -> t.passage().span()).toList();
        Set<String> known = tokens.sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .map(Token::folded)
                .collect(Collectors.toSet());
        Span passage = new Span(bar, text.length());
        return cutting.apply(tokens, new Words(passage, cue < 0 ? passage : new Span(cue, cueEnd), times, known));
    }

    /** Its words. */
    static String title(String marked) {
        return cut(marked).text();
    }

    /** How badly it stands alone. */
    static double flaws(String marked) {
        return cut(marked).flaws();
    }
}
