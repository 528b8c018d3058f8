package sanad.read.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import sanad.read.facts.Facts;
import sanad.read.facts.LinkedData;
import sanad.read.format.Content;
import sanad.read.html.body.Body;
import sanad.read.html.body.Told;
import sanad.text.original.Kind;
import sanad.text.original.Stated;

/** Reads a page of the web that was saved. Nothing in it is executed, and nothing that it names is fetched. */
public final class WebPage {
    private WebPage() {}

    /**
     * The article in a page, what the page says of itself, and what stands around the article.
     *
     * @param html the page
     * @param encoding the name of the encoding in which it was written
     * @param facts what is known of it from elsewhere, such as where it was saved from; what it says is added
     */
    public static Content read(String html, String encoding, Facts facts) {
        Document page = Jsoup.parse(html);
        LinkedData data = HeadFacts.read(page, facts);
        Told told = new Told(all(facts, Kind.TITLE), all(facts, Kind.AUTHOR), data.body());
        Body body = Body.of(page.body(), told);
        return new Content(body.text(), encoding, facts.all(), body.asides());
    }

    private static List<String> all(Facts facts, Kind kind) {
        return facts.all().stream()
                .filter(s -> s.kind() == kind)
                .map(Stated::value)
                .toList();
    }
}
