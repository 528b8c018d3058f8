package sanad.store.project.shelf;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sanad.store.project.table.Tally;

/**
 * A backup, by its file's name alone: {@code 000017_2026-11-22T15-53-35Z_123-0a1b…_12_340_17_900_900.sanad}.
 *
 * @param file where it lies
 * @param number the greater the later
 * @param kept when it was made
 * @param stamp revision and edition of the project that it was made of
 * @param tally what it held then
 */
public record Backup(Path file, int number, Instant kept, String stamp, Tally tally) {
    private static final Pattern NAME = Pattern.compile(
            "(\\d{6})_(\\d{4}-\\d\\d-\\d\\dT)(\\d\\d)-(\\d\\d)-(\\d\\dZ)_([0-9a-f-]{1,60})_(\\d{1,9})_(\\d{1,9})_(\\d{1,9})_(\\d{1,9})_(\\d{1,9})\\.sanad");

    /** The name of a backup's file. */
    static String name(int number, Instant kept, String stamp, Tally tally) {
        String plain = Integer.toString(number);
        return "0".repeat(6 - plain.length()) + plain + "_"
                + kept.toString().replace(':', '-') + "_" + stamp + "_"
                + tally.documents() + "_" + tally.events() + "_" + tally.steps() + "_"
                + tally.passages() + "_" + tally.matching() + Shelf.ENDING;
    }

    /** The backup that a file is, by its name; empty for other files. */
    static Optional<Backup> of(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Backup(
                    file,
                    Integer.parseInt(name.group(1)),
                    Instant.parse(name.group(2) + name.group(3) + ":" + name.group(4) + ":" + name.group(5)),
                    name.group(6),
                    new Tally(at(name, 7), at(name, 8), at(name, 9), at(name, 10), at(name, 11))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int at(Matcher name, int group) {
        return Integer.parseInt(name.group(group));
    }
}
