package sanad.ui.words;

import java.util.Optional;
import sanad.chronicle.Chronicle;
import sanad.chronicle.Copy;
import sanad.language.Words;
import sanad.text.Passage;

/** Says of documents and passages whose words they are. */
public final class CopyWords {
    private CopyWords() {}

    /** "Copy of 2", where a document has its words from another. */
    public static Optional<String> of(Chronicle chronicle, String document, Words words) {
        return known(chronicle, document).map(copy -> words.say("copy." + copy.degree(), chronicle.number(copy.of())));
    }

    /** The same where there is little room: that it is a copy or a version. */
    public static Optional<String> brief(Chronicle chronicle, String document, Words words) {
        return known(chronicle, document).map(copy -> {
            boolean version = copy.degree() == Copy.Degree.LATER || copy.degree() == Copy.Degree.EARLIER;
            return words.say(version ? "copy.version" : "copy.SAME", chronicle.number(copy.of()));
        });
    }

    private static Optional<Copy> known(Chronicle chronicle, String document) {
        return chronicle
                .copy(document)
                .filter(copy -> chronicle.document(copy.of()).isPresent());
    }

    /** The same for a passage; empty where its document tells it in words of its own. */
    public static Optional<String> of(Chronicle chronicle, Passage passage, Words words) {
        String witness = chronicle.witness(passage);
        return witness.equals(passage.document())
                ? Optional.empty()
                : Optional.of(words.say("copy.SAME", chronicle.number(witness)));
    }
}
