package sanad.chronicle.edit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import sanad.chronicle.Evidence;
import sanad.chronicle.Image;
import sanad.chronicle.Kind;
import sanad.chronicle.Tint;
import sanad.text.Document;
import sanad.text.Passage;
import sanad.text.Span;
import sanad.time.When;

/** Any edit of a project, possible or not, for tests of laws. */
public final class AnyEdit {
    private AnyEdit() {}

    /** One edit; it may be refused. */
    public static Edit of(Random random, Project project) {
        List<String> ids = new ArrayList<>(project.entries().keySet());
        ids.add("none");
        String id = ids.get(random.nextInt(ids.size()));
        SortedSet<String> several = new TreeSet<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            several.add(ids.get(random.nextInt(ids.size())));
        }
        SortedSet<String> others = new TreeSet<>(several);
        others.remove(id);
        When when = When.day(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(400)));
        String words = "words " + random.nextInt(100);
        return switch (random.nextInt(22)) {
            case 0 -> new Edit.Name(words);
            case 1 -> new Edit.Rename(id, "عنوان " + random.nextInt(1000));
            case 2 -> new Edit.Redate(id, when, Optional.of(when.earliest()), words);
            case 3 -> new Edit.Classify(several, Kind.values()[random.nextInt(Kind.values().length)]);
            case 4 -> new Edit.Rank(several, 1 + random.nextInt(3));
            case 5 -> new Edit.Merge(id, others);
            case 6 -> new Edit.Split(id, passages(project, id, random), words);
            case 7 -> new Edit.Hide(several);
            case 8 -> new Edit.Show(several);
            case 9 -> new Edit.Delete(several);
            case 10 -> new Edit.Add(words, Kind.VISIT, when, 2, new TreeSet<>(List.of(passage(project, random))));
            case 11 -> new Edit.Attach(id, passage(project, random));
            case 12 ->
                new Edit.Detach(
                        id, passages(project, id, random).stream().findFirst().orElse(passage(project, random)));
            case 13 -> new Edit.Annotate(id, random.nextBoolean() ? words : "");
            case 14 -> new Edit.Colour(several, Optional.of(Tint.values()[random.nextInt(Tint.values().length)]));
            case 15 ->
                new Edit.Illustrate(
                        id,
                        random.nextBoolean()
                                ? Optional.of(new Image(AnyProject.PICTURE_SUM, "image/png", words))
                                : Optional.empty());
            case 16 -> new Edit.Stage(List.of(AnyScene.of(random, ids), AnyScene.of(random, ids)));
            case 17 -> new Edit.Restage(AnyScene.of(random, ids).as(scene(project, random), 0));
            case 18 -> new Edit.MoveScene(scene(project, random), random.nextInt(4));
            case 19 -> new Edit.Unstage(new TreeSet<>(List.of(scene(project, random))));
            case 20 ->
                new Edit.Cite(
                        project.folios().isEmpty() ? "none" : project.folios().firstKey(),
                        new TreeMap<>(Map.of(sanad.text.original.Kind.PUBLISHER, random.nextBoolean() ? words : "")));
            default -> new Edit.Restore(several);
        };
    }

    /** An edit that is done, and what came of it. */
    public static History.Made made(Random random, History history, Instant at) {
        for (Optional<History.Made> made = maybe(random, history, at); ; made = maybe(random, history, at)) {
            if (made.isPresent()) {
                return made.get();
            }
        }
    }

    private static Optional<History.Made> maybe(Random random, History history, Instant at) {
        try {
            return Optional.of(history.does(of(random, history.project()), at));
        } catch (EditRefused e) {
            return Optional.empty();
        }
    }

    private static SortedSet<Passage> passages(Project project, String id, Random random) {
        SortedSet<Passage> some = new TreeSet<>();
        project.entry(id).ifPresent(entry -> {
            for (Evidence evidence : entry.event().evidence()) {
                if (random.nextBoolean()) {
                    some.add(evidence.passage());
                }
            }
        });
        return some;
    }

    private static String scene(Project project, Random random) {
        List<String> ids = new ArrayList<>(project.scenes().keySet());
        ids.add("no scene");
        return ids.get(random.nextInt(ids.size()));
    }

    private static Passage passage(Project project, Random random) {
        List<Folio> folios = List.copyOf(project.folios().values());
        Document document = folios.get(random.nextInt(folios.size())).document();
        int start = random.nextInt(document.text().length());
        return document.passage(new Span(start, Math.min(document.text().length(), start + 1 + random.nextInt(9))));
    }
}
