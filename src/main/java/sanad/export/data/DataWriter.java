package sanad.export.data;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import sanad.export.cite.Cited;
import sanad.export.format.Caveat;
import sanad.export.format.Choice;
import sanad.export.format.Exported;
import sanad.export.format.Family;
import sanad.export.format.Format;
import sanad.export.format.Wanted;
import sanad.export.format.Writer;

/** The data formats, each with what it cannot hold. */
public final class DataWriter implements Writer {
    /** A table in the columns of TimelineJS. */
    public static final Writer CSV = of("csv", "csv", TimelineJs::csv)
            .always("csv.safe", "csv.html")
            .counting("csv.undated", Loss::undated)
            .counting("lasting", Loss::uncertain)
            .counting("quote.signs", Loss::hiddenSigns);

    /** The JSON of TimelineJS. */
    public static final Writer TIMELINE_JS = of("timelinejs", "json", TimelineJs::json)
            .always("timelinejs.leftwards")
            .counting("timelinejs.undated", Loss::undated)
            .counting("lasting", Loss::uncertain)
            .counting("quote.signs", Loss::hiddenSigns);

    /** A calendar. */
    public static final Writer ICALENDAR = of("icalendar", "ics", ICalendar::of)
            .counting("icalendar.undated", ICalendar::unplaced)
            .counting("icalendar.lasting", Loss::uncertain)
            .counting("icalendar.long", Loss::open)
            .counting("quote.signs", Loss::hiddenSigns);

    /** Items and groups for vis-timeline. */
    public static final Writer VIS = of("vis", "json", VisTimeline::of)
            .counting("vis.undated", Loss::undated)
            .counting("lasting", Loss::uncertain)
            .counting("quote.signs", Loss::hiddenSigns);

    /** Annotations of the documents. */
    public static final Writer ANNOTATIONS = of("annotations", "jsonld", WebAnnotations::of)
            .always("annotations.text")
            .counting("annotations.bare", Loss::withoutPassage);

    /** Expressions of time and events beside the texts. */
    public static final Writer TIMEX3 = of("timex3", "xml", Timex3::of)
            .always("timex3.reasons", "timex3.text")
            .counting("timex3.signs", Loss::unwritable);

    /** A text to read and to edit. */
    public static final Writer MARKDOWN =
            of("markdown", "md", Markdown::of).always("markdown.picture").counting("quote.signs", Loss::hiddenSigns);

    /** Sources for citation programs. */
    public static final Writer CSL = of("csl", "json", CslJson::of)
            .always("sources.only")
            .counting("sources.undated", Loss::undatedSources)
            .counting("sources.inferred.circa", Loss::inferredSources);

    /** Sources for reference managers. */
    public static final Writer RIS = of("ris", "ris", Ris::of)
            .always("sources.only")
            .counting("sources.undated", Loss::undatedSources)
            .counting("sources.inferred.note", Loss::inferredSources);

    /** Sources for LaTeX. */
    public static final Writer BIBTEX = of("bibtex", "bib", Bibtex::of)
            .always("sources.only", "bibtex.biber")
            .counting("sources.undated", Loss::undatedSources)
            .counting("sources.inferred.note", Loss::inferredSources);

    private final Format format;
    private final Function<Cited, byte[]> content;
    private final Map<String, ToIntFunction<Cited>> losses;

    private DataWriter(Format format, Function<Cited, byte[]> content, Map<String, ToIntFunction<Cited>> losses) {
        this.format = format;
        this.content = content;
        this.losses = losses;
    }

    private static DataWriter of(String key, String ending, Function<Cited, byte[]> content) {
        Format format = new Format(key, List.of(ending), Family.DATA, Set.of(Choice.TITLE), List.of());
        return new DataWriter(format, content, Map.of());
    }

    private DataWriter always(String... caveats) {
        Format told = new Format(format.key(), format.endings(), format.family(), format.choices(), List.of(caveats));
        return new DataWriter(told, content, losses);
    }

    private DataWriter counting(String caveat, ToIntFunction<Cited> loss) {
        Map<String, ToIntFunction<Cited>> more = new TreeMap<>(losses);
        more.put(caveat, loss);
        return new DataWriter(format, content, more);
    }

    @Override
    public Format format() {
        return format;
    }

    @Override
    public void write(Exported exported, Wanted wanted, OutputStream out) throws IOException {
        out.write(content.apply(Cited.of(exported, wanted)));
    }

    @Override
    public List<Caveat> caveats(Exported exported, Wanted wanted) {
        Cited cited = Cited.of(exported, wanted);
        List<Caveat> all = new ArrayList<>(Writer.super.caveats(exported, wanted));
        losses.forEach((key, loss) -> {
            int count = loss.applyAsInt(cited);
            if (count > 0) {
                all.add(Caveat.counted(key, count));
            }
        });
        return all;
    }
}
