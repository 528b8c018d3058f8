package sanad.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import sanad.chronicle.Lane;

/** Lanes are told apart by eyes that lack a kind of cone, and on a photocopy. */
class LaneColoursTest {
    private static final double APART = 11;

    /** Colours that all stand out on black have less room to differ; lanes have a name, a sign and a place beside. */
    private static final double APART_IN_CONTRAST = 8;

    private static final double STEP = 3;

    private static List<Lane> coloured() {
        return Arrays.stream(Lane.values()).filter(lane -> lane != Lane.OTHER).toList();
    }

    static Stream<Arguments> themesAndEyes() {
        return Arrays.stream(Theme.values())
                .flatMap(theme -> Arrays.stream(ColourVision.Eyes.values()).map(eyes -> Arguments.of(theme, eyes)));
    }

    @ParameterizedTest
    @MethodSource("themesAndEyes")
    void any_two_lanes_look_different(Theme theme, ColourVision.Eyes eyes) {
        Palette palette = Palette.of(theme);
        for (Lane one : coloured()) {
            for (Lane other : coloured()) {
                if (one.ordinal() < other.ordinal()) {
                    assertThat(ColourVision.distance(
                                    palette.rgb(Palette.lane(one)), palette.rgb(Palette.lane(other)), eyes))
                            .as("%s and %s", one, other)
                            .isGreaterThanOrEqualTo(theme == Theme.CONTRAST ? APART_IN_CONTRAST : APART);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void a_photocopy_keeps_a_step_of_lightness_between_any_two(Theme theme) {
        Palette palette = Palette.of(theme);
        double[] lightness = coloured().stream()
                .mapToDouble(lane -> ColourVision.lightness(palette.rgb(Palette.lane(lane))))
                .sorted()
                .toArray();
        for (int i = 1; i < lightness.length; i++) {
            assertThat(lightness[i] - lightness[i - 1]).isGreaterThanOrEqualTo(STEP);
        }
    }

    @Test
    void the_measure_of_difference_is_the_published_one() {
        // white and black, and two reds a hair apart
        assertThat(ColourVision.distance(0xFFFFFF, 0x000000, ColourVision.Eyes.USUAL))
                .isCloseTo(100, within(0.01));
        assertThat(ColourVision.distance(0xFF0000, 0xFE0000, ColourVision.Eyes.USUAL))
                .isLessThan(0.5);
        assertThat(ColourVision.distance(0xFF0000, 0x00FF00, ColourVision.Eyes.USUAL))
                .isCloseTo(86.6, within(0.2));
    }
}
