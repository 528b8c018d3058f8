package sanad.timeline.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import sanad.timeline.lanes.Track;
import sanad.timeline.mark.Outline;
import sanad.timeline.mark.SvgPath;

/** The icons of the lanes, from {@code icons/*.svg}: one path each, in a box of 24. */
final class KindIcon {
    private static final Map<String, Outline> READ = new ConcurrentHashMap<>();

    private KindIcon() {}

    /** The icon of a lane. */
    static Outline of(Track track) {
        String name = track.kind()
                .map(kind -> "kind-" + kind.name().toLowerCase(Locale.ROOT))
                .orElse("lane-" + track.by().key());
        return READ.computeIfAbsent(name, KindIcon::read);
    }

    private static Outline read(String name) {
        String path = "/icons/" + name + ".svg";
        try (InputStream in = KindIcon.class.getResourceAsStream(path)) {
            String svg = new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
            int start = svg.indexOf(" d=\"") + 4;
            return SvgPath.read(svg.substring(start, svg.indexOf('"', start)));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
