package sanad.extract.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Basis;
import sanad.extract.OneDocument;
import sanad.extract.Texts;
import sanad.extract.dating.publication.Dating;
import sanad.extract.pace.Pace;
import sanad.time.When;

/** A day that a person has set is as firm as one that the page states. */
class HandSetDayTest {
    private static final String PAGE = "The mill at Harrow burned down yesterday. Nobody was hurt.";

    private static Basis basis(Map<String, When> given) {
        List<Reading> readings = List.of(OneDocument.read(Texts.document("1.txt", PAGE)));
        return Dating.of(readings, given, new Likeness(readings), Pace.ALONE).mentions().get(0).stream()
                .filter(t -> t.when().equals(When.day(LocalDate.of(2022, 3, 2))))
                .map(MentionTime::basis)
                .findFirst()
                .orElse(Basis.UNKNOWN);
    }

    @Test
    void yesterday_in_a_page_whose_day_a_person_set_is_reckoned_and_not_guessed() {
        assertThat(basis(Map.of("1.txt", When.day(LocalDate.of(2022, 3, 3))))).isEqualTo(Basis.COMPUTED);
    }

    @Test
    void without_it_nothing_is_known() {
        assertThat(basis(Map.of())).isEqualTo(Basis.UNKNOWN);
    }
}
