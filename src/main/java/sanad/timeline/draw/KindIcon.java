package sanad.timeline.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import sanad.chronicle.Lane;
import sanad.timeline.mark.Outline;
import sanad.timeline.mark.SvgPath;

/** The icons of the lanes, from {@code icons/kind-*.svg}: one path each, in a box of 24. */
final class KindIcon {
    private static final Map<Lane, Outline> READ = new ConcurrentHashMap<>();

    private KindIcon() {}

    /** The icon of a lane. */
    static Outline of(Lane lane) {
        return READ.computeIfAbsent(lane, KindIcon::read);
    }

    private static Outline read(Lane lane) {
        String path = "/icons/kind-" + lane.name().toLowerCase(Locale.ROOT) + ".svg";
        try (InputStream in = KindIcon.class.getResourceAsStream(path)) {
            String svg = new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
            int start = svg.indexOf(" d=\"") + 4;
            return SvgPath.read(svg.substring(start, svg.indexOf('"', start)));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
