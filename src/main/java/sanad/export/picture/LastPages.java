package sanad.export.picture;

import java.lang.ref.SoftReference;
import java.util.List;
import sanad.chronicle.Chronicle;
import sanad.export.format.Exported;
import sanad.export.format.Wanted;
import sanad.export.picture.page.Leaf;
import sanad.export.picture.page.Pages;

/** The pages that were laid out last, kept as long as there is memory: a story of many pages is written page after page. */
public final class LastPages {
    private static SoftReference<Laid> last = new SoftReference<>(new Laid(Chronicle.EMPTY, "", List.of()));

    private LastPages() {}

    private record Laid(Chronicle chronicle, Object wanted, List<Leaf> leaves) {
        // to compare long stories part by part takes longer than it may save
        @SuppressWarnings("ReferenceEquality")
        boolean is(Chronicle other, Object asked) {
            return chronicle == other && wanted.equals(asked);
        }
    }

    /** The pages of what is exported, wanted so. */
    public static synchronized List<Leaf> of(Exported exported, Wanted wanted) {
        Wanted all = wanted.part(1);
        Laid laid = last.get();
        if (laid == null || !laid.is(exported.chronicle(), all)) {
            laid = new Laid(exported.chronicle(), all, Pages.of(exported, all));
            last = new SoftReference<>(laid);
        }
        return laid.leaves;
    }
}
