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
import sanad.ui.words.CopyWords;

/**
 * What a row of the list says of a document.
 *
 * @param id the document's id
 * @param number under which it is cited, in the reader's digits
 * @param title its headline, in its own direction
 * @param date its date in words
 * @param basis how that is known
 * @param basisWord the same in words; empty where no date is known, since the date already says so
 * @param copy of which document it is a copy; empty where it is none
 */
public record DocumentRow(
        String id, String number, String title, String date, Basis basis, String basisWord, String copy) {
    /** A row for every document, in the order of their numbers. */
    public static List<DocumentRow> of(Chronicle chronicle, Manner manner) {
        return IntStream.range(0, chronicle.documents().size())
                .mapToObj(i -> of(
                        chronicle.documents().get(i),
                        i + 1,
                        chronicle.date(chronicle.documents().get(i).id()),
                        CopyWords.brief(chronicle, chronicle.documents().get(i).id(), Words.in(manner))
                                .orElse(""),
                        manner))
                .toList();
    }

    private static DocumentRow of(Document document, int number, DocumentDate date, String copy, Manner manner) {
        DateWords dates = DateWords.in(manner);
        return new DocumentRow(
                document.id(),
                Words.in(manner).number(number),
                document.title(),
                dates.published(date.when()),
                date.basis(),
                date.when().isKnown() ? dates.basis(date.basis().name()) : "",
                copy);
    }

    /** The whole row as one sentence, for those who hear it. */
    public String spoken(Words words) {
        String said = words.say("document.row", number, title, date, basisWord);
        return copy.isEmpty() ? said : said + words.say("list.comma") + copy;
    }
}
