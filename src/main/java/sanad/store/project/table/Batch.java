package sanad.store.project.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import sanad.store.project.base.NotKept;

/** Rows that are understood on all processors, a few thousand at a time, and taken in their order. */
final class Batch<T> {
    private static final int SIZE = 2_000;

    private final Understanding<T> understanding;
    private final Consumer<T> taking;
    private final List<Row> rows = new ArrayList<>();

    /** Makes of a row what it says. */
    interface Understanding<T> {
        /** What it says. */
        T of(String id, String json) throws NotKept;
    }

    private record Row(String id, String json) {}

    private record Understood<T>(Optional<T> it, Optional<NotKept> fault) {}

    Batch(Understanding<T> understanding, Consumer<T> taking) {
        this.understanding = understanding;
        this.taking = taking;
    }

    void add(String id, String json) throws NotKept {
        rows.add(new Row(id, json));
        if (rows.size() == SIZE) {
            finish();
        }
    }

    /** Takes those that are left. */
    void finish() throws NotKept {
        List<Understood<T>> all = rows.parallelStream().map(this::understood).toList();
        rows.clear();
        for (Understood<T> one : all) {
            if (one.fault().isPresent()) {
                throw one.fault().get();
            }
            one.it().ifPresent(taking);
        }
    }

    private Understood<T> understood(Row row) {
        try {
            return new Understood<>(Optional.of(understanding.of(row.id(), row.json())), Optional.empty());
        } catch (NotKept e) {
            return new Understood<>(Optional.empty(), Optional.of(e));
        }
    }
}
