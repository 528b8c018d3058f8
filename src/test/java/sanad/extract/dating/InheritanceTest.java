package sanad.extract.dating;

import static org.assertj.core.api.Assertions.assertThat;
import static sanad.extract.dating.Story.day;
import static sanad.extract.dating.Story.today;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sanad.chronicle.Basis;
import sanad.chronicle.Kind;
import sanad.chronicle.Reason;
import sanad.extract.mention.EventMention.Role;
import sanad.extract.mention.Tense;
import sanad.extract.page.Part;
import sanad.time.Direction;
import sanad.time.When;

class InheritanceTest {
    private static Story.Page dated(Story story) {
        return story.page("a.txt")
                .line(Part.TITLE, "Mayor opens the bridge of Nora")
                .tells("Mayor opens the bridge of Nora", Kind.OTHER)
                .line(Part.DATELINE, "12 May 2021")
                .time("12 May 2021", day(2021, 5, 12), Direction.NONE);
    }

    private static MentionTime time(Story story, int mention) {
        return story.dated().mentions().get(0).get(mention);
    }

    @Test
    void a_lead_without_a_time_is_of_the_day_of_publication() {
        Story story = new Story();
        dated(story)
                .line(Part.LEAD, "Dockers walked out of the port.")
                .tells("Dockers walked out of the port", Kind.PROTEST);
        MentionTime strike = time(story, 1);
        assertThat(strike.when()).isEqualTo(When.day(LocalDate.of(2021, 5, 12)));
        assertThat(strike.origin()).isEqualTo(MentionTime.Origin.PUBLICATION);
        assertThat(strike.basis()).isEqualTo(Basis.INFERRED);
        assertThat(strike.reasons())
                .extracting(Reason::key)
                .containsExactly("says.words", "dated.fresh", "dated.stated", "so");
    }

    @Test
    void a_headline_has_the_day_of_the_lead_that_it_tells() {
        Story story = new Story();
        dated(story)
                .line(Part.LEAD, "The mayor opens the bridge of Nora for walkers yesterday.")
                .time("yesterday", today(-1), Direction.PAST)
                .tells("mayor opens the bridge of Nora for walkers yesterday", Kind.OTHER, "yesterday");
        assertThat(time(story, 0).when()).isEqualTo(When.day(LocalDate.of(2021, 5, 11)));
    }

    @Test
    void a_clause_without_a_time_has_that_of_the_clause_before_it() {
        Story story = new Story();
        dated(story)
                .line(Part.LEAD, "Yesterday the crew met the mayor and praised her.")
                .time("Yesterday", today(-1), Direction.PAST)
                .tells("Yesterday the crew met the mayor", Kind.CONSULT, "Yesterday")
                .tells("praised her", Kind.SUPPORT);
        MentionTime praise = time(story, 2);
        assertThat(praise.when()).isEqualTo(When.day(LocalDate.of(2021, 5, 11)));
        assertThat(praise.origin()).isEqualTo(MentionTime.Origin.SENTENCE);
    }

    @Test
    void what_had_happened_earlier_is_not_given_the_day_of_publication() {
        Story story = new Story();
        dated(story)
                .line(Part.BODY, "The council had refused the plan.")
                .tells("The council had refused the plan", Kind.REJECT, Tense.EARLIER, Role.MAIN, Optional.empty());
        assertThat(time(story, 1)).isEqualTo(MentionTime.none(time(story, 1).mention()));
    }

    @Test
    void nothing_is_invented_where_the_document_has_no_date() {
        Story story = new Story();
        story.page("a.txt").line(Part.LEAD, "Dockers walked out.").tells("Dockers walked out", Kind.PROTEST);
        assertThat(time(story, 0).isKnown()).isFalse();
    }
}
