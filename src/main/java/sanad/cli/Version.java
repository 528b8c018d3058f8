package sanad.cli;

import java.util.Optional;

/** Which Sanad this is. */
final class Version {
    private Version() {}

    /** The name and number, as {@code sanad 0.1.0}; without a number where the classes lie outside their jar. */
    static String line() {
        return "sanad"
                + Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                        .map(number -> " " + number)
                        .orElse("");
    }
}
