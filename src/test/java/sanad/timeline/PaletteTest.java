package sanad.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sanad.chronicle.Lane;
import sanad.chronicle.Tint;

/** Contrast after WCAG 2.2: 4.5 for text, 7 in high contrast, 3 for signs and focus. */
class PaletteTest {
    private static final Tone[][] TEXT = {
        {Tone.INK, Tone.PAGE},
        {Tone.INK, Tone.DESK},
        {Tone.INK, Tone.ROOM},
        {Tone.INK, Tone.LANE_A},
        {Tone.INK, Tone.LANE_B},
        {Tone.INK, Tone.EV1},
        {Tone.INK, Tone.EV2},
        {Tone.INK, Tone.HOVER},
        {Tone.INK, Tone.ACCENTW},
        {Tone.INK2, Tone.PAGE},
        {Tone.INK2, Tone.ROOM},
        {Tone.INK2, Tone.DESK},
        {Tone.INK2, Tone.LANE_A},
        {Tone.INK2, Tone.LANE_B},
        {Tone.INK3, Tone.PAGE},
        {Tone.INK3, Tone.DESK},
        {Tone.INK3, Tone.ROOM},
        {Tone.INK3, Tone.LANE_A},
        {Tone.INK3, Tone.LANE_B},
        {Tone.INK3, Tone.HOVER},
        {Tone.INK3, Tone.EV1},
        {Tone.EV3, Tone.PAGE},
        {Tone.EV3, Tone.ROOM},
        {Tone.ACCENT, Tone.PAGE},
        {Tone.ACCENT, Tone.ROOM},
        {Tone.ACCENT, Tone.ACCENTW},
        {Tone.ONACCENT, Tone.ACCENT},
        {Tone.DANGER, Tone.PAGE},
        {Tone.DANGER, Tone.DANGERW},
        {Tone.OK, Tone.PAGE},
        {Tone.OK, Tone.OKW},
    };

    private static final Tone[][] SIGNS = {
        {Tone.LINE2, Tone.PAGE}, {Tone.LINE2, Tone.DESK}, {Tone.LINE2, Tone.ROOM}, {Tone.FOCUS, Tone.PAGE},
        {Tone.FOCUS, Tone.ROOM}, {Tone.FOCUS, Tone.LANE_A}, {Tone.FOCUS, Tone.LANE_B}, {Tone.ACCENT, Tone.LANE_A},
        {Tone.ACCENT, Tone.LANE_B}, {Tone.DANGER, Tone.LANE_A}, {Tone.DANGER, Tone.LANE_B},
    };

    @ParameterizedTest
    @EnumSource(Theme.class)
    void text_can_be_read_on_every_ground_it_lies_on(Theme theme) {
        Arrays.stream(TEXT).forEach(pair -> assertContrast(theme, pair[0], pair[1], theme.textContrast()));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void signs_and_edges_stand_out_from_their_grounds(Theme theme) {
        Arrays.stream(SIGNS).forEach(pair -> assertContrast(theme, pair[0], pair[1], 3));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void every_lane_stands_out_on_paper_and_on_both_lane_grounds(Theme theme) {
        for (Lane lane : Lane.values()) {
            for (Tone ground : new Tone[] {Tone.PAGE, Tone.LANE_A, Tone.LANE_B}) {
                assertContrast(theme, Palette.lane(lane), ground, 3);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void every_colour_a_person_gives_stands_out_where_events_and_swatches_are_drawn(Theme theme) {
        for (Tint tint : Tint.values()) {
            for (Tone ground : new Tone[] {Tone.PAGE, Tone.ROOM, Tone.LANE_A, Tone.LANE_B, Tone.HOVER}) {
                assertContrast(theme, Palette.tint(tint), ground, 3);
            }
            // the check on a chosen swatch
            assertContrast(theme, Tone.PAGE, Palette.tint(tint), 3);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void style_sheets_get_every_colour_by_its_name(Theme theme) {
        Palette palette = Palette.of(theme);
        for (Tone tone : Tone.values()) {
            assertThat(palette.css()).contains("-sanad-" + tone.key() + ": " + palette.hex(tone) + ";");
        }
    }

    private static void assertContrast(Theme theme, Tone above, Tone ground, double least) {
        Palette palette = Palette.of(theme);
        assertThat(Contrast.of(palette.rgb(above), palette.rgb(ground)))
                .as("%s on %s in %s", above, ground, theme)
                .isGreaterThanOrEqualTo(least);
    }
}
