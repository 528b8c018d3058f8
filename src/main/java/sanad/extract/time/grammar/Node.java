package sanad.extract.time.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A piece of a pattern. */
sealed interface Node {
    /** Pieces one after the other. */
    record Sequence(List<Node> parts) implements Node {}

    /** One of several. */
    record Choice(List<Node> options) implements Node {}

    /** A piece or nothing; the piece is tried first. */
    record Maybe(Node part) implements Node {}

    /** What a word of a class must look like. */
    enum Look {
        ANY,
        WITH_ARTICLE,
        WITHOUT_ARTICLE,
        CAPITAL,
        NO_CAPITAL,
        WITH_PREPOSITION,
        /** Nothing written onto it but an "and". */
        BARE
    }

    /** A word of a class. */
    record Word(int kind, Look look, Optional<Slot> slot) implements Node {}

    /** How a number is written. */
    enum Written {
        /** In digits. */
        DIGITS,
        /** In digits or words. */
        ANY,
        /** In words. */
        WORDS,
        /** An ordinal in words. */
        ORDINAL
    }

    /** A number in a range; {@code width} digits where it is not 0. */
    record Number(Written written, int width, int least, int most, NumberWords words, Optional<Slot> slot)
            implements Node {}

    /** What the part rules of that name match; one node stands for all places that name it, and knows how it begins. */
    final class Part implements Node {
        private final List<Rule> rules = new ArrayList<>();
        private Optional<Gate> gate = Optional.empty();
        private Optional<Behind> behind = Optional.empty();

        /** Its rules, to which those are added that come later. */
        List<Rule> rules() {
            return rules;
        }

        /** What it can begin with; asked first when all parts are read. */
        Gate gate() {
            if (gate.isEmpty()) {
                gate = Optional.of(
                        rules.stream().map(Rule::gate).reduce(Gate::or).orElseThrow());
            }
            return gate.get();
        }

        /** What it goes on with behind its first token; asked first when all parts are read. */
        Behind behind() {
            if (behind.isEmpty()) {
                behind = Optional.of(rules.stream().map(Rule::behind).reduce(Behind.NONE, Behind::or));
            }
            return behind.get();
        }
    }

    /** Nothing may stand between the token before and the one behind. */
    record Touch() implements Node {}

    /** An "and", a word of a class or written onto the next. */
    record And(int kind) implements Node {}

    /** A piece whose findings are forgotten. */
    record Forget(Node part) implements Node {}

    /** Any word with a capital, known or not. */
    record Capital() implements Node {}

    /** What stands around the words and is not of them; it may lend what they leave open. */
    record Context(Node part, boolean lends) implements Node {}

    /** The beginning of a sentence. */
    record Start() implements Node {}

    /** What must not follow. */
    record Not(Node part) implements Node {}
}
