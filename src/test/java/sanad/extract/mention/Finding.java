package sanad.extract.mention;

import java.util.List;
import sanad.extract.Texts;
import sanad.extract.page.PageReader;
import sanad.extract.time.TimeTagger;
import sanad.extract.token.Tokens;
import sanad.text.Document;
import sanad.text.Tokenized;

/** Finds the mentions of a test's own words. */
abstract class Finding {
    Document document = Texts.document("a", "");

    List<EventMention> find(String text) {
        document = Texts.document("a", text);
        Tokenized tokens = Tokens.of(document);
        return new MentionFinder().find(tokens, new PageReader().read(tokens), new TimeTagger().tag(tokens));
    }

    EventMention first(String text) {
        return find(text).get(0);
    }

    String words(EventMention mention) {
        return document.words(mention.passage().span());
    }
}
