package sanad.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sanad.language.Tongue;

/**
 * The language in which a person is spoken to: the one asked for, else the one the environment names.
 *
 * <p>Source of the order: POSIX, Environment Variables for internationalization (LC_ALL, LC_MESSAGES, LANG); before them
 * SANAD_LANG, in which the start script hands on the language of a locale whose letters Java cannot use.
 */
final class UserLanguage {
    private static final List<String> VARIABLES = List.of("SANAD_LANG", "LC_ALL", "LC_MESSAGES", "LANG");

    private UserLanguage() {}

    /** The language of a code such as {@code ar}; empty where it is none of ours. */
    static Optional<Tongue> named(String code) {
        return Stream.of(Tongue.values()).filter(t -> t.code().equals(code)).findFirst();
    }

    /** The language that the arguments ask for, looked up before they are parsed, since a complaint speaks it too. */
    static Optional<Tongue> asked(List<String> args) {
        String option = Syntax.LANG;
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (arg.startsWith(option + "=")) {
                return named(arg.substring(option.length() + 1));
            }
            if (arg.equals(option) && i + 1 < args.size()) {
                return named(args.get(i + 1));
            }
        }
        return Optional.empty();
    }

    /** The environment's language: the first variable that is set decides; where it is not one of ours, English. */
    static Tongue of(Map<String, String> environment, Locale system) {
        String set = VARIABLES.stream()
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(system.getLanguage());
        return named(set.split("[_.@-]", 2)[0].toLowerCase(Locale.ROOT)).orElse(Tongue.ENGLISH);
    }
}
