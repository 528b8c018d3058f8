package sanad.store.project.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import sanad.chronicle.edit.AnyProject;
import sanad.chronicle.edit.Step;
import sanad.store.project.AnyContent;
import sanad.store.project.table.Content;

/** A project that goes out as JSON and comes in again is the same. */
class ProjectJsonTest {
    private static byte[] json(Content content, boolean steps) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProjectJson.write(content, steps, out);
        return out.toByteArray();
    }

    private static ProjectJson.Reading read(byte[] json) throws IOException {
        return ProjectJson.read(new ByteArrayInputStream(json));
    }

    private static Content content(byte[] json) throws IOException {
        assertThat(read(json)).isInstanceOf(ProjectJson.Read.class);
        return ((ProjectJson.Read) read(json)).content();
    }

    @Property(tries = 1000)
    void a_thousand_projects_come_back_equal_with_their_history(@ForAll long seed) throws IOException {
        Content content = AnyContent.of(seed);
        byte[] json = json(content, true);
        Content again = content(json);
        assertThat(again.history()).isEqualTo(content.history());
        assertThat(again.view()).isEqualTo(content.view());
        for (Step step : content.history().steps()) {
            assertThat(again.changes().of(step.number()))
                    .isEqualTo(content.changes().of(step.number()));
        }
        for (String id : content.history().project().folios().keySet()) {
            assertThat(again.originals().of(id).orElseThrow())
                    .isEqualTo(content.originals().of(id).orElseThrow());
        }
        boolean pictured = new String(json, StandardCharsets.UTF_8).contains("\"sha256\":\"" + AnyProject.PICTURE_SUM);
        assertThat(again.images().of(AnyProject.PICTURE_SUM).isPresent()).isEqualTo(pictured);
        assertThat(json(again, true)).isEqualTo(json);
    }

    @Test
    void without_its_history_the_project_is_the_same_and_nothing_can_be_taken_back() throws IOException {
        Content content = AnyContent.of(3);
        Content again = content(json(content, false));
        assertThat(again.history().project()).isEqualTo(content.history().project());
        assertThat(again.history().steps()).isEmpty();
    }

    @Test
    void a_later_version_is_told_from_something_else() throws IOException {
        assertThat(read("{\"sanad\":3}".getBytes(StandardCharsets.UTF_8))).isEqualTo(new ProjectJson.Newer(3));
        assertThat(read("{\"type\":\"FeatureCollection\"}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ProjectJson.NotAProject.class);
        assertThat(read("{\"sanad\":1,\"docum".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ProjectJson.NotAProject.class);
        assertThat(read("{\"sanad\":1,\"events\":[{\"event\":{\"id\":7}}]}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ProjectJson.NotAProject.class);
    }

    @Test
    void a_text_that_was_changed_under_its_sum_is_refused() throws IOException {
        String json = new String(json(AnyContent.of(5), true), StandardCharsets.UTF_8);
        int at = json.indexOf("end\"", json.indexOf("\"texts\""));
        byte[] changed = (json.substring(0, at) + "END" + json.substring(at + 3)).getBytes(StandardCharsets.UTF_8);
        assertThat(read(changed)).isInstanceOf(ProjectJson.NotAProject.class);
    }

    @Test
    void deep_nesting_is_refused() throws IOException {
        String deep = "{\"sanad\":1,\"x\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
        assertThat(read(deep.getBytes(StandardCharsets.UTF_8))).isInstanceOf(ProjectJson.NotAProject.class);
    }
}
