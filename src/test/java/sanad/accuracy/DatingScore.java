package sanad.accuracy;

import java.util.Optional;
import sanad.accuracy.Gold.GoldDocument;
import sanad.accuracy.Tally.Count;

/** Scores publication dates. */
final class DatingScore {
    private DatingScore() {}

    /** Counts each document of a story. */
    static void count(Gold gold, Answers answers, Tally tally) {
        for (GoldDocument document : gold.documents()) {
            Optional<String> said = Optional.ofNullable(answers.published().get(document.file()));
            boolean rightlyUnknown = said.isEmpty() && document.dates().isEmpty();
            boolean right = rightlyUnknown
                    || said.flatMap(Days::read).filter(document::accepts).isPresent();
            tally.add(Count.DOCUMENTS, 1);
            tally.add(Count.DOCUMENTS_RIGHT, right);
            if (document.inferred()) {
                tally.add(Count.INFERRED, 1);
                tally.add(Count.INFERRED_RIGHT, right);
            }
        }
    }
}
