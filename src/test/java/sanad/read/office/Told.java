package sanad.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import sanad.read.format.Content;
import sanad.read.format.Format;
import sanad.read.format.Input;
import sanad.read.format.Outcome;
import sanad.read.format.Refusal;
import sanad.text.original.Aside;
import sanad.text.original.Kind;
import sanad.text.original.Stated;

/** What came of reading bytes in a format, for tests. */
public final class Told {
    private Told() {}

    /** What is in a file that can be read. */
    public static Content content(Format format, byte[] bytes) {
        Outcome outcome = format.read(Input.of("a", bytes));
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return ((Outcome.Read) outcome).content();
    }

    /** Its text. */
    public static String text(Format format, byte[] bytes) {
        return content(format, bytes).text();
    }

    /** What stands beside it. */
    public static List<String> beside(Content content) {
        return content.asides().stream().map(Aside::words).toList();
    }

    /** What it says of itself. */
    public static List<String> stated(Content content, Kind kind) {
        return content.stated().stream()
                .filter(s -> s.kind() == kind)
                .map(Stated::value)
                .distinct()
                .toList();
    }

    /** Why a file is not read. */
    public static Refusal.Cause refused(Format format, byte[] bytes) {
        Outcome outcome = format.read(Input.of("a", bytes));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).cause();
    }
}
