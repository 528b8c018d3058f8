package sanad.extract.dating;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The last few answers to a question that is asked again and again: while it is one of the same questions, one of the same
 * answers is given. It may be asked on several threads.
 *
 * @param <Q> the question, compared by what it says
 * @param <T> the answer
 */
public final class Recent<Q, T> {
    /** A document is asked as one without a date and as one with the date that it is found to have. */
    private static final int KEPT = 2;

    private volatile List<Asked<Q, T>> last = List.of();

    private record Asked<Q, T>(Q question, T answer) {}

    /** The answer, worked out where it is none of the last. */
    public T of(Q question, Function<Q, T> work) {
        for (Asked<Q, T> asked : last) {
            if (asked.question().equals(question)) {
                return asked.answer();
            }
        }
        T answer = work.apply(question);
        last = Stream.concat(Stream.of(new Asked<>(question, answer)), last.stream())
                .limit(KEPT)
                .toList();
        return answer;
    }
}
