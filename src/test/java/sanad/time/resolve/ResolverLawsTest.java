package sanad.time.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import sanad.time.Direction;
import sanad.time.Edtf;
import sanad.time.Fields;
import sanad.time.Length;
import sanad.time.TimeMeaning;
import sanad.time.TimexType;
import sanad.time.When;

class ResolverLawsTest {
    private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";
    private static final String PLAIN = "\\d{4}|\\d{4}-(\\d\\d|Q[1-4]|H[12])(-\\d\\d)?";

    @Provide
    Arbitrary<TimeMeaning> meanings() {
        return AnyMeaning.meanings();
    }

    @Provide
    Arbitrary<Ground> grounds() {
        return AnyMeaning.grounds();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AnyMeaning.days();
    }

    @Provide
    Arbitrary<Fields> fields() {
        return AnyMeaning.fields();
    }

    @Provide
    Arbitrary<Length> lengths() {
        return AnyMeaning.lengths();
    }

    @Property
    void every_meaning_comes_to_a_value_on_every_ground(
            @ForAll("meanings") TimeMeaning meaning, @ForAll("grounds") Ground ground) {
        assertThat(Resolver.resolve(meaning, ground).value())
                .isNotEmpty()
                .doesNotContain("null", "--")
                .matches("[A-Z0-9:_/.-]+");
    }

    @Property
    void the_same_meaning_on_the_same_ground_comes_to_the_same(
            @ForAll("meanings") TimeMeaning meaning, @ForAll("grounds") Ground ground) {
        assertThat(Resolver.resolve(meaning, ground)).isEqualTo(Resolver.resolve(meaning, ground));
    }

    @Property
    void the_days_of_a_date_lie_under_its_value(
            @ForAll("meanings") TimeMeaning meaning, @ForAll("days") LocalDate day) {
        Resolution found = Resolver.resolve(meaning, Ground.published(When.day(day)));
        if (found.type() == TimexType.DATE && found.value().matches(DAY)) {
            assertThat(found.when().isDay()).isTrue();
            assertThat(found.when().earliest()).isEqualTo(found.value());
        }
        if (found.value().matches(PLAIN) && found.mod().isEmpty()) {
            String year = found.value().substring(0, 4);
            assertThat(found.when().overlaps(Edtf.read(year)))
                    .as(found.toString())
                    .isTrue();
        }
    }

    @Property
    void a_value_with_an_open_year_has_no_days_on_one_ground(
            @ForAll("meanings") TimeMeaning meaning, @ForAll("days") LocalDate day) {
        Resolution found = Resolver.resolve(meaning, Ground.published(When.day(day)));
        if (found.value().startsWith("X") && !found.value().contains("/")) {
            assertThat(found.when().isKnown()).isFalse();
        }
    }

    @Property
    void what_needs_no_document_comes_to_the_same_without_one(
            @ForAll("meanings") TimeMeaning meaning, @ForAll("days") LocalDate day) {
        if (!Resolver.needsDocumentDate(meaning)) {
            assertThat(Resolver.resolve(meaning, Ground.published(When.day(day)))
                            .value())
                    .isEqualTo(Resolver.resolve(meaning, Ground.NOTHING).value());
        }
    }

    @Property
    void a_later_document_counts_back_to_no_earlier_a_point(
            @ForAll("lengths") Length length, @ForAll("days") LocalDate day) {
        TimeMeaning ago = new TimeMeaning.Shifted(length, false, TimeMeaning.Base.DOCUMENT);
        When now = at(ago, day);
        When later = at(ago, day.plusDays(40));
        assertThat(later.earliest()).isAfterOrEqualTo(now.earliest());
    }

    @Property
    void last_lies_before_the_document_and_next_behind_it(
            @ForAll("fields") Fields fields, @ForAll("days") LocalDate day) {
        Resolution last = Resolver.resolve(recurring(fields, -1), Ground.published(When.day(day)));
        Resolution next = Resolver.resolve(recurring(fields, 1), Ground.published(When.day(day)));
        if (stepsTo(last, Resolution.Step.Kind.LAST) && stepsTo(next, Resolution.Step.Kind.NEXT)) {
            assertThat(last.when().earliest()).isBeforeOrEqualTo(day);
            assertThat(next.when().latest()).isAfterOrEqualTo(day);
            assertThat(last.when().earliest()).isBefore(next.when().latest());
        }
    }

    private static boolean stepsTo(Resolution found, Resolution.Step.Kind kind) {
        return found.footing() == Resolution.Footing.DOCUMENT
                && found.when().isKnown()
                && found.steps().stream().anyMatch(step -> step.kind() == kind);
    }

    private static TimeMeaning recurring(Fields fields, int steps) {
        return new TimeMeaning.Recurring(fields, steps, TimeMeaning.Base.DOCUMENT);
    }

    private static When at(TimeMeaning meaning, LocalDate day) {
        return Resolver.resolve(meaning, Ground.published(When.day(day)).looking(Direction.NONE))
                .when();
    }
}
