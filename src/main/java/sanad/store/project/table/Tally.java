package sanad.store.project.table;

import java.util.Optional;
import sanad.chronicle.Evidence;
import sanad.chronicle.edit.Entry;
import sanad.chronicle.edit.History;
import sanad.store.project.base.Base;
import sanad.store.project.base.NotKept;

/**
 * What a project holds, in figures.
 *
 * @param documents how many documents, with their texts
 * @param events how many events, hidden and deleted ones too
 * @param steps how many steps of its history
 * @param passages how many passages its events stand on
 * @param matching how many of them lie within a text that is as it was written
 */
public record Tally(int documents, int events, int steps, int passages, int matching) {
    /** Nothing at all. */
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    /** Of a project with its steps. */
    public static Tally of(History history) {
        int passages = 0;
        int matching = 0;
        for (Entry entry : history.project().entries().values()) {
            for (Evidence evidence : entry.event().evidence()) {
                passages++;
                matching += Optional.ofNullable(history.project()
                                        .folios()
                                        .get(evidence.passage().document()))
                                .filter(folio -> evidence.passage().span().end()
                                        <= folio.document().text().length())
                                .isPresent()
                        ? 1
                        : 0;
            }
        }
        return new Tally(
                history.project().folios().size(),
                history.project().entries().size(),
                history.steps().size(),
                passages,
                matching);
    }

    /** The number of rows of each table of a file, to be compared with a copy's. */
    public static String rows(Base base) throws NotKept {
        StringBuilder rows = new StringBuilder();
        for (String table : Tables.NAMES) {
            rows.append(table)
                    .append(' ')
                    .append(base.number("SELECT count(*) FROM " + table))
                    .append(' ');
        }
        if (Tables.hasScenes(base)) {
            rows.append(base.number("SELECT count(*) FROM " + Tables.SCENES)).append(' ');
        }
        return rows.append(State.stamp(base)).toString();
    }

    /** The revision and edition of a file, as a word for a file's name. */
    public static String stamp(Base base) throws NotKept {
        State state = State.in(base);
        return state.revision() + "-" + state.edition().replaceAll("[^0-9a-f]", "");
    }

    /** Whether it holds at least as much as another in every way but steps. */
    public boolean holds(Tally other) {
        return documents >= other.documents && events >= other.events && matching >= other.matching;
    }
}
