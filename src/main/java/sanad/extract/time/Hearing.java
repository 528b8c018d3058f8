package sanad.extract.time;

import java.util.List;
import java.util.Optional;
import sanad.extract.time.TenseWords.Sort;
import sanad.extract.time.Tenses.Look;
import sanad.text.Token;
import sanad.time.Direction;

/** Hears where a clause looks at one place in it. */
final class Hearing {
    private static final int BEFORE = 14;
    private static final int BEHIND = 10;
    /** A present verb dates what stands so near to it. */
    private static final int PRESENT_REACH = 8;
    /** A verb so near has the words of time for its own. */
    private static final int OWN = 3;

    private static final int HELPER = 3;

    private final TenseWords words;
    private final List<Token> tokens;
    private final int start;
    private final int end;

    Hearing(TenseWords words, List<Token> tokens, int start, int end) {
        this.words = words;
        this.tokens = tokens;
        this.start = start;
        this.end = end;
    }

    /** What is heard. */
    Look look() {
        Optional<Look> next = subject();
        if (next.isPresent()) {
            return next.get();
        }
        Look look = before().or(this::behind).orElse(Look.NONE);
        boolean until = start > 0 && words.isUntil(tokens.get(start - 1));
        return until && look.direction() == Direction.NONE ? new Look(Direction.FUTURE, look.writersTime()) : look;
    }

    /** The verb right behind, whose subject the words stand in: "a meeting on Tuesday is to settle it". */
    private Optional<Look> subject() {
        if (end >= tokens.size() || start == 0 || isOwned()) {
            return Optional.empty();
        }
        Sort sort = words.startingAt(tokens, end);
        return sort == Sort.FUTURE || sort == Sort.PLANNED ? look(sort) : Optional.empty();
    }

    private boolean isOwned() {
        for (int i = start - 1; i >= 0 && i >= start - OWN; i--) {
            if (words.at(tokens, i) != Sort.NONE) {
                return true;
            }
        }
        return false;
    }

    private Optional<Look> before() {
        boolean infinitive = false;
        boolean barred = false;
        boolean toward = false;
        for (int i = start - 1; i >= 0 && i >= start - BEFORE && !Tenses.isBreak(tokens.get(i)); i--) {
            Sort sort = words.at(tokens, i);
            if (sort == Sort.INFINITIVE) {
                infinitive |= isInfinitive(i);
            } else if (sort == Sort.BAR) {
                barred = true;
            }
            toward |= sort == Sort.TOWARD || sort == Sort.INFINITIVE;
            Optional<Look> here = hear(sort, i, infinitive, barred, toward);
            if (here.isPresent()) {
                return here;
            }
        }
        return infinitive ? Optional.of(new Look(Direction.FUTURE, true)) : Optional.empty();
    }

    private Optional<Look> hear(Sort sort, int at, boolean infinitive, boolean barred, boolean toward) {
        return switch (sort) {
            case PAST -> isPassive(at) ? Optional.empty() : look(sort);
            case PLANNING -> {
                boolean ahead = (infinitive || toward) && helper(at) != Sort.PAST;
                yield look(ahead ? Sort.PLANNED : Sort.PAST);
            }
            case PRESENT, STATE -> {
                Sort helper = helper(at);
                boolean heard = sort == Sort.STATE || start - at <= PRESENT_REACH && !barred;
                yield helper == Sort.INFINITIVE || helper == Sort.NONE && !heard
                        ? Optional.empty()
                        : look(helper == Sort.NONE ? sort : helper);
            }
            case FUTURE, PLANNED, HELPER_PAST -> look(sort);
            default -> Optional.empty();
        };
    }

    /** «to» before a verb, and not before a thing or place. */
    private boolean isInfinitive(int at) {
        return at + 1 < start && words.isBare(tokens.get(at + 1));
    }

    /** A participle behind "be" looks where the verb before that looks. */
    private boolean isPassive(int at) {
        return at > 0
                && (words.at(tokens, at - 1) == Sort.BE
                        || at > 1 && words.at(tokens, at - 2) == Sort.BE && words.at(tokens, at - 1) == Sort.NONE);
    }

    /** What stands shortly before a present verb and changes where it looks: "did not begin", "lam tabda", "kana yamal". */
    private Sort helper(int at) {
        for (int i = at - 1; i >= 0 && i >= at - HELPER && !Tenses.isBreak(tokens.get(i)); i--) {
            Sort sort = words.at(tokens, i);
            if (sort == Sort.HELPER_PAST) {
                return Sort.PAST;
            }
            if (sort == Sort.FUTURE || sort == Sort.PLANNED || sort == Sort.INFINITIVE) {
                return sort;
            }
        }
        return Sort.NONE;
    }

    private Optional<Look> behind() {
        for (int i = end; i < tokens.size() && i < end + BEHIND && !Tenses.isBreak(tokens.get(i)); i++) {
            Sort sort = words.startingAt(tokens, i);
            Optional<Look> here = switch (sort) {
                case PAST, FUTURE, PLANNED, STATE, HELPER_PAST -> look(sort);
                case PLANNING -> look(Sort.PAST);
                case PRESENT -> present(i);
                default -> Optional.<Look>empty();
            };
            if (here.isPresent() || sort == Sort.BAR) {
                return here;
            }
        }
        return Optional.empty();
    }

    private Optional<Look> present(int at) {
        Sort helper = helper(at);
        return helper == Sort.INFINITIVE ? Optional.empty() : look(helper == Sort.NONE ? Sort.PRESENT : helper);
    }

    private static Optional<Look> look(Sort sort) {
        return Optional.of(
                switch (sort) {
                    case PAST, HELPER_PAST -> new Look(Direction.PAST, false);
                    case FUTURE, PRESENT -> new Look(Direction.FUTURE, true);
                    case PLANNED -> new Look(Direction.FUTURE, false);
                    default -> new Look(Direction.NONE, true);
                });
    }
}
