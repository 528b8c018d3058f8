package sanad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Event;
import sanad.chronicle.Kind;
import sanad.time.When;

/** That a language of tables alone makes a timeline: a story of two French papers. */
class FrenchStoryTest {
    private static final String FALL = """
            Le vieux pont de Saint-Aubin s'effondre, deux blessés

            Publié le 14 mai 2023 à 18h20

            Le pont suspendu de Saint-Aubin s'est effondré samedi matin, blessant deux cyclistes.

            Une réunion publique se tiendra jeudi prochain à 20 heures à la salle des fêtes.
            """;
    private static final String OPENING = """
            Saint-Aubin : le nouveau pont ouvert à la circulation

            Le nouveau pont de Saint-Aubin a été inauguré lundi 9 septembre 2024 par la ministre, seize mois après \
            l\u2019effondrement de l\u2019ancien ouvrage. La police avait annoncé le 2 avril la fermeture de la route.
            """;

    private final Chronicle chronicle = Texts.chronicle(FALL, OPENING);

    private List<String> titles(String day) {
        return chronicle.events().stream()
                .filter(event -> event.when().earliest().toString().equals(day))
                .map(Event::title)
                .toList();
    }

    @Test
    void a_weekday_and_the_tense_date_what_happened_and_what_is_to_come() {
        assertThat(titles("2023-05-13")).singleElement().asString().contains("pont");
        assertThat(titles("2023-05-18")).containsExactly("Une réunion publique se tiendra à la salle des fêtes");
        assertThat(titles("2024-09-09")).singleElement().asString().containsIgnoringCase("le nouveau pont");
    }

    @Test
    void a_distance_from_an_event_is_evidence_of_the_event_that_another_paper_tells() {
        Event fall = chronicle.events().stream()
                .filter(event -> event.when().equals(When.day(LocalDate.of(2023, 5, 13))))
                .findFirst()
                .orElseThrow();

        assertThat(fall.kind()).isEqualTo(Kind.DISASTER);
        assertThat(fall.evidence()).extracting(e -> e.passage().document()).contains("1.txt", "2.txt");
    }

    @Test
    void a_distance_from_an_event_that_nobody_else_tells_names_the_event_whole_behind_its_elision() {
        assertThat(Texts.chronicle(OPENING).events())
                .filteredOn(event -> event.when().equals(When.month(2023, 5)))
                .extracting(Event::title)
                .containsExactly("L\u2019effondrement de l\u2019ancien ouvrage");
    }
}
