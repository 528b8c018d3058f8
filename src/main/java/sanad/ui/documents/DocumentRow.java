package sanad.ui.documents;

import java.util.List;
import java.util.stream.IntStream;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.DocumentDate;
import sanad.language.DateWords;
import sanad.language.Manner;
import sanad.language.Words;
import sanad.text.Document;

/**
 * What a row of the list says of a document.
 *
 * @param id the document's id
 * @param number under which it is cited, in the reader's digits
 * @param title its headline, in its own direction
 * @param date its date in words
 * @param basis how that is known
 * @param basisWord the same in words; empty where no date is known, since the date already says so
 */
public record DocumentRow(String id, String number, String title, String date, Basis basis, String basisWord) {
    /** A row for every document, in the order of their numbers. */
    public static List<DocumentRow> of(Chronicle chronicle, Manner manner) {
        return IntStream.range(0, chronicle.documents().size())
                .mapToObj(i -> of(
                        chronicle.documents().get(i),
                        i + 1,
                        chronicle.date(chronicle.documents().get(i).id()),
                        manner))
                .toList();
    }

    private static DocumentRow of(Document document, int number, DocumentDate date, Manner manner) {
        DateWords dates = DateWords.in(manner);
        return new DocumentRow(
                document.id(),
                Words.in(manner).number(number),
                document.title(),
                dates.say(date.when()),
                date.basis(),
                date.when().isKnown() ? dates.basis(date.basis().name()) : "");
    }

    /** The whole row as one sentence, for those who hear it. */
    public String spoken(Words words) {
        return words.say("document.row", number, title, date, basisWord);
    }
}
