package sanad.extract.merge.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sanad.extract.OneDocument;
import sanad.extract.Texts;
import sanad.extract.dating.Reading;
import sanad.extract.dating.publication.Dating;
import sanad.extract.mention.Modality;
import sanad.extract.merge.likeness.Candidate;

class CandidatesTest {
    private static final List<Candidate> ALL = all("""
            Ferry may sail again
            6 January 2025
            The ferry could return to the island on 14 January 2025. Divers inspected its hull on 4 January 2025. The crew might be paid.""");

    private static List<Candidate> all(String text) {
        List<Reading> readings = List.of(OneDocument.read(Texts.document("1.txt", text)));
        return Candidates.of(readings, Dating.of(readings));
    }

    private static List<Candidate> of(Modality modality) {
        return ALL.stream()
                .filter(c -> c.mention().modality() == modality
                        && c.mention().times().size() == 1)
                .toList();
    }

    @Test
    void what_may_be_comes_behind_what_is_though_it_stands_first() {
        assertThat(of(Modality.HYPOTHETICAL)).isNotEmpty();
        assertThat(of(Modality.ASSERTED)).isNotEmpty();
        assertThat(ALL.indexOf(of(Modality.HYPOTHETICAL).get(0)))
                .isGreaterThan(ALL.indexOf(of(Modality.ASSERTED).get(0)));
    }

    @Test
    void what_may_be_weighs_nothing_without_a_day_of_its_own() {
        assertThat(ALL)
                .filteredOn(c -> c.mention().modality() == Modality.HYPOTHETICAL
                        && c.mention().times().isEmpty())
                .isNotEmpty()
                .allMatch(c -> c.weight() == 0);
    }

    @Test
    void what_may_be_on_a_day_that_is_named_weighs_enough_to_be_an_event() {
        assertThat(of(Modality.HYPOTHETICAL)).allMatch(c -> c.weight() >= 0.75);
    }
}
