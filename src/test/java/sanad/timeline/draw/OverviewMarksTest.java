package sanad.timeline.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Kind;
import sanad.language.Manner;
import sanad.time.When;
import sanad.timeline.Story;
import sanad.timeline.Tone;
import sanad.timeline.layout.FirstView;
import sanad.timeline.layout.Index;
import sanad.timeline.mark.Mark;
import sanad.timeline.place.Frame;
import sanad.timeline.place.Metrics;

class OverviewMarksTest {
    private static List<Mark> frames(Chronicle story) {
        Index index = new Index(story);
        OverviewMarks marks =
                new OverviewMarks(new Frame(1280, true, Metrics.SCREEN), FirstView.all(index), index, Manner.ARABIC);
        return marks.draw(FirstView.all(index), new double[0]).stream()
                .flatMap(group -> group.marks().stream())
                .filter(mark -> mark instanceof Mark.Box box
                        && box.edge().filter(edge -> edge.tone() == Tone.ACCENT).isPresent())
                .toList();
    }

    @Test
    void a_frame_shows_what_is_in_view() {
        assertThat(frames(new Story().day("قمة", "2024-05-01", 2).chronicle())).hasSize(1);
    }

    @Test
    void where_nothing_lies_in_time_there_is_no_frame_to_look_through() {
        assertThat(frames(Chronicle.EMPTY)).isEmpty();
        assertThat(frames(new Story()
                        .event("بلا", When.UNKNOWN, Basis.INFERRED, Kind.OTHER, 1)
                        .chronicle()))
                .isEmpty();
    }
}
