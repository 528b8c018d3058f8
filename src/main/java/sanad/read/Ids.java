package sanad.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names for documents: the same for the same file wherever its folder lies. Two files of one name, from two folders,
 * are told apart by as many of their folders' names as it takes.
 *
 * <p>Example: {@code a/001.txt} and {@code b/001.txt}, both named by hand, become {@code a/001.txt} and
 * {@code b/001.txt}; alone, either would be {@code 001.txt}.
 */
final class Ids {
    private Ids() {}

    /** One id a file, in the same order. */
    static List<String> of(List<Found> files) {
        int[] names = files.stream().mapToInt(Found::inner).toArray();
        while (true) {
            List<String> ids = new ArrayList<>();
            Map<String, Integer> count = new HashMap<>();
            for (int i = 0; i < names.length; i++) {
                String id = files.get(i).tail(names[i]);
                ids.add(id);
                count.merge(id, 1, Integer::sum);
            }
            boolean longer = false;
            for (int i = 0; i < names.length; i++) {
                boolean twice = count.getOrDefault(ids.get(i), 0) > 1;
                if (twice && names[i] < files.get(i).path().toAbsolutePath().getNameCount()) {
                    names[i]++;
                    longer = true;
                }
            }
            if (!longer) {
                return ids;
            }
        }
    }
}
