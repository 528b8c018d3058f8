package sanad.extract;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import sanad.chronicle.Basis;
import sanad.chronicle.Chronicle;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.Event;
import sanad.extract.copy.Copies;
import sanad.extract.copy.CopyDates;
import sanad.extract.dating.Dated;
import sanad.extract.dating.Likeness;
import sanad.extract.dating.Reading;
import sanad.extract.dating.publication.Dating;
import sanad.extract.merge.Merging;
import sanad.extract.merge.event.Headlines;
import sanad.extract.pace.Pace;
import sanad.text.Document;
import sanad.time.When;

/** From documents that were read to a chronicle: their dates, the times of their mentions, and the events. */
final class Chronicling {
    /** So long after it is told to stop the work may still come to its end. */
    private static final long GRACE = 500_000_000L;

    /** The share of comparing documents in the stage of dating. */
    private static final double COMPARED = 0.03;

    /** The share of naming people in the stage of dating. */
    private static final double NAMED = 0.1;

    /** The same with numbering all words. */
    private static final double CODED = 0.15;

    private final String title;
    private final List<Reading> readings;
    private final List<Headlines> headlines;
    private final Map<String, When> given;
    private final int threads;

    Chronicling(String title, List<Reading> readings, List<Headlines> headlines, Map<String, When> given, int threads) {
        this.title = title;
        this.readings = readings;
        this.headlines = headlines;
        this.given = given;
        this.threads = threads;
    }

    /** Tells what happened; of work that was ended before its end, the documents alone. */
    Chronicle tell(Progress progress) {
        BooleanSupplier stopped = patient(progress);
        Pace watched = new Pace(1, share -> {}, stopped);
        List<Chronicle> told = watched.some(1, i -> told(progress, stopped));
        return told.isEmpty() ? untold() : told.get(0);
    }

    private Chronicle told(Progress progress, BooleanSupplier stopped) {
        Pace dating = pace(Progress.Stage.DATING, progress, stopped);
        Copies copies = Copies.among(readings, given, dating.part(0, COMPARED));
        List<Reading> named = Naming.of(copies.testimonies(), dating.part(COMPARED, NAMED));
        Likeness likeness = new Likeness(named, dating.part(NAMED, CODED));
        Dated dated = Dating.of(named, given, likeness, dating.part(CODED, 1));
        List<Headlines> told = copies.told().stream().map(headlines::get).toList();
        List<Event> events = Merging.of(named, told, dated, likeness, pace(Progress.Stage.MERGING, progress, stopped));
        CopyDates days = new CopyDates(readings, copies, dated, given);
        List<DocumentDate> dates = days.dates();
        return new Chronicle(title, documents(), dates, days.timexes(dates), copies.mirrored(events), copies.all());
    }

    private Pace pace(Progress.Stage stage, Progress progress, BooleanSupplier stopped) {
        Heard heard = new Heard(stage, progress, readings.size());
        heard.at(0);
        return new Pace(threads, heard, stopped);
    }

    private Chronicle untold() {
        List<DocumentDate> dates = readings.stream()
                .map(r -> new DocumentDate(r.document().id(), When.UNKNOWN, Basis.UNKNOWN, List.of()))
                .toList();
        return new Chronicle(title, documents(), dates, List.of(), List.of());
    }

    private List<Document> documents() {
        return readings.stream().map(Chronicling::titled).toList();
    }

    /** The document under its page's headline, where it has one. */
    private static Document titled(Reading reading) {
        Document document = reading.document();
        return reading.page()
                .title()
                .map(span -> document.titled(document.words(span).strip()))
                .orElse(document);
    }

    /** Whether it was told to stop some time ago: what is nearly done is done. */
    private static BooleanSupplier patient(Progress progress) {
        AtomicLong since = new AtomicLong();
        return () -> {
            if (!progress.cancelled()) {
                return false;
            }
            long now = System.nanoTime() | 1;
            since.compareAndSet(0, now);
            return now - since.get() > GRACE;
        };
    }

    /** Tells how far a stage is: as many of its documents as it has done of its work; never less than before. */
    private static final class Heard implements Pace.Hearer {
        private final Progress.Stage stage;
        private final Progress progress;
        private final int total;
        private int last = -1;

        Heard(Progress.Stage stage, Progress progress, int total) {
            this.stage = stage;
            this.progress = progress;
            this.total = total;
        }

        @Override
        public synchronized void at(double share) {
            int done = (int) Math.floor(share * total + 1e-9);
            if (done > last) {
                last = done;
                progress.at(stage, "", done, total);
            }
        }
    }
}
