package sanad.extract;

import java.util.ArrayList;
import java.util.List;
import sanad.chronicle.Chronicle;
import sanad.text.Document;
import sanad.text.Source;

/** Documents made of a test's own words. */
public final class Texts {
    private Texts() {}

    /** A document under an id. */
    public static Document document(String id, String... lines) {
        return new Document(id, id, String.join("\n", lines), Source.file(id));
    }

    /** What is found in texts, of which the first is "1.txt". */
    public static Chronicle chronicle(String... texts) {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            documents.add(document((i + 1) + ".txt", texts[i]));
        }
        return new Extractor().extract("", documents, Progress.NONE);
    }
}
