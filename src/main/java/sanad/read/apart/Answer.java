package sanad.read.apart;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import sanad.read.format.Content;
import sanad.read.format.Outcome;
import sanad.read.format.Refusal;
import sanad.text.original.Aside;
import sanad.text.original.Kind;
import sanad.text.original.Pages;
import sanad.text.original.Place;
import sanad.text.original.Stated;

/** What a program of its own answers: what came of reading a file. */
final class Answer {
    private static final int READ = 1;
    private static final int UNPACKED = 2;
    private static final int REFUSED = 3;

    private Answer() {}

    static void write(DataOutputStream out, Outcome outcome) throws IOException {
        if (outcome instanceof Outcome.Read read) {
            out.writeInt(READ);
            content(out, read.content());
        } else if (outcome instanceof Outcome.Unpacked unpacked) {
            out.writeInt(UNPACKED);
            Fields.list(out, unpacked.members(), Answer::member);
            Fields.list(out, unpacked.refused(), Answer::refusal);
            Fields.list(out, unpacked.left(), Fields::words);
        } else if (outcome instanceof Outcome.Refused refused) {
            out.writeInt(REFUSED);
            refusal(out, new Refusal("", refused.cause(), refused.detail()));
        } else {
            throw new IOException("nobody is there to stop it");
        }
        out.flush();
    }

    static Outcome read(DataInputStream in) throws IOException {
        int kind = in.readInt();
        if (kind == READ) {
            return new Outcome.Read(content(in));
        }
        if (kind == UNPACKED) {
            return new Outcome.Unpacked(
                    Fields.list(in, Answer::member), Fields.list(in, Answer::refusal), Fields.list(in, Fields::words));
        }
        if (kind == REFUSED) {
            Refusal refusal = refusal(in);
            return new Outcome.Refused(refusal.cause(), refusal.detail());
        }
        throw new IOException("no such answer");
    }

    private static void content(DataOutputStream out, Content content) throws IOException {
        Fields.words(out, content.text());
        Fields.words(out, content.encoding());
        Fields.list(out, content.stated(), (o, stated) -> {
            Fields.words(o, stated.kind().name());
            Fields.words(o, stated.value());
            Fields.words(o, stated.place().name());
        });
        Fields.list(out, content.asides(), (o, aside) -> {
            o.writeInt(aside.at());
            Fields.words(o, aside.words());
        });
        List<Integer> starts = content.pages().map(Pages::starts).orElse(List.of());
        out.writeBoolean(content.pages().isPresent());
        Fields.list(out, starts, DataOutputStream::writeInt);
    }

    private static Content content(DataInputStream in) throws IOException {
        String text = Fields.words(in);
        String encoding = Fields.words(in);
        List<Stated> stated = Fields.list(
                in, i -> new Stated(Fields.name(i, Kind.class), Fields.words(i), Fields.name(i, Place.class)));
        List<Aside> asides = Fields.list(in, i -> new Aside(Fields.count(i, text.length()), Fields.words(i)));
        Optional<Boolean> paged = Optional.of(in.readBoolean()).filter(p -> p);
        List<Integer> starts = Fields.list(in, i -> Fields.count(i, text.length()));
        return new Content(text, encoding, stated, asides, paged.map(p -> new Pages(starts)));
    }

    private static void member(DataOutputStream out, Outcome.Member member) throws IOException {
        Fields.words(out, member.name());
        Fields.bytes(out, member.bytes());
    }

    private static Outcome.Member member(DataInputStream in) throws IOException {
        return new Outcome.Member(Fields.words(in), Fields.bytes(in));
    }

    private static void refusal(DataOutputStream out, Refusal refusal) throws IOException {
        Fields.words(out, refusal.file());
        Fields.words(out, refusal.cause().name());
        Fields.words(out, refusal.detail());
    }

    private static Refusal refusal(DataInputStream in) throws IOException {
        return new Refusal(Fields.words(in), Fields.name(in, Refusal.Cause.class), Fields.words(in));
    }
}
