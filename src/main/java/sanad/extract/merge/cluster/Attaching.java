package sanad.extract.merge.cluster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Kind;
import sanad.extract.dating.Likeness;
import sanad.extract.mention.EventMention;
import sanad.extract.mention.EventMention.Role;
import sanad.extract.mention.Name;
import sanad.extract.merge.likeness.Candidate;
import sanad.extract.merge.likeness.Fit;
import sanad.extract.merge.likeness.Signs;
import sanad.extract.merge.likeness.Traits;
import sanad.extract.pace.Pace;
import sanad.extract.page.Part;
import sanad.time.When;

/**
 * Finds the event that words mean which make none themselves: a clause without a date, the noun in «the quake that levelled
 * the village», the scenes and figures that a paragraph tells behind its event. All that is asked is weighed together.
 */
final class Attaching {
    /** Of the events that may be meant, so many are weighed: those that are told in the likest words. */
    private static final int MOST_WEIGHED = 12;
    /** What the likeness of nothing counts. */
    private static final double NOTHING = -8;

    private static final double LEAST_LIKE = -6;
    /** How much less likely words mean an event that they share nothing with, where they are evidence of another anyway. */
    private static final double STRANGE = 0.5;

    private final Scene scene;
    private final Traits traits;
    private final Likeness likeness;
    private final List<DocumentDate> dates;

    /** One event that may be meant, and what speaks for it. */
    record Choice(Told told, Signs<Sign> signs) {}

    private record Alike(Told told, double most, double mean, double here) {}

    Attaching(List<Cluster> clusters, Traits traits, Likeness likeness, List<DocumentDate> dates) {
        this.scene = new Scene(clusters, traits);
        this.traits = traits;
        this.likeness = likeness;
        this.dates = dates;
    }

    /** Lets words mean these events too, which were found last. */
    void add(List<Cluster> clusters) {
        scene.add(clusters);
    }

    /**
     * Gives each of the words to the event that they mean, if they mean one. Those of one document are asked
     * together, since they mean much the same events.
     */
    void attach(List<Candidate> words, Learned learned, Pace pace) {
        Signs.Scale<Sign> scale = learned.signs();
        Map<Integer, List<Integer>> byDocument = new TreeMap<>();
        for (int i = 0; i < words.size(); i++) {
            byDocument
                    .computeIfAbsent(words.get(i).document(), k -> new ArrayList<>())
                    .add(i);
        }
        List<List<Integer>> documents = List.copyOf(byDocument.values());
        List<Optional<Cluster>> meant = new ArrayList<>(Collections.nCopies(words.size(), Optional.empty()));
        pace.all(
                documents.size(),
                d -> documents
                        .get(d)
                        .forEach(i -> meant.set(i, meant(words.get(i), scale, least(words.get(i), learned)))));
        for (int i = 0; i < meant.size(); i++) {
            Candidate candidate = words.get(i);
            meant.get(i).ifPresent(c -> give(candidate, c));
        }
    }

    private static double least(Candidate words, Learned learned) {
        return learned.from(words.mention().role() == Role.REFERENCE ? Bound.REFERRED : Bound.MEANT);
    }

    /** Whether no words of a cluster mean any of the events. */
    boolean isStrange(Cluster cluster, Signs.Scale<Sign> scale, double least) {
        return cluster.members().stream().allMatch(m -> meant(m, scale, least).isEmpty());
    }

    /** A headline tells of the event; all else is evidence, which changes nothing of what is known of it. */
    private static void give(Candidate words, Cluster cluster) {
        if (words.mention().part() == Part.TITLE && words.mention().role() == Role.MAIN && words.weight() > 0) {
            cluster.add(words);
        } else {
            cluster.refer(words);
        }
    }

    private Optional<Cluster> meant(Candidate words, Signs.Scale<Sign> scale, double least) {
        Optional<Cluster> best = Optional.empty();
        double most = least;
        Line.Around around = scene.around(words);
        List<Told> holders = holders(words, around);
        boolean held = !holders.isEmpty();
        for (Choice choice : choices(words, around, holders)) {
            double odds = scale.of(choice.signs())
                    - (held && sharesNothing(words.mention(), choice.told().profile()) ? STRANGE : 0);
            if (odds > most) {
                most = odds;
                best = Optional.of(choice.told().cluster());
            }
        }
        return best;
    }

    /** The events that may be meant, the likest first, each with what speaks for it. */
    List<Choice> choices(Candidate words) {
        Line.Around around = scene.around(words);
        return choices(words, around, holders(words, around));
    }

    private List<Choice> choices(Candidate words, Line.Around around, List<Told> holders) {
        Telling telling = telling(words.mention());
        List<Alike> all = new ArrayList<>();
        for (Told told : scene.mayBeMeant(words, around)) {
            if (!told.profile().holds(words) && !isToCome(words, told) && !isOfAnotherDay(words, told, holders)) {
                all.add(alike(words, told));
            }
        }
        all.sort(Comparator.comparingDouble((Alike a) -> -a.most())
                .thenComparingInt(a -> a.told().cluster().number()));
        double first = all.isEmpty() ? 0 : all.get(0).most();
        double second = all.size() < 2 ? first - 4 : all.get(1).most();
        List<Choice> choices = new ArrayList<>();
        for (Alike alike : all.subList(0, Math.min(MOST_WEIGHED, all.size()))) {
            Signs<Sign> signs = new Signs<>(Sign.class);
            signs.group(Sign.group(words));
            signs.put(Sign.ALWAYS, true);
            signs.put(Sign.FIRST, choices.isEmpty());
            signs.put(Sign.MARGIN, clip(alike.most() - (choices.isEmpty() ? second : first)));
            signs.put(Sign.MOST, clip(alike.most()));
            signs.put(Sign.MEAN, clip(alike.mean()));
            signs.put(Sign.MOST_HERE, clip(alike.here()));
            place(signs, words, alike.told(), around);
            dates(signs, words, alike.told());
            words(signs, telling, alike.told().profile());
            choices.add(new Choice(alike.told(), signs));
        }
        return choices;
    }

    /** Whether it lies behind the day of the words' document, which tells nothing of it. */
    private boolean isToCome(Candidate words, Told told) {
        When published = dates.get(words.document()).when();
        return published.isKnown()
                && told.cluster().when().earliest().isAfter(published.latest())
                && !told.profile().passages().containsKey(words.document());
    }

    /** Whether words that are evidence of an event of their own day anyway stand before one of another day. */
    private static boolean isOfAnotherDay(Candidate words, Told told, List<Told> holders) {
        When when = words.time().when();
        return Fit.of(when, told.cluster().when()) == Fit.APART
                && holders.stream().anyMatch(h -> h.cluster().when().equals(when));
    }

    private static boolean sharesNothing(EventMention mention, Profile profile) {
        boolean kind = mention.kind() != Kind.OTHER && profile.kinds().contains(mention.kind());
        return !kind
                && !profile.concepts().contains(mention.concept())
                && mention.words().stream().noneMatch(profile.words()::contains);
    }

    /** The events in whose passages the words stand: they are evidence of them anyway. */
    private static List<Told> holders(Candidate words, Line.Around around) {
        List<Told> holders = new ArrayList<>();
        for (Told told : around.before().keySet()) {
            if (told.profile().holds(words)) {
                holders.add(told);
            }
        }
        return holders;
    }

    private Alike alike(Candidate words, Told told) {
        double most = Double.NEGATIVE_INFINITY;
        double here = NOTHING;
        double sum = 0;
        List<Candidate> members = told.cluster().likest();
        double[] all = traits.odds(words, told.likest());
        for (int i = 0; i < all.length; i++) {
            sum += all[i];
            most = Math.max(most, all[i]);
            here = members.get(i).document() == words.document() ? Math.max(here, all[i]) : here;
        }
        return new Alike(told, most, sum / members.size(), here);
    }

    private static void place(Signs<Sign> signs, Candidate words, Told told, Line.Around around) {
        Cluster cluster = told.cluster();
        int document = words.document();
        signs.put(Sign.SIZE, Math.log(cluster.members().size()));
        signs.put(Sign.DOCUMENTS, Math.log(told.documents()));
        signs.put(Sign.HERE, told.profile().passages().containsKey(document));
        signs.put(Sign.SENTENCE, told.isOfSentence(words));
        signs.put(Sign.PARAGRAPH, told.isOfParagraph(words));
        int before = around.before().getOrDefault(told, -1);
        signs.put(Sign.LAST, before == 0);
        signs.put(Sign.RECENT, before < 0 ? 0 : 1.0 / (1 + before));
        signs.put(Sign.NEXT, around.next().filter(told::equals).isPresent());
        signs.put(Sign.TITLE, told.titles().contains(document));
        signs.put(Sign.LEAD, told.leads().contains(document));
        signs.put(Sign.LOOSE, !cluster.founder().isSure());
    }

    private void dates(Signs<Sign> signs, Candidate words, Told told) {
        When when = told.cluster().when();
        Fit fit = Fit.of(words.time().when(), when);
        signs.put(Sign.SAME, fit == Fit.SAME);
        signs.put(Sign.PART, fit == Fit.COARSER || fit == Fit.TOUCHING);
        signs.put(Sign.APART, fit == Fit.APART);
        When published = dates.get(words.document()).when();
        signs.put(Sign.FUTURE, published.isKnown() && when.earliest().isAfter(published.latest()));
    }

    /** A mention's words but the one for what happened, each with how rare it is, and all of them together. */
    private record Telling(EventMention mention, List<String> words, double[] rarities, double all, List<Name> names) {}

    private Telling telling(EventMention mention) {
        List<String> words = new ArrayList<>(mention.words());
        words.remove(mention.concept());
        double[] rarities = new double[words.size()];
        double all = 0;
        for (int i = 0; i < rarities.length; i++) {
            rarities[i] = likeness.rarity(words.get(i));
            all += rarities[i];
        }
        List<Name> names = new ArrayList<>(mention.actors());
        names.addAll(mention.places());
        return new Telling(mention, words, rarities, all, names);
    }

    private static void words(Signs<Sign> signs, Telling telling, Profile profile) {
        double shared = 0;
        for (int i = 0; i < telling.rarities().length; i++) {
            shared += profile.words().contains(telling.words().get(i)) ? telling.rarities()[i] : 0;
        }
        signs.put(Sign.COVERED, telling.all() == 0 ? 0.3 : shared / telling.all());
        int named = 0;
        for (Name name : telling.names()) {
            named += profile.people().contains(name.key()) || profile.places().contains(name.key()) ? 1 : 0;
        }
        signs.put(Sign.NAMED, Math.min(2, named));
        signs.put(Sign.STRANGE, Math.min(2, telling.names().size() - named));
        EventMention mention = telling.mention();
        boolean concept = profile.concepts().contains(mention.concept());
        signs.put(Sign.CONCEPT, mention.isOfFamily() && concept);
        signs.put(
                Sign.CONCEPT_OTHER,
                mention.isOfFamily() && !concept && !profile.concepts().isEmpty());
        boolean kind = profile.kinds().contains(mention.kind());
        signs.put(Sign.KIND, mention.kind() != Kind.OTHER && kind);
        signs.put(Sign.KIND_OTHER, mention.kind() != Kind.OTHER && !kind);
    }

    private static double clip(double odds) {
        return Math.max(LEAST_LIKE, Math.min(-LEAST_LIKE, odds)) / 2;
    }
}
