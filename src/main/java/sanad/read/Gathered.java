package sanad.read;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import sanad.read.format.Content;
import sanad.read.format.Format;
import sanad.read.format.Input;
import sanad.read.format.Limits;
import sanad.read.format.Outcome;
import sanad.read.format.Refusal;
import sanad.read.format.Workshop;
import sanad.read.format.Workshop.Task;
import sanad.text.Document;
import sanad.text.Source;
import sanad.text.original.Kind;
import sanad.text.original.Original;
import sanad.text.original.Stated;

/** What has been read so far. */
final class Gathered {
    private final Limits limits;
    private final Workshop apart;
    private final BooleanSupplier stopped;
    private final List<Document> documents = new ArrayList<>();
    private final Map<String, Path> places = new TreeMap<>();
    private final List<Refusal> refused = new ArrayList<>();
    private final List<Skip> skipped = new ArrayList<>();
    private long room;

    /** How much may still be unpacked from the file at hand, however deep it is packed. */
    private int unpack;

    /**
     * Nothing yet.
     *
     * @param apart reads formats that are read in a program of their own
     * @param stopped whether no more is wanted
     */
    Gathered(Limits limits, Workshop apart, BooleanSupplier stopped) {
        this.limits = limits;
        this.apart = apart;
        this.stopped = stopped;
        this.room = limits.together();
    }

    List<Refusal> refused() {
        return refused;
    }

    List<Skip> skipped() {
        return skipped;
    }

    Reading reading() {
        documents.sort(null);
        return new Reading(documents, places, refused, skipped);
    }

    /**
     * A file on which the work may have begun.
     *
     * @param format what it is; absent where nobody knows
     * @param task the work, where it is done in a program of its own
     */
    record Begun(Given file, Optional<Format> format, Optional<Task> task) {
        /** Nobody will ask for it. */
        void drop() {
            task.ifPresent(Task::drop);
        }
    }

    /** Begins to read a file of those that lie in no other. */
    Begun begin(Given file) {
        return begin(file, limits.unpacked());
    }

    private Begun begin(Given file, int mayUnpack) {
        Optional<Format> format = Formats.of(file.name(), file.bytes());
        Optional<Task> task = format.filter(Format::apart)
                .filter(f -> file.bytes().length <= f.most(limits))
                .map(f -> apart.begin(f, input(file, mayUnpack)));
        return new Begun(file, format, task);
    }

    private Input input(Given file, int mayUnpack) {
        return new Input(file.name(), file.bytes(), file.encoding(), limits.unpacking(mayUnpack));
    }

    /** Reads a file to its end, and the files in it. */
    void add(Begun file) {
        unpack = limits.unpacked();
        add(file, 0);
    }

    private void add(Begun begun, int depth) {
        Given file = begun.file();
        Optional<Format> format = begun.format();
        if (format.isEmpty()) {
            skipped.add(new Skip(file.shown(), Skip.Cause.KIND));
            return;
        }
        Optional<Refusal> tooBig = tooBig(file, format.get());
        if (tooBig.isPresent()) {
            begun.drop();
            refused.add(tooBig.get());
            return;
        }
        Outcome outcome = begun.task()
                .orElseGet(() -> Workshop.HERE.begin(format.get(), input(file, unpack)))
                .outcome(stopped);
        if (outcome instanceof Outcome.Read read) {
            add(file, format.get(), read.content());
        } else if (outcome instanceof Outcome.Refused no) {
            refused.add(new Refusal(file.shown(), no.cause(), no.detail()));
            unpack = no.cause() == Refusal.Cause.SWELLS ? 0 : unpack;
        } else if (outcome instanceof Outcome.Unpacked unpacked) {
            unpacked.refused()
                    .forEach(r -> refused.add(new Refusal(file.shown() + "/" + r.file(), r.cause(), r.detail())));
            unpack(file, unpacked, depth + 1);
        }
    }

    private void unpack(Given file, Outcome.Unpacked unpacked, int depth) {
        if (depth > limits.deep()) {
            refused.add(new Refusal(file.shown(), Refusal.Cause.NESTED, Integer.toString(limits.deep())));
            return;
        }
        unpack -= unpacked.members().stream().mapToInt(m -> m.bytes().length).sum();
        unpacked.left().stream()
                .filter(name -> !Walk.OURS.contains(name.substring(name.lastIndexOf('/') + 1)))
                .forEach(name -> skipped.add(new Skip(file.shown() + "/" + name, Skip.Cause.KIND)));
        if (unpacked.members().isEmpty()
                && unpacked.refused().isEmpty()
                && unpacked.left().isEmpty()) {
            skipped.add(new Skip(file.shown(), Skip.Cause.EMPTY));
        }
        List<Begun> members = unpacked.members().stream()
                .map(member -> begin(file.member(member), unpack))
                .toList();
        members.forEach(member -> add(member, depth));
    }

    private void add(Given file, Format format, Content content) {
        if (content.text().isBlank()) {
            skipped.add(new Skip(file.shown(), Skip.Cause.EMPTY));
            return;
        }
        int weight = format.apart() ? content.text().length() : file.bytes().length;
        Optional<Refusal> tooMuch = tooMuch(file, weight);
        if (tooMuch.isPresent()) {
            refused.add(tooMuch.get());
            return;
        }
        room -= weight;
        Original original = new Original(
                sum(file.bytes()),
                format.name(),
                content.encoding(),
                content.stated(),
                content.asides(),
                content.pages());
        Source source = new Source(
                file.id(),
                best(original, Kind.PUBLISHER),
                best(original, Kind.TITLE),
                best(original, Kind.ADDRESS),
                Optional.of(original));
        documents.add(new Document(file.id(), file.name(), content.text(), source));
        places.put(file.id(), file.path());
    }

    private static Optional<String> best(Original original, Kind kind) {
        return original.best(kind).map(Stated::value);
    }

    private Optional<Refusal> tooBig(Given file, Format format) {
        int length = file.bytes().length;
        int most = format.most(limits);
        if (length > most) {
            return Optional.of(new Refusal(file.shown(), Refusal.Cause.TOO_LARGE, Limits.megabytes(most)));
        }
        // pictures and packing weigh nothing once a file is read
        return format.apart() ? Optional.empty() : tooMuch(file, length);
    }

    private Optional<Refusal> tooMuch(Given file, int length) {
        return length > room
                ? Optional.of(new Refusal(file.shown(), Refusal.Cause.TOO_MUCH, Limits.megabytes(limits.together())))
                : Optional.empty();
    }

    private static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
