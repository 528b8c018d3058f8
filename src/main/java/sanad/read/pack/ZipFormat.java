package sanad.read.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import sanad.read.format.Format;
import sanad.read.format.Input;
import sanad.read.format.Limits;
import sanad.read.format.Outcome;
import sanad.read.format.Refusal;

/** A ZIP file of documents: each is read by its own format, as if it lay in a folder. */
public final class ZipFormat implements Format {
    private final Predicate<String> wanted;

    /**
     * A format.
     *
     * @param wanted whether a file of such a name can be read; others are not unpacked
     */
    public ZipFormat(Predicate<String> wanted) {
        this.wanted = wanted;
    }

    @Override
    public String name() {
        return "ZIP";
    }

    @Override
    public List<String> endings() {
        return List.of(".zip");
    }

    @Override
    public boolean marks(byte[] bytes) {
        return Zip.marks(bytes);
    }

    @Override
    public int most(Limits limits) {
        return limits.container();
    }

    @Override
    public Outcome read(Input input) {
        try {
            return unpack(Zip.open(input.bytes(), input.limits()));
        } catch (Refusing e) {
            return e.refused();
        }
    }

    private Outcome unpack(Zip zip) throws Refusing {
        Map<String, Set<String>> folders = new TreeMap<>();
        zip.entries()
                .forEach(e -> folders.computeIfAbsent(folder(e.name()), k -> new TreeSet<>())
                        .add(own(e.name())));
        List<Outcome.Member> members = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (Entry entry : zip.entries()) {
            String name = entry.name().replace('\\', '/');
            boolean nothing = entry.isFolder() || isHidden(name) || isOfPage(name, folders);
            if (nothing && !entry.strays()) {
                continue;
            }
            if (!wanted.test(name) && !entry.strays()) {
                left.add(name);
                continue;
            }
            try {
                members.add(new Outcome.Member(name, zip.read(entry)));
            } catch (Refusing e) {
                if (e.refused().cause() == Refusal.Cause.SWELLS) {
                    throw e;
                }
                refused.add(new Refusal(name, e.refused().cause(), e.refused().detail()));
            }
        }
        return new Outcome.Unpacked(members, refused, left);
    }

    private static boolean isHidden(String name) {
        return own(name).startsWith(".") || ("/" + name).contains("/__MACOSX/");
    }

    private static boolean isOfPage(String name, Map<String, Set<String>> folders) {
        for (String folder = folder(name); !folder.isEmpty(); folder = folder(folder)) {
            if (PageFolders.is(own(folder), folders.getOrDefault(folder(folder), Set.of()))) {
                return true;
            }
        }
        return false;
    }

    private static String folder(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }

    private static String own(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
