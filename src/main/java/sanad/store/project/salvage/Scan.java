package sanad.store.project.salvage;

import java.util.HashSet;
import java.util.Set;
import sanad.store.project.base.Base;
import sanad.store.project.base.NotKept;
import sanad.store.project.base.Trouble;

/** Goes through a table from its beginning until something is damaged, and then from its end. Each row is taken once. */
final class Scan {
    private final Base base;
    private final String query;
    private final String key;

    /**
     * A scan.
     *
     * @param query gives the rows, their key first
     * @param key the key that they are ordered by
     */
    Scan(Base base, String query, String key) {
        this.base = base;
        this.query = query;
        this.key = key;
    }

    void rows(Base.Row row) {
        Set<String> seen = new HashSet<>();
        if (!wholly("", seen, row)) {
            wholly(" DESC", seen, row);
        }
    }

    private boolean wholly(String order, Set<String> seen, Base.Row row) {
        try {
            base.each(query + " ORDER BY " + key + order, values -> {
                String id = values.text(1);
                if (!seen.add(id)) {
                    throw new NotKept(Trouble.DAMAGED, "a row twice: " + id);
                }
                row.take(values);
            });
            return true;
        } catch (NotKept e) {
            return false;
        }
    }
}
