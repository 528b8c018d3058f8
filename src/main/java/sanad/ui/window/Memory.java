package sanad.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import sanad.language.Manner;
import sanad.language.Tongue;
import sanad.store.LastSession;
import sanad.timeline.Theme;
import sanad.timeline.axis.Habits;
import sanad.timeline.layout.Plan;
import sanad.ui.Motion;
import sanad.ui.Session;

/** What the window remembers from one start to the next: language, digits, month names, theme, motion, and what lay open. */
public final class Memory {
    private LastSession kept;
    private final Consumer<LastSession> keep;

    /**
     * A memory.
     *
     * @param kept what was remembered last time
     * @param keep remembers from now on
     */
    public Memory(LastSession kept, Consumer<LastSession> keep) {
        this.kept = kept;
        this.keep = keep;
    }

    /** A memory that begins empty and keeps nothing. */
    public static Memory none() {
        return new Memory(LastSession.NONE, last -> {});
    }

    private enum Folds {
        CLOSED,
        OPEN
    }

    /** Gives the session the remembered choices, and remembers those to come. */
    void attend(Session session) {
        Tongue tongue = choice("language", Tongue.ARABIC);
        Manner usual = Manner.of(tongue);
        session.manner().set(new Manner(tongue, choice("digits", usual.digits()), choice("months", usual.months())));
        session.theme().set(choice("theme", Theme.LIGHT));
        session.manner().addListener((property, before, now) -> {
            set("language", now.tongue());
            set("digits", now.digits());
            set("months", now.months());
        });
        session.theme().addListener((property, before, now) -> set("theme", now));
        session.habits()
                .set(new Habits(
                        choice("way", Habits.Way.LANGUAGE),
                        choice("calendar", Habits.Second.NONE),
                        choice("week", Habits.Week.REGION)));
        session.habits().addListener((property, before, now) -> {
            set("way", now.way());
            set("calendar", now.second());
            set("week", now.week());
        });
        session.plan()
                .set(Plan.USUAL
                        .as(choice("view", Plan.Kind.TIME))
                        .folding(choice("folds", Folds.CLOSED) == Folds.CLOSED));
        session.plan().addListener((property, before, now) -> {
            set("view", now.kind());
            set("folds", now.folded() ? Folds.CLOSED : Folds.OPEN);
        });
        session.motion().set(choice("motion", Motion.USUAL));
        session.motion().addListener((property, before, now) -> set("motion", now));
    }

    /** What lay open; none for the sample story. */
    List<Path> paths() {
        return kept.paths();
    }

    /** Remembers what lies open. */
    void opened(List<Path> paths) {
        kept = kept.with(paths);
        keep.accept(kept);
    }

    private void set(String name, Enum<?> value) {
        kept = kept.with(name, value.name().toLowerCase(Locale.ROOT));
        keep.accept(kept);
    }

    private <E extends Enum<E>> E choice(String name, E usual) {
        return kept.setting(name)
                .flatMap(text -> java.util.Arrays.stream(
                                usual.getDeclaringClass().getEnumConstants())
                        .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(text))
                        .findFirst())
                .orElse(usual);
    }
}
