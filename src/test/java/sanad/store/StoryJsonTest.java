package sanad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sanad.text.Document;
import sanad.text.Source;

class StoryJsonTest {
    private static final String STORY = """
            { "title": { "ar": "قصة", "en": "A story" },
              "documents": [
                { "file": "a.txt", "publisher": "The Herald", "title": "Fair opens", "address": "https://example.org/a" },
                { "file": "b.txt" },
                { "publisher": "of no file" } ] }
            """;

    @TempDir
    Path folder;

    @Test
    void a_story_names_itself_in_each_language() {
        Story story = parse(STORY);
        assertThat(story.title("ar")).isEqualTo("قصة");
        assertThat(story.title("en")).isEqualTo("A story");
    }

    @Test
    void a_language_without_a_title_gets_another_s() {
        assertThat(parse("{\"title\": {\"en\": \"Only\"}}").title("ar")).isEqualTo("Only");
        assertThat(Story.NONE.title("ar")).isEmpty();
    }

    @Test
    void a_document_is_dressed_with_its_source_and_nothing_else_changes() {
        Document plain = new Document("x/a.txt", "a.txt", "words", Source.file("x/a.txt"));
        Document dressed = parse(STORY).dress(plain, "a.txt");
        assertThat(dressed.source())
                .isEqualTo(new Source(
                        "x/a.txt",
                        Optional.of("The Herald"),
                        Optional.of("Fair opens"),
                        Optional.of("https://example.org/a")));
        assertThat(dressed.text()).isEqualTo("words");
        assertThat(parse(STORY).dress(plain, "other.txt")).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "7", "{\"title\": 3, \"documents\": {}}", "{\"documents\": [1, null]}"})
    void a_broken_story_says_nothing(String json) {
        assertThat(parse(json)).isEqualTo(Story.NONE);
    }

    @Test
    void a_folder_without_a_story_says_nothing() throws IOException {
        assertThat(StoryJson.in(folder)).isEqualTo(Story.NONE);
        Files.createDirectory(folder.resolve("story.json"));
        assertThat(StoryJson.in(folder)).isEqualTo(Story.NONE);
    }

    @Test
    void the_sample_story_has_five_documents_each_with_its_source() {
        assertThat(SampleStory.documents()).hasSize(5).allSatisfy(document -> {
            assertThat(document.text()).isNotBlank();
            assertThat(document.source().title()).isPresent();
        });
        assertThat(SampleStory.story().title("ar")).isNotBlank();
        assertThat(SampleStory.story().title("en")).isNotBlank();
    }

    private static Story parse(String json) {
        return StoryJson.parse(json.getBytes(StandardCharsets.UTF_8));
    }
}
