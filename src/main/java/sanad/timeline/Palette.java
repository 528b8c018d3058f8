package sanad.timeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import sanad.chronicle.Event;
import sanad.chronicle.Lane;
import sanad.chronicle.Tint;

/**
 * The colours of a theme, the one table that the window, its style sheets and the exports all read
 * ({@code data/palette.properties}).
 *
 * <p>Example: {@code Palette.of(Theme.LIGHT).hex(Tone.INK)} is {@code #1A211E}.
 */
public final class Palette {
    private static final Properties TABLE = load();

    private static final Map<Theme, Palette> ALL = Arrays.stream(Theme.values())
            .collect(Collectors.toMap(t -> t, Palette::new, (a, b) -> a, () -> new EnumMap<>(Theme.class)));

    private static final Map<Lane, Tone> LANES = new EnumMap<>(Map.of(
            Lane.MEETING, Tone.K7,
            Lane.AGREEMENT, Tone.K1,
            Lane.MILITARY, Tone.K2,
            Lane.STATEMENT, Tone.K4,
            Lane.POLITICS, Tone.K5,
            Lane.DISASTER, Tone.K3,
            Lane.ECONOMY, Tone.K9,
            Lane.LAW, Tone.K8,
            Lane.CULTURE, Tone.K6,
            Lane.OTHER, Tone.INK3));

    private final Map<Tone, Integer> colours = new EnumMap<>(Tone.class);

    private static final Map<Room, Palette> ROOMS = Arrays.stream(Room.values())
            .collect(Collectors.toMap(r -> r, Palette::new, (a, b) -> a, () -> new EnumMap<>(Room.class)));

    private Palette(Theme theme) {
        this(theme.name().toLowerCase(Locale.ROOT) + ".");
    }

    private Palette(Room room) {
        this("room-" + room.name().toLowerCase(Locale.ROOT) + ".");
    }

    private Palette(String prefix) {
        for (Tone tone : Tone.values()) {
            String hex = Objects.requireNonNull(TABLE.getProperty(prefix + tone.key()), prefix + tone.key());
            colours.put(tone, Integer.parseInt(hex.substring(1), 16));
        }
    }

    /** The palette of a theme. */
    public static Palette of(Theme theme) {
        return Objects.requireNonNull(ALL.get(theme));
    }

    /** The palette of a room that is presented to. */
    public static Palette of(Room room) {
        return Objects.requireNonNull(ROOMS.get(room));
    }

    /** The tone of a lane's bar, glyphs and icon. It never colours text. */
    public static Tone lane(Lane lane) {
        return Objects.requireNonNull(LANES.get(lane));
    }

    /** The tone of a colour that a person gives an event. It never colours text. */
    public static Tone tint(Tint tint) {
        return Tone.valueOf("T_" + tint.name());
    }

    /** The tone of an event's glyphs: the colour that a person gave it, else its lane's. */
    public static Tone event(Event event) {
        return event.touch()
                .tint()
                .map(Palette::tint)
                .orElseGet(() -> lane(event.kind().lane()));
    }

    /** A colour as {@code 0xRRGGBB}. */
    public int rgb(Tone tone) {
        return Objects.requireNonNull(colours.get(tone));
    }

    /** A colour as {@code #RRGGBB}. */
    public String hex(Tone tone) {
        return String.format(Locale.ROOT, "#%06X", rgb(tone));
    }

    /** All colours as looked-up colours of a JavaFX style: {@code -sanad-room: #E8EBE5; -sanad-desk: …}. */
    public String css() {
        return Arrays.stream(Tone.values())
                .map(tone -> "-sanad-" + tone.key() + ": " + hex(tone) + ";")
                .collect(Collectors.joining(" "));
    }

    private static Properties load() {
        Properties table = new Properties();
        try (InputStream in = Palette.class.getResourceAsStream("/data/palette.properties")) {
            table.load(new InputStreamReader(
                    Objects.requireNonNull(in, "missing /data/palette.properties"), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
