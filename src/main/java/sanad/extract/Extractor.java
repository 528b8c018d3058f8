package sanad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import sanad.chronicle.Chronicle;
import sanad.extract.dating.Dated;
import sanad.extract.dating.Meanings;
import sanad.extract.dating.Reading;
import sanad.extract.dating.publication.Dating;
import sanad.extract.mention.EventMention;
import sanad.extract.mention.MentionFinder;
import sanad.extract.merge.Merging;
import sanad.extract.page.PageReader;
import sanad.extract.page.PageStructure;
import sanad.extract.time.TimeExpression;
import sanad.extract.time.TimeTagger;
import sanad.extract.token.Tokens;
import sanad.text.Document;
import sanad.text.Span;
import sanad.text.Tokenized;

/**
 * From documents to a chronicle, stage by stage: the structure of each page, its words of time, its mentions; then, over all
 * documents together, their dates, the mentions' times, and the events.
 *
 * <p>Example: {@code new Extractor().extract("", documents, Progress.NONE).events()}.
 */
public final class Extractor {
    private final PageReader pages = new PageReader();
    private final MentionFinder finder = new MentionFinder();
    private final Function<Tokenized, List<TimeExpression>> tagger = new TimeTagger()::tag;

    /**
     * Finds the events of a set of documents; the same in whatever order they come.
     *
     * @param title the chronicle's name, which may be empty
     * @param documents what to read
     * @param progress hears of it, and may end it: documents read by then are kept, the others left out
     */
    public Chronicle extract(String title, List<Document> documents, Progress progress) {
        List<Document> sorted = documents.stream().sorted().toList();
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < sorted.size() && !progress.cancelled(); i++) {
            progress.at(Progress.Stage.MENTIONS, sorted.get(i).id(), i, sorted.size());
            readings.add(read(sorted.get(i)));
        }
        progress.at(Progress.Stage.DATING, "", 0, 1);
        Dated dated = Dating.of(readings);
        progress.at(Progress.Stage.MERGING, "", 0, 1);
        List<Document> titled = readings.stream().map(Extractor::titled).toList();
        Chronicle chronicle = new Chronicle(title, titled, dated.dates(), dated.timexes(), Merging.of(readings, dated));
        progress.at(Progress.Stage.MERGING, "", 1, 1);
        return chronicle;
    }

    private Reading read(Document document) {
        Tokenized tokens = Tokens.of(document);
        List<TimeExpression> times = tagger.apply(tokens);
        PageStructure page = pages.read(tokens, wholeDays(times));
        List<TimeExpression> told =
                times.stream().filter(t -> page.isContent(t.passage().span())).toList();
        List<EventMention> mentions = finder.find(tokens, page, told);
        return new Reading(tokens, page, times, mentions);
    }

    private static List<Span> wholeDays(List<TimeExpression> times) {
        return times.stream()
                .filter(t -> Meanings.isFullDay(t.meaning()))
                .map(t -> t.passage().span())
                .toList();
    }

    /** The document under its page's headline, where it has one. */
    private static Document titled(Reading reading) {
        Document document = reading.document();
        return reading.page()
                .title()
                .map(span -> document.titled(document.words(span).strip()))
                .orElse(document);
    }
}
