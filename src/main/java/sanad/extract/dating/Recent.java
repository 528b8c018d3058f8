package sanad.extract.dating;

import java.util.Optional;
import java.util.function.Function;

/**
 * The last answer to a question that is asked again and again: while it stays the same question, the same answer is given. It may
 * be asked on several threads.
 *
 * @param <Q> the question, compared by what it says
 * @param <T> the answer
 */
public final class Recent<Q, T> {
    private volatile Optional<Asked<Q, T>> last = Optional.empty();

    private record Asked<Q, T>(Q question, T answer) {}

    /** The answer, worked out where the last question was another. */
    public T of(Q question, Function<Q, T> work) {
        Optional<Asked<Q, T>> known = last;
        if (known.isPresent() && known.get().question().equals(question)) {
            return known.get().answer();
        }
        T answer = work.apply(question);
        last = Optional.of(new Asked<>(question, answer));
        return answer;
    }
}
