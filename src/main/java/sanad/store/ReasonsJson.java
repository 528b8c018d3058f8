package sanad.store;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import sanad.chronicle.Reason;
import sanad.chronicle.Reason.Arg;
import sanad.text.Passage;
import sanad.time.Edtf;
import sanad.time.resolve.Notation;
import tools.jackson.core.JsonGenerator;

/** The reasons of a date as JSON: the key, what fills its template, and the words it stands on. */
final class ReasonsJson {
    private final JsonGenerator json;
    private final Consumer<Passage> passages;

    ReasonsJson(JsonGenerator json, Consumer<Passage> passages) {
        this.json = json;
        this.passages = passages;
    }

    void write(List<Reason> reasons) {
        json.writeArrayPropertyStart("reasons");
        reasons.forEach(this::reason);
        json.writeEndArray();
    }

    private void reason(Reason reason) {
        json.writeStartObject();
        json.writeStringProperty("step", reason.step().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("key", reason.key());
        json.writeArrayPropertyStart("args");
        reason.args().forEach(this::arg);
        json.writeEndArray();
        reason.passage().ifPresent(passage -> {
            json.writeName("passage");
            passages.accept(passage);
        });
        json.writeEndObject();
    }

    private void arg(Arg arg) {
        json.writeStartObject();
        if (arg instanceof Arg.Date date) {
            json.writeStringProperty("date", Edtf.write(date.when()));
        } else if (arg instanceof Arg.Length length) {
            json.writeStringProperty("length", length.period().toString());
        } else if (arg instanceof Arg.Doc doc) {
            json.writeStringProperty("document", doc.document());
        } else if (arg instanceof Arg.Quote quote) {
            json.writeName("quote");
            passages.accept(quote.passage());
        } else if (arg instanceof Arg.Count count) {
            json.writeNumberProperty("count", count.count());
        } else if (arg instanceof Arg.Weekday weekday) {
            json.writeStringProperty("weekday", weekday.day().name());
        } else if (arg instanceof Arg.Meaning meaning) {
            json.writeStringProperty("meaning", Notation.of(meaning.meaning()));
        }
        json.writeEndObject();
    }
}
