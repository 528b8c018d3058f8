package sanad.export.web;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import sanad.chronicle.Event;
import sanad.chronicle.Lane;
import sanad.export.cite.Cited;
import sanad.timeline.draw.Sign;
import sanad.timeline.place.Days;
import sanad.timeline.place.GlyphBox;
import sanad.timeline.place.Metrics;

/** What the colours and signs that occur on the page's timeline mean; the script draws each sign beside its words. */
final class Legend {
    private Legend() {}

    static void write(Cited cited, Html html) throws IOException {
        List<Event> dated =
                cited.chronicle().events().stream().filter(Days::dated).toList();
        Set<Lane> lanes = EnumSet.noneOf(Lane.class);
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        for (Event event : dated) {
            lanes.add(event.kind().lane());
            signs.addAll(Sign.of(GlyphBox.of(event, Glyphs.FAR, Metrics.SCREEN)));
        }
        if (dated.isEmpty()) {
            return;
        }
        html.open("ul", "class", "legend", "aria-label", cited.words().say("legend.title"));
        for (Lane lane : lanes) {
            html.open("li", "class", "k-" + lane).open("i").close();
            html.text(cited.words().say("lane." + lane)).close();
        }
        for (Sign sign : signs) {
            String name = sign.name().toLowerCase(Locale.ROOT);
            html.words("li", cited.words().say("legend." + name), "data-sign", name);
        }
        html.close().line();
    }
}
