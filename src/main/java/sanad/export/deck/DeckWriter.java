package sanad.export.deck;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sanad.chronicle.Event;
import sanad.chronicle.scene.Scene;
import sanad.export.cite.Cited;
import sanad.export.format.Caveat;
import sanad.export.format.Choice;
import sanad.export.format.Exported;
import sanad.export.format.Family;
import sanad.export.format.Format;
import sanad.export.format.Wanted;
import sanad.export.format.Writer;

/** Writes slides: an overview, then one for each scene of the project; where it has none, one for each event. */
public final class DeckWriter implements Writer {
    private static final Format FORMAT = new Format(
            "pptx",
            List.of("pptx"),
            Family.SLIDES,
            Set.of(Choice.TITLE, Choice.THEME),
            List.of("pptx.typeface", "pptx.notes"));

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public void write(Exported exported, Wanted wanted, OutputStream out) throws IOException {
        Cited cited = Cited.of(exported, wanted);
        List<Station> scenes = scenes(exported, cited);
        List<Station> stations = scenes.isEmpty()
                ? cited.chronicle().events().stream().map(Station::of).toList()
                : scenes;
        Deck.write(cited, wanted, stations, out);
    }

    @Override
    public List<Caveat> caveats(Exported exported, Wanted wanted) {
        List<Caveat> all = new ArrayList<>(Writer.super.caveats(exported, wanted));
        boolean told = !scenes(exported, Cited.of(exported, wanted)).isEmpty();
        all.add(Caveat.of(told ? "pptx.scenes" : "pptx.overview"));
        return all;
    }

    /** The scenes about the events that are wanted; one of whose events none is wanted is left out. */
    private static List<Station> scenes(Exported exported, Cited cited) {
        List<Station> stations = new ArrayList<>();
        for (Scene scene : exported.scenes()) {
            List<Event> events = scene.events().stream()
                    .flatMap(id -> cited.chronicle().event(id).stream())
                    .toList();
            if (!events.isEmpty() || scene.events().isEmpty()) {
                String title = scene.title().isBlank() ? cited.title() : scene.title();
                stations.add(new Station(title, scene.caption(), scene.notes(), events));
            }
        }
        return stations;
    }
}
