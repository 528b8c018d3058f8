package sanad.time.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import sanad.time.Direction;
import sanad.time.Field;
import sanad.time.Fields;
import sanad.time.Length;
import sanad.time.TimeMeaning;
import sanad.time.TimeMeaning.Base;
import sanad.time.TimexMod;
import sanad.time.Unit;
import sanad.time.calendar.Feasts;

class NotationTest {
    private static final Fields FRIDAY = Fields.of(Field.WEEKDAY, 5);

    @Provide
    Arbitrary<TimeMeaning> meanings() {
        return AnyMeaning.meanings();
    }

    @Property
    void every_meaning_has_a_formula_on_one_line(@ForAll("meanings") TimeMeaning meaning) {
        assertThat(Notation.of(meaning)).isNotBlank().matches("[A-Za-z0-9=(), _-]+");
    }

    @Example
    void each_kind_of_meaning_has_its_formula() {
        Fields june = Fields.of(Field.MONTH, 6);
        assertThat(Notation.of(new TimeMeaning.Recurring(june, -1, Base.DOCUMENT)))
                .isEqualTo("last(month=6) from document");
        assertThat(Notation.of(new TimeMeaning.Within(
                        new TimeMeaning.Cycle(Unit.MONTH, 0, Base.NARRATIVE), Fields.of(Field.DAY, 17))))
                .isEqualTo("day=17 of this(month) from narrative");
        assertThat(Notation.of(
                        new TimeMeaning.Modified(new TimeMeaning.Named(Fields.of(Field.YEAR, 2022)), TimexMod.START)))
                .isEqualTo("start(year=2022)");
        assertThat(Notation.of(new TimeMeaning.Repeating(2, Length.of(1, Unit.WEEK), FRIDAY)))
                .isEqualTo("2 times every(P1W, weekday=5)");
        assertThat(Notation.of(new TimeMeaning.Vague(Direction.PAST))).isEqualTo("past");
    }

    @Example
    void a_feast_is_named_as_in_the_table() {
        Fields easter = Fields.of(Field.FEAST, Feasts.number("easter").orElseThrow());
        assertThat(Notation.of(new TimeMeaning.Named(easter))).isEqualTo("feast=easter");
    }
}
