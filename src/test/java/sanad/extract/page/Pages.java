package sanad.extract.page;

import java.util.List;
import sanad.extract.Texts;
import sanad.extract.dating.Meanings;
import sanad.extract.time.TimeTagger;
import sanad.extract.token.Tokens;
import sanad.text.Span;
import sanad.text.Tokenized;

/** Pages made of a test's own lines. */
final class Pages {
    private Pages() {}

    static final String STORY =
            "The harbour council voted on Monday to close the old fish market, after three years of talks with its traders.";
    static final String CHRONIK =
            "افتتح رئيس البلدية الجسر الجديد فوق النهر بحضور مئات من سكان الحي، بعد أعمال استمرت عامين كاملين وتكلفت كثيرا.";

    static List<Part> parts(String... lines) {
        return page(lines).blocks().stream().map(Block::part).toList();
    }

    static PageStructure page(String... lines) {
        Tokenized tokens = Tokens.of(Texts.document("a", lines));
        List<Span> dates = new TimeTagger()
                .tag(tokens).stream()
                        .filter(e -> Meanings.isFullDay(e.meaning()))
                        .map(e -> e.passage().span())
                        .toList();
        return new PageReader().read(tokens, dates);
    }
}
