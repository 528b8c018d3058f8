package sanad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LastSessionTest {
    @TempDir
    Path folder;

    @Test
    void what_is_put_in_comes_out_again() {
        LastSession session =
                LastSession.NONE.with(List.of(folder.resolve("مستند.txt"))).with("language", "ar");
        assertThat(session.to(folder.resolve("deep/sanad"))).isTrue();
        assertThat(LastSession.in(folder.resolve("deep/sanad"))).isEqualTo(session);
    }

    @Test
    void a_folder_that_is_not_there_remembers_nothing() {
        assertThat(LastSession.in(folder.resolve("nowhere"))).isEqualTo(LastSession.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"paths\": 3, \"settings\": [1]}", "{\"paths\": [\"\\u0000\"]}"})
    void a_broken_file_is_as_good_as_none(String content) throws IOException {
        Files.writeString(folder.resolve("last.json"), content);
        assertThat(LastSession.in(folder)).isEqualTo(LastSession.NONE);
    }

    @Test
    void a_place_that_cannot_be_written_costs_nothing() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(LastSession.NONE.to(file.resolve("sanad"))).isFalse();
    }

    @Test
    void each_system_keeps_settings_in_its_own_place() {
        String home = folder.toString();
        assertThat(ConfigFolder.of("Linux", home, Map.of())).contains(folder.resolve(".config/sanad"));
        assertThat(ConfigFolder.of("Linux", home, Map.of("XDG_CONFIG_HOME", home + "/c")))
                .contains(folder.resolve("c/sanad"));
        assertThat(ConfigFolder.of("Linux", home, Map.of("XDG_CONFIG_HOME", "relative")))
                .contains(folder.resolve(".config/sanad"));
        assertThat(ConfigFolder.of("Mac OS X", home, Map.of()))
                .contains(folder.resolve("Library/Application Support/sanad"));
        assertThat(ConfigFolder.of("Windows 11", home, Map.of("APPDATA", home))).contains(folder.resolve("sanad"));
        assertThat(ConfigFolder.of("Windows 11", home, Map.of())).isEqualTo(Optional.empty());
    }
}
