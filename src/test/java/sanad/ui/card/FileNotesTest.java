package sanad.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sanad.language.Manner;
import sanad.language.Tongue;
import sanad.language.Words;
import sanad.text.original.Aside;
import sanad.text.original.Kind;
import sanad.text.original.Original;
import sanad.text.original.Place;
import sanad.text.original.Stated;

class FileNotesTest {
    private static final Words ENGLISH = Words.in(Manner.of(Tongue.ENGLISH));

    @Test
    void a_saved_page_tells_its_author_its_letters_and_what_was_left_aside() {
        Original file = new Original(
                "",
                "HTML",
                "windows-1256",
                List.of(new Stated(Kind.AUTHOR, "M. Quill", Place.META)),
                List.of(new Aside(0, "Home\nLocal"), new Aside(9, "Read also")));
        assertThat(FileNotes.of(file, ENGLISH))
                .containsExactly(
                        "Author: \u2068M. Quill\u2069",
                        "Read from \u2068HTML\u2069, its letters as \u2068windows-1256\u2069",
                        "3 lines of the file are left aside");
    }

    @Test
    void of_a_usual_text_file_there_is_nothing_to_say() {
        assertThat(FileNotes.of(new Original("", "TXT", "UTF-8", List.of(), List.of()), ENGLISH))
                .isEmpty();
    }
}
