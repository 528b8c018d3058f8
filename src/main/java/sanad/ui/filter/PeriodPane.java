package sanad.ui.filter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.RangeSlider;
import sanad.language.DateWords;
import sanad.language.Words;
import sanad.time.Precision;
import sanad.time.When;
import sanad.ui.Session;

/**
 * The period: a slider with two thumbs over the days on which something begins, a step each, and two fields that understand
 * dates as they are typed.
 */
final class PeriodPane extends VBox {
    private static final Duration TYPED = Duration.millis(250);

    private final Session session;
    private final Words words;
    private final DateWords dates;
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final Label understood = new Label();
    private final RangeSlider slider;
    private final long[] days;
    private final When all;
    private boolean following;

    /**
     * A pane.
     *
     * @param days on which events begin, and the last day of all, in their order; at least one
     */
    PeriodPane(Session session, long[] days) {
        this.session = session;
        this.days = days.clone();
        all = between(day(0), day(days.length - 1));
        words = Words.in(session.manner().get());
        dates = DateWords.in(words.manner());
        getStyleClass().addAll("facets", "period-pane");
        double last = Math.max(1, days.length - 1);
        slider = new RangeSlider(0, last, 0, last);
        slider.setBlockIncrement(Math.max(1, Math.round(last / 100)));
        slider.setAccessibleText(words.say("filter.period"));
        slider.setId("period-slider");
        getChildren().addAll(head(), fields(), slider, ends(), understood);
        understood.getStyleClass().add("period-understood");
        follow();
        slider.lowValueProperty().addListener(change -> slid());
        slider.highValueProperty().addListener(change -> slid());
    }

    private HBox head() {
        Label heading = new Label(words.say("filter.period"));
        heading.getStyleClass().addAll("strong", "secondary");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Hyperlink every = new Hyperlink(words.say("all.time"));
        every.getStyleClass().add("sanad-link");
        every.disableProperty()
                .bind(session.finding().filter().map(f -> f.period().isEmpty()));
        every.setOnAction(event -> {
            ask(Optional.empty());
            follow();
        });
        HBox head = new HBox(heading, gap, every);
        head.getStyleClass().add("facet-head");
        return head;
    }

    private GridPane fields() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("period-fields");
        field(grid, 0, from, "from");
        field(grid, 1, to, "to");
        return grid;
    }

    private void field(GridPane grid, int column, TextField field, String name) {
        Label label = new Label(words.say("filter.period." + name));
        label.getStyleClass().addAll("small", "secondary");
        label.setLabelFor(field);
        field.setId("period-" + name);
        field.setPromptText(words.say("filter.period.prompt"));
        field.setAccessibleText(words.say("filter.period." + name));
        field.setPrefColumnCount(12);
        PauseTransition pause = new PauseTransition(TYPED);
        pause.setOnFinished(event -> typed());
        field.textProperty().addListener(change -> {
            if (!following) {
                pause.playFromStart();
            }
        });
        field.setOnAction(event -> {
            pause.stop();
            typed();
        });
        grid.add(label, column, 0);
        grid.add(field, column, 1);
    }

    private HBox ends() {
        Label first = new Label(dates.say(When.day(all.earliest())));
        Label last = new Label(dates.say(When.day(all.latest())));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox ends = new HBox(first, gap, last);
        ends.getStyleClass().add("period-ends");
        return ends;
    }

    /** Shows the period that is asked for. */
    private void follow() {
        following = true;
        Optional<When> period = session.finding().filter().get().period();
        LocalDate first = period.filter(p -> !p.openStart()).map(When::earliest).orElse(all.earliest());
        LocalDate last = period.filter(p -> !p.openEnd()).map(When::latest).orElse(all.latest());
        slide(first, last);
        from.setText(
                period.filter(p -> !p.openStart()).map(p -> said(p.earliest())).orElse(""));
        to.setText(period.filter(p -> !p.openEnd()).map(p -> said(p.latest())).orElse(""));
        tell(period);
        following = false;
    }

    private void slide(LocalDate first, LocalDate last) {
        double low = place(first);
        double high = Math.max(low, place(last.plusDays(1)) - (last.isBefore(all.latest()) ? 1 : 0));
        slider.setLowValue(slider.getMin());
        slider.setHighValue(high);
        slider.setLowValue(low);
    }

    private LocalDate day(int place) {
        return LocalDate.ofEpochDay(days[Math.min(place, days.length - 1)]);
    }

    /** The place of the first of the days that is not before one. */
    private int place(LocalDate day) {
        int at = Arrays.binarySearch(days, day.toEpochDay());
        return Math.min(days.length - 1, at < 0 ? -at - 1 : at);
    }

    private String said(LocalDate day) {
        return dates.say(When.day(day));
    }

    private void slid() {
        if (following) {
            return;
        }
        LocalDate first = day((int) Math.round(slider.getLowValue()));
        LocalDate last = day((int) Math.round(slider.getHighValue()));
        boolean early = !first.isAfter(all.earliest());
        boolean late = !last.isBefore(all.latest());
        ask(
                early && late
                        ? Optional.empty()
                        : Optional.of(between(early ? LocalDate.MIN : first, late ? LocalDate.MAX : last)));
        following = true;
        from.setText(early ? "" : said(first));
        to.setText(late ? "" : said(last));
        following = false;
    }

    private static When between(LocalDate first, LocalDate last) {
        return first.equals(last) ? When.day(first) : new When(first, last, Precision.INTERVAL, false);
    }

    private void typed() {
        Optional<When> first = PeriodReader.read(from.getText());
        Optional<When> last = PeriodReader.read(to.getText());
        if (isMissed(from, first) || isMissed(to, last)) {
            say(words.say("filter.period.unknown"), true);
            return;
        }
        LocalDate begin = first.map(When::earliest).orElse(LocalDate.MIN);
        LocalDate end = last.map(When::latest).orElse(LocalDate.MAX);
        if (end.isBefore(begin)) {
            say(words.say("filter.period.backwards"), true);
            return;
        }
        boolean none = first.isEmpty() && last.isEmpty();
        ask(none ? Optional.empty() : Optional.of(first.equals(last) ? first.get() : between(begin, end)));
        following = true;
        slide(begin.isBefore(all.earliest()) ? all.earliest() : begin, end.isAfter(all.latest()) ? all.latest() : end);
        following = false;
    }

    private static boolean isMissed(TextField field, Optional<When> read) {
        return !field.getText().isBlank() && read.isEmpty();
    }

    private void ask(Optional<When> period) {
        session.finding().filter().set(session.finding().filter().get().in(period));
        tell(period);
    }

    private void tell(Optional<When> period) {
        say(
                period.map(p -> words.say("filter.period.shown", dates.say(p))).orElse(words.say("filter.period.hint")),
                false);
    }

    private void say(String text, boolean wrong) {
        understood.setText(text);
        understood.getStyleClass().remove("danger-ink");
        if (wrong) {
            understood.getStyleClass().add("danger-ink");
        }
    }
}
