package sanad.ui.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sanad.store.project.json.Codec;
import sanad.text.Passage;
import sanad.text.Span;
import sanad.time.Edtf;
import sanad.time.When;
import sanad.timeline.filter.Facet;
import sanad.timeline.filter.Filter;
import sanad.timeline.layout.Plan;
import sanad.timeline.scale.View;

/**
 * How a project was looked at, as it was kept: words, and rows of words, as JSON by name. Whoever wrote it, what does not say
 * what it should is not there.
 */
record Seen(Map<String, String> view) {
    static String json(String text) {
        return Codec.of((Object) text);
    }

    static String json(Passage passage) {
        return row(
                passage.document(),
                Integer.toString(passage.span().start()),
                Integer.toString(passage.span().end()));
    }

    static String json(View range) {
        return row(Double.toString(range.from()), Double.toString(range.to()));
    }

    static String json(Filter filter) {
        List<String> words = new ArrayList<>();
        filter.period().ifPresent(period -> words.addAll(List.of(Facet.PERIOD.name(), Edtf.write(period))));
        filter.chosen().forEach((facet, values) -> values.forEach(value -> words.addAll(List.of(facet.name(), value))));
        return Codec.of((Object) words);
    }

    static String json(Plan plan) {
        List<String> words = new ArrayList<>(List.of(
                plan.kind().name(), Boolean.toString(plan.folded()), plan.zero().orElse("")));
        new TreeSet<>(plan.opened()).forEach(fold -> words.add(Double.toString(fold)));
        return Codec.of((Object) words);
    }

    private static String row(String... words) {
        return Codec.of((Object) words);
    }

    Optional<String> text(String name) {
        return read(name, String.class);
    }

    Optional<Passage> passage(String name) {
        return words(name, 3).flatMap(words -> {
            try {
                return Optional.of(new Passage(
                        words.get(0), new Span(Integer.parseInt(words.get(1)), Integer.parseInt(words.get(2)))));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        });
    }

    Optional<View> range(String name) {
        return words(name, 2).flatMap(words -> {
            try {
                View view = new View(Double.parseDouble(words.get(0)), Double.parseDouble(words.get(1)));
                boolean sane = view.length() >= View.SHORTEST && view.length() <= View.LONGEST;
                return sane ? Optional.of(view) : Optional.empty();
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        });
    }

    Optional<Filter> filter(String name) {
        return words(name, 2).map(words -> {
            Optional<When> period = Optional.empty();
            Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
            for (int i = 0; i + 1 < words.size(); i += 2) {
                Optional<Facet> facet = named(Facet.class, words.get(i));
                if (facet.equals(Optional.of(Facet.PERIOD))) {
                    period = period(words.get(i + 1));
                } else if (facet.isPresent()) {
                    chosen.computeIfAbsent(facet.get(), of -> new TreeSet<>()).add(words.get(i + 1));
                }
            }
            return new Filter(period, chosen);
        });
    }

    Optional<Plan> plan(String name) {
        return words(name, 3)
                .flatMap(words -> named(Plan.Kind.class, words.get(0)).map(kind -> {
                    Set<Double> opened = new HashSet<>();
                    words.subList(3, words.size()).forEach(fold -> number(fold).ifPresent(opened::add));
                    Optional<String> zero = Optional.of(words.get(2)).filter(id -> !id.isEmpty());
                    return new Plan(kind, words.get(1).equals("true"), opened, zero);
                }));
    }

    private static Optional<When> period(String edtf) {
        try {
            return Optional.of(Edtf.read(edtf));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Double> number(String word) {
        try {
            return Optional.of(Double.parseDouble(word));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The value of that name, where there is one. */
    static <E extends Enum<E>> Optional<E> named(Class<E> of, String name) {
        return Arrays.stream(of.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }

    private Optional<List<String>> words(String name, int least) {
        return read(name, String[].class)
                .map(Arrays::asList)
                .filter(words -> words.size() >= least)
                .filter(words -> words.stream().noneMatch(java.util.Objects::isNull));
    }

    private <T> Optional<T> read(String name, Class<T> type) {
        String json = view.get(name);
        try {
            return json == null ? Optional.empty() : Optional.ofNullable(Codec.plain(json, type));
        } catch (Codec.Unreadable e) {
            return Optional.empty();
        }
    }
}
