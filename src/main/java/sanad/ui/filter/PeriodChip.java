package sanad.ui.filter;

import java.util.List;
import java.util.stream.LongStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import sanad.chronicle.Event;
import sanad.language.DateWords;
import sanad.language.Words;
import sanad.timeline.place.Days;
import sanad.ui.Session;
import sanad.ui.Spoken;

/** The chip of the period; it says which one is asked for. */
final class PeriodChip extends PopChip {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Session session;

    PeriodChip(Session session) {
        super(session, "", () -> new PeriodPane(session, days(session)));
        this.session = session;
        setId("filter-period");
        session.finding().filter().addListener(change -> tell());
        session.chronicle().addListener(change -> offer());
        offer();
        Spoken.always(session, words -> tell());
    }

    /** The days on which events begin, and the last of all: a mere century does not stretch them. */
    private static long[] days(Session session) {
        List<Event> dated =
                session.chronicle().get().events().stream().filter(Days::dated).toList();
        List<Event> narrow = dated.stream().filter(Days::isAnchored).toList();
        List<Event> measured = narrow.isEmpty() ? dated : narrow;
        return LongStream.concat(
                        measured.stream().mapToLong(event -> (long) Days.first(event)),
                        measured.stream().mapToLong(event -> (long) Days.last(event) - 1).max().stream())
                .sorted()
                .distinct()
                .toArray();
    }

    @Override
    void enter(Node node) {
        Node field = node.lookup("#period-from");
        if (field != null) {
            field.requestFocus();
        }
    }

    /** Where nothing has a date, there is no period to ask for. */
    private void offer() {
        boolean any = session.chronicle().get().events().stream().anyMatch(Days::dated);
        setVisible(any);
        setManaged(any);
    }

    private void tell() {
        Words words = Words.in(session.manner().get());
        var period = session.finding().filter().get().period();
        String name = words.say("filter.period");
        String said = period.map(p -> words.say(
                        "filter.chip", name, DateWords.in(words.manner()).say(p)))
                .orElse(name);
        say(name, words.say("filter.told", said));
        pseudoClassStateChanged(ON, period.isPresent());
    }
}
