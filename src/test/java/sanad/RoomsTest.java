package sanad;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pins the rooms: who may know whom, and what no room may use, each with its reason. */
class RoomsTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

    /** The rooms in the order of the walk, each with the rooms it may know. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("text", Set.of()),
            Map.entry("time", Set.of()),
            Map.entry("language", Set.of("time")),
            Map.entry("chronicle", Set.of("text", "time")),
            Map.entry("read", Set.of("text")),
            Map.entry("extract", Set.of("text", "time", "language", "chronicle")),
            Map.entry("timeline", Set.of("text", "time", "language", "chronicle")),
            Map.entry("store", Set.of("text", "time", "chronicle")),
            Map.entry("export", Set.of("text", "time", "language", "chronicle", "timeline")),
            Map.entry(
                    "ui",
                    Set.of("text", "time", "language", "chronicle", "read", "extract", "timeline", "store", "export")),
            Map.entry(
                    "cli",
                    Set.of(
                            "text",
                            "time",
                            "language",
                            "chronicle",
                            "read",
                            "extract",
                            "timeline",
                            "store",
                            "export",
                            "ui")));

    static Stream<String> rooms() {
        return MAY_KNOW.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_knows_only_the_rooms_before_it_in_the_walk(String room) {
        Set<String> forbidden = new TreeSet<>(MAY_KNOW.keySet());
        forbidden.removeAll(MAY_KNOW.getOrDefault(room, Set.of()));
        forbidden.remove(room);
        String[] packages = forbidden.stream().map(r -> "sanad." + r + "..").toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("sanad." + room + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(packages))
                .because("data only moves forward, so that each room can be read, tested and changed by itself")
                .check(MAIN);
    }

    @Test
    void every_package_belongs_to_a_room_of_the_table() {
        Set<String> found = new TreeSet<>();
        for (JavaPackage below : MAIN.getPackage("sanad").getSubpackages()) {
            found.add(below.getRelativeName());
        }
        assertThat(MAY_KNOW.keySet()).containsAll(found);
    }

    @Test
    void packages_never_know_each_other_in_a_circle() {
        slices().matching("sanad.(**)")
                .should()
                .beFreeOfCycles()
                .because("what hangs together in a circle can only be understood as a whole")
                .check(MAIN);
    }

    @Test
    void only_the_window_knows_the_toolkit() {
        only("javafx..", "sanad.ui..", "everything but the window works and is tested without a display");
        only("org.controlsfx..", "sanad.ui..", "everything but the window works and is tested without a display");
        only("atlantafx..", "sanad.ui..", "everything but the window works and is tested without a display");
    }

    @Test
    void only_store_and_export_and_the_reader_of_what_pages_say_know_the_json_library() {
        noClasses()
                .that()
                .resideOutsideOfPackages("sanad.store..", "sanad.export..", "sanad.read.facts..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
                .because("a file format is a matter of the door, not of the rooms")
                .check(MAIN);
    }

    @Test
    void only_the_shell_knows_the_parser_of_commands() {
        only("picocli..", "sanad.cli..", "nothing but the shell is told what to do in options");
    }

    @Test
    void only_the_project_file_knows_the_database() {
        only("java.sql..", "sanad.store.project..", "what a project is does not hang on what it is kept in");
        only("org.sqlite..", "sanad.store.project..", "what a project is does not hang on what it is kept in");
    }

    @Test
    void only_the_readers_of_their_formats_know_the_libraries_that_parse_them() {
        only("org.jsoup..", "sanad.read.html..", "what a format is does not leave its reader");
        only("org.apache.james..", "sanad.read.mail..", "what a format is does not leave its reader");
    }

    @Test
    void what_is_read_is_never_fetched() {
        noClasses()
                .that()
                .resideInAPackage("sanad.read..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.net..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("org\\.jsoup\\.(Connection.*|helper\\.HttpConnection.*|HttpStatusException)")
                .orShould()
                .callMethod(org.jsoup.Jsoup.class, "connect", String.class)
                .orShould()
                .callMethod(org.jsoup.Jsoup.class, "newSession")
                .because("a page that was saved is read as it was saved, and addresses are words")
                .check(MAIN);
    }

    @Test
    void nothing_reaches_for_the_network() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(.*Socket.*|.*URLConnection|InetAddress|InetSocketAddress)")
                .orShould()
                .callMethod(java.net.URL.class, "openStream")
                .orShould()
                .callMethod(java.net.URL.class, "openConnection")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.nio\\.channels\\..*Socket.*")
                .because("documents are the user's own: nothing of them leaves the machine")
                .check(MAIN);
    }

    private static final ArchRule TIMELESS = noClasses()
            .should(call("now", "java.time."))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(java.time.Clock.class, java.util.Calendar.class, java.nio.file.attribute.FileTime.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.io.File.class, "lastModified")
            .orShould()
            .callConstructor(java.util.Date.class)
            .because("the same documents give the same dates in any year");

    /** Steps and backups bear the time they were made; the clock is handed in where the program starts. */
    private static final ArchRule ONE_CLOCK = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("sanad.Main")
            .and()
            .doNotHaveFullyQualifiedName("sanad.ui.window.App")
            .and()
            .resideOutsideOfPackage("sanad.cli..")
            .should()
            .callMethod(java.time.InstantSource.class, "system")
            .because("what was found hangs on no clock, and what people did is tested with one of their own");

    /** What must be found out: a day in a zone of its own is today all the same. */
    private static final class AsksTheDay {
        @SuppressWarnings("unused")
        java.time.LocalDate day() {
            return java.time.LocalDate.now(java.time.ZoneOffset.UTC);
        }
    }

    /** The same by way of a clock. */
    private static final class AsksAClock {
        @SuppressWarnings("unused")
        long day() {
            return java.time.Clock.systemUTC().millis();
        }
    }

    /** By way of the clock that may be handed in. */
    private static final class TakesAClock {
        @SuppressWarnings("unused")
        java.time.Instant day() {
            return java.time.InstantSource.system().instant();
        }
    }

    @Test
    void nothing_asks_what_day_it_is_today() {
        TIMELESS.check(MAIN);
    }

    @Test
    void only_where_the_program_starts_is_a_clock_taken() {
        ONE_CLOCK.check(MAIN);
        JavaClasses classes = new ClassFileImporter().importClasses(TakesAClock.class);
        assertThat(ONE_CLOCK.evaluate(classes).hasViolation()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(classes = {AsksTheDay.class, AsksAClock.class})
    void who_asks_what_day_it_is_is_found_out(Class<?> asking) {
        JavaClasses classes = new ClassFileImporter().importClasses(asking);
        assertThat(TIMELESS.evaluate(classes).hasViolation()).isTrue();
    }

    @Test
    void nothing_formats_in_the_locale_or_zone_of_the_machine() {
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .because("a reader's language is a choice, not a property of the machine")
                .check(MAIN);
    }

    private static void only(String library, String room, String why) {
        noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(why)
                .check(MAIN);
    }

    private static ArchCondition<com.tngtech.archunit.core.domain.JavaClass> call(String method, String where) {
        return new ArchCondition<>("call " + method + " of " + where) {
            @Override
            public void check(com.tngtech.archunit.core.domain.JavaClass item, ConditionEvents events) {
                for (JavaMethodCall call : item.getMethodCallsFromSelf()) {
                    boolean meant = call.getTarget().getName().equals(method)
                            && call.getTargetOwner().getName().startsWith(where);
                    events.add(new SimpleConditionEvent(call, meant, call.getDescription()));
                }
            }
        };
    }
}
