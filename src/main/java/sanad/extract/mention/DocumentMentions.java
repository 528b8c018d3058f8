package sanad.extract.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sanad.extract.name.NameWords;
import sanad.extract.name.Sighting;
import sanad.extract.page.Block;
import sanad.extract.page.PageStructure;
import sanad.extract.page.Part;
import sanad.extract.time.TimeExpression;
import sanad.text.Sentence;
import sanad.text.Span;
import sanad.text.Tokenized;

/** The mentions of one document, sentence by sentence. */
final class DocumentMentions {
    private final Tokenized doc;
    private final PageStructure page;
    private final List<TimeExpression> times;
    private final Quotations quotations;
    private final List<Sighting> names = new ArrayList<>();
    private int nextTime;

    DocumentMentions(Tokenized doc, PageStructure page, List<TimeExpression> times) {
        this.doc = doc;
        this.page = page;
        this.times = times;
        this.quotations = new Quotations(doc.document().text());
    }

    MentionFinder.Told find() {
        List<EventMention> mentions = new ArrayList<>();
        int block = 0;
        for (int i = 0; i < doc.sentences().size(); i++) {
            Sentence sentence = doc.sentences().get(i);
            while (block < page.blocks().size()
                    && page.blocks().get(block).span().end() <= sentence.span().start()) {
                block++;
            }
            if (block < page.blocks().size() && tells(page.blocks().get(block))) {
                mentions.addAll(read(sentence, i, block));
            }
        }
        return new MentionFinder.Told(mentions, names);
    }

    private static boolean tells(Block block) {
        return block.part().isProse() || block.part() == Part.TITLE || block.part() == Part.HEADING;
    }

    private List<EventMention> read(Sentence sentence, int number, int block) {
        Part part = page.blocks().get(block).part();
        List<TimeExpression> own = timesOf(sentence.span());
        int[] timeOf = timeOf(sentence, own);
        boolean headline = part == Part.TITLE || part == Part.HEADING;
        SentenceWords words = new SentenceWords(
                Speech.of(sentence.languages()), doc.document().text(), sentence.tokens(), timeOf, headline);
        names.addAll(new NameSightings(words, NameWords.of(sentence.languages()), number, headline).find());
        List<Clause> clauses = new ClauseSplitter(words, timeOf).split();
        SentenceMentions builder = new SentenceMentions(
                new Place(doc.document(), part, number, block), words, clauses, own, timeOf, quotations);
        return builder.build();
    }

    /** Where a sentence stands. */
    record Place(sanad.text.Document document, Part part, int sentence, int paragraph) {}

    private List<TimeExpression> timesOf(Span span) {
        List<TimeExpression> own = new ArrayList<>();
        while (nextTime < times.size() && times.get(nextTime).passage().span().start() < span.end()) {
            if (times.get(nextTime).passage().span().end() > span.start()) {
                own.add(times.get(nextTime));
            }
            nextTime++;
        }
        return own;
    }

    private static int[] timeOf(Sentence sentence, List<TimeExpression> own) {
        int[] of = new int[sentence.tokens().size()];
        Arrays.fill(of, -1);
        int time = 0;
        for (int i = 0; i < of.length; i++) {
            Span token = sentence.tokens().get(i).span();
            while (time < own.size() && own.get(time).passage().span().end() <= token.start()) {
                time++;
            }
            if (time < own.size() && own.get(time).passage().span().overlaps(token)) {
                of[i] = time;
            }
        }
        return of;
    }
}
