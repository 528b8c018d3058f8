package sanad.read.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import sanad.read.facts.Facts;
import sanad.read.facts.LinkedData;
import sanad.read.format.Content;
import sanad.read.format.Refusal;
import sanad.read.html.body.Body;
import sanad.read.html.body.Told;
import sanad.read.plain.NotText;
import sanad.text.original.Kind;
import sanad.text.original.Place;
import sanad.text.original.Stated;

/** Reads a page of the web that was saved. Nothing in it is executed, and nothing that it names is fetched. */
public final class WebPage {
    /** Parts that lie deeper in each other are laid beside each other; pages that people read have some dozens. */
    private static final int DEEPEST = 200;

    /** Pages that people read have some thousand tags. */
    private static final int MOST = 300_000;

    private WebPage() {}

    /**
     * The article in a page, what the page says of itself, and what stands around the article.
     *
     * @param html the page
     * @param encoding the name of the encoding in which it was written
     * @param facts what is known of it from elsewhere, such as where it was saved from; what it says is added
     * @throws NotText where it has far more tags than pages have
     */
    public static Content read(String html, String encoding, Facts facts) throws NotText {
        if (html.chars().filter(c -> c == '<').count() > MOST) {
            throw new NotText(Refusal.Cause.TANGLED, Integer.toString(MOST));
        }
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        LinkedData data = HeadFacts.read(page, facts);
        Told told = new Told(all(facts, Kind.TITLE), all(facts, Kind.AUTHOR), data.body());
        Body body = Body.of(page.body(), told);
        facts.add(Kind.TITLE, body.headline(), Place.HEADING);
        return new Content(body.text(), encoding, facts.all(), body.asides());
    }

    private static List<String> all(Facts facts, Kind kind) {
        return facts.all().stream()
                .filter(s -> s.kind() == kind)
                .map(Stated::value)
                .toList();
    }
}
