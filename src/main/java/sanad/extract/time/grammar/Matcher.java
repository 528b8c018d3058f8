package sanad.extract.time.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sanad.text.Shape;

/** Matches one pattern at one place. Patterns are bounded, so a match looks at a bounded number of tokens. */
final class Matcher {
    private static final int REMEMBERED = 2_000;

    private final Cells cells;
    private final Map<Place, List<State>> known = new HashMap<>();

    /** What to do with every way to match. */
    private interface Then {
        void go(State state);
    }

    /** Hears the whole matches. */
    interface Heard {
        /** Words from one token to before another, with what they fill; the rule has read on to before {@code until}. */
        void match(int start, int end, int until, Frame frame);
    }

    Matcher(Cells cells) {
        this.cells = cells;
    }

    /** Tells every way in which the rule matches from a token on. */
    void match(Rule rule, int at, Heard heard) {
        State begin = new State(at, State.Join.FREE, false, -1, -1, Frame.EMPTY);
        run(rule.pattern(), begin, true, state -> {
            int start = state.start();
            int end = state.end() < 0 ? state.at() : state.end();
            if (start >= 0 && end > start) {
                heard.match(start, end, state.at(), rule.filled(state.frame()));
            }
        });
    }

    private void run(Node node, State state, boolean outer, Then then) {
        if (node instanceof Node.Sequence sequence) {
            sequence(sequence.parts(), 0, state, outer, then);
        } else if (node instanceof Node.Word word) {
            word(word, state, then);
        } else if (node instanceof Node.Number number) {
            number(number, state, then);
        } else if (node instanceof Node.Maybe maybe) {
            run(maybe.part(), state, outer, then);
            then.go(state);
        } else if (node instanceof Node.Choice choice) {
            for (int i = 0; i < choice.options().size(); i++) {
                run(choice.options().get(i), state, outer, then);
            }
        } else if (node instanceof Node.Part part) {
            part(part, state, then);
        } else if (node instanceof Node.Touch) {
            touch(state, then);
        } else if (node instanceof Node.Start) {
            if (state.at() == 0) {
                then.go(state);
            }
        } else if (node instanceof Node.Capital) {
            capital(state, then);
        } else if (node instanceof Node.And and) {
            and(and.kind(), state, then);
        } else if (node instanceof Node.Forget forget) {
            run(forget.part(), state.framed(Frame.EMPTY), false, s -> then.go(s.framed(state.frame())));
        } else if (node instanceof Node.Context context) {
            context(context, state, then);
        } else if (node instanceof Node.Not not) {
            boolean[] found = {false};
            run(
                    not.part(),
                    new State(state.at(), State.Join.FREE, false, -1, -1, Frame.EMPTY),
                    false,
                    s -> found[0] = true);
            if (!found[0]) {
                then.go(state);
            }
        }
    }

    private void sequence(List<Node> nodes, int index, State state, boolean outer, Then then) {
        if (index == nodes.size()) {
            then.go(state);
        } else {
            run(nodes.get(index), state, outer, next -> sequence(nodes, index + 1, next, outer, then));
        }
    }

    private void word(Node.Word word, State state, Then then) {
        if (state.at() >= cells.size()) {
            return;
        }
        if (state.touching() && !isTouching(state.at())) {
            return;
        }
        for (Entry entry : cells.at(state.at())) {
            if (entry.kind() == word.kind() && fits(word.look(), entry, state.at()) && joins(state.join(), entry)) {
                boolean marks = state.start() < 0 && entry.particles().joined();
                fill(state, word.slot(), entry.value())
                        .map(frame -> marks ? frame.set(Slot.JOINED, 1) : frame)
                        .ifPresent(frame ->
                                then.go(state.to(state.at() + entry.length()).framed(frame)));
            }
        }
    }

    private boolean fits(Node.Look look, Entry entry, int at) {
        return switch (look) {
            case ANY -> true;
            case WITH_ARTICLE -> entry.particles().article();
            case WITHOUT_ARTICLE -> !entry.particles().article();
            case WITH_PREPOSITION -> entry.particles().other();
            case BARE -> !entry.particles().article() && !entry.particles().other();
            case CAPITAL -> cells.token(at).shape() == Shape.CAPITALISED;
            case NO_CAPITAL -> cells.token(at).shape() == Shape.WORD || opensClause(at);
        };
    }

    /** Whether a capital is owed to the place: the sentence's first word, or one behind an opening mark. */
    private boolean opensClause(int at) {
        return at == 0
                || cells.token(at - 1).shape() == Shape.MARK
                        && !cells.token(at - 1).isMark(',');
    }

    private void capital(State state, Then then) {
        boolean fits = state.at() < cells.size()
                && cells.token(state.at()).shape() == Shape.CAPITALISED
                && !(state.touching() && !isTouching(state.at()));
        if (fits) {
            then.go(state.to(state.at() + 1));
        }
    }

    private static boolean joins(State.Join join, Entry entry) {
        return join == State.Join.FREE
                || join == State.Join.WRITTEN == entry.particles().joined();
    }

    private static Optional<Frame> fill(State state, Optional<Slot> slot, int value) {
        return slot.isEmpty() ? Optional.of(state.frame()) : state.frame().with(slot.get(), value);
    }

    private void number(Node.Number number, State state, Then then) {
        if (state.at() >= cells.size() || state.touching() && !isTouching(state.at())) {
            return;
        }
        Optional<NumberWords.Read> read = Optional.empty();
        boolean joined = state.join() == State.Join.WRITTEN;
        boolean joinedRead = false;
        if (number.written() != Node.Written.ORDINAL && number.written() != Node.Written.WORDS && !joined) {
            read = NumberWords.digits(cells.tokens(), state.at())
                    .filter(r -> number.width() == 0
                            || number.width()
                                    == cells.token(state.at()).folded().length());
        }
        if (read.isEmpty() && (number.written() == Node.Written.ANY || number.written() == Node.Written.WORDS)) {
            read = number.words().words(cells, state.at(), joined);
            if (read.isEmpty() && state.join() == State.Join.FREE) {
                read = number.words().words(cells, state.at(), true);
                joinedRead = true;
            }
        }
        if (number.written() == Node.Written.ORDINAL) {
            read = number.words().ordinal(cells, state.at(), joined);
            if (read.isEmpty() && state.join() == State.Join.FREE) {
                read = number.words().ordinal(cells, state.at(), true);
                joinedRead = true;
            }
        }
        boolean marks = state.start() < 0 && (joinedRead || joined);
        read.filter(r -> r.value() >= number.least() && r.value() <= number.most())
                .ifPresent(r -> fill(state, number.slot(), r.value())
                        .map(frame -> marks ? frame.set(Slot.JOINED, 1) : frame)
                        .ifPresent(frame -> then.go(state.to(r.end()).framed(frame))));
    }

    /** The ways of a part depend on little of the state, so they are found once and remembered. */
    private void part(Node.Part part, State state, Then then) {
        if (!part.gate().opens(cells, state.at())) {
            return;
        }
        Place place = new Place(
                part.rules(), state.at(), state.join(), state.touching(), state.start() >= 0, state.end() >= 0);
        List<State> ways = known.get(place);
        if (ways == null) {
            ways = ways(place);
            if (known.size() > REMEMBERED) {
                known.clear();
            }
            known.put(place, ways);
        }
        for (int i = 0; i < ways.size(); i++) {
            State way = ways.get(i);
            state.frame()
                    .merged(way.frame())
                    .ifPresent(frame -> then.go(new State(
                            way.at(),
                            way.join(),
                            way.touching(),
                            place.started() ? state.start() : way.start(),
                            place.closed() ? state.end() : way.end(),
                            frame)));
        }
    }

    private List<State> ways(Place place) {
        State inside = new State(
                place.at(),
                place.join(),
                place.touching(),
                place.started() ? 0 : -1,
                place.closed() ? 0 : -1,
                Frame.EMPTY);
        List<State> ways = new ArrayList<>(2);
        for (int i = 0; i < place.rules().size(); i++) {
            Rule rule = place.rules().get(i);
            if (rule.gate().opens(cells, place.at())) {
                run(rule.pattern(), inside, false, done -> ways.add(done.framed(rule.filled(done.frame()))));
            }
        }
        return ways;
    }

    private void touch(State state, Then then) {
        if (state.at() < cells.size() && isTouching(state.at())) {
            then.go(new State(state.at(), state.join(), true, state.start(), state.end(), state.frame()));
        }
    }

    private boolean isTouching(int at) {
        return at > 0 && cells.token(at - 1).touches(cells.token(at));
    }

    private void and(int kind, State state, Then then) {
        if (cells.is(state.at(), kind)) {
            then.go(state.to(state.at() + 1));
        }
        then.go(new State(state.at(), State.Join.WRITTEN, false, state.start(), state.end(), state.frame()));
    }

    /** Before the words a context moves their start; behind them it fixes their end. */
    private void context(Node.Context context, State state, Then then) {
        if (state.start() < 0) {
            run(
                    context.part(),
                    state,
                    false,
                    done -> then.go(new State(
                            done.at(),
                            done.join() == State.Join.FREE ? State.Join.NONE : done.join(),
                            false,
                            -1,
                            -1,
                            context.lends() ? done.frame() : state.frame())));
            return;
        }
        int end = state.end() < 0 ? state.at() : state.end();
        State behind = new State(state.at(), State.Join.NONE, false, state.start(), end, Frame.EMPTY);
        run(
                context.part(),
                behind,
                false,
                done -> then.go(done.framed(context.lends() ? state.frame().borrowing(done.frame()) : state.frame())));
    }
}
