package sanad.ui.filter;

import java.time.LocalDate;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import sanad.chronicle.Event;
import sanad.language.DateWords;
import sanad.language.Words;
import sanad.time.Precision;
import sanad.time.When;
import sanad.timeline.place.Days;
import sanad.ui.Session;
import sanad.ui.Spoken;

/** The chip of the period; it says which one is asked for. */
final class PeriodChip extends PopChip {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Session session;

    PeriodChip(Session session) {
        super(session, "", () -> new PeriodPane(session, all(session)));
        this.session = session;
        setId("filter-period");
        session.finding().filter().addListener(change -> tell());
        Spoken.always(session, words -> tell());
    }

    /** All of time: a mere century does not stretch it. */
    private static When all(Session session) {
        List<Event> dated =
                session.chronicle().get().events().stream().filter(Days::dated).toList();
        List<Event> narrow = dated.stream().filter(Days::isAnchored).toList();
        List<Event> measured = narrow.isEmpty() ? dated : narrow;
        double first = measured.stream().mapToDouble(Days::first).min().orElse(0);
        double last = measured.stream().mapToDouble(Days::last).max().orElse(365);
        return new When(
                LocalDate.ofEpochDay((long) first),
                LocalDate.ofEpochDay((long) Math.max(first, last - 1)),
                Precision.INTERVAL,
                false);
    }

    @Override
    void enter(Node node) {
        Node field = node.lookup("#period-from");
        if (field != null) {
            field.requestFocus();
        }
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
