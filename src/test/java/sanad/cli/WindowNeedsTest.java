package sanad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WindowNeedsTest {
    private static final Map<String, String> SCREEN = Map.of("DISPLAY", ":0");

    @Test
    void a_linux_with_a_screen_and_its_libraries_may_open_a_window() {
        assertThat(WindowNeeds.of("Linux", SCREEN, file -> true).met()).isTrue();
    }

    @Test
    void without_a_display_none_opens_and_the_line_names_what_a_desktop_needs() {
        WindowNeeds needs = WindowNeeds.of("Linux", Map.of(), file -> true);
        assertThat(needs.met()).isFalse();
        assertThat(needs.aptLine()).isEqualTo("sudo apt-get install libgtk-3-0 libxtst6");
    }

    @Test
    void without_gtk_the_line_names_the_packages_that_are_missing_and_no_other() {
        WindowNeeds needs = WindowNeeds.of("Linux", SCREEN, file -> !file.startsWith("libgtk-3"));
        assertThat(needs.met()).isFalse();
        assertThat(needs.aptLine()).isEqualTo("sudo apt-get install libgtk-3-0");
    }

    @Test
    void other_systems_bring_all_that_a_window_needs() {
        assertThat(WindowNeeds.of("Windows 11", Map.of(), file -> false).met()).isTrue();
        assertThat(WindowNeeds.of("Mac OS X", Map.of(), file -> false).met()).isTrue();
    }
}
