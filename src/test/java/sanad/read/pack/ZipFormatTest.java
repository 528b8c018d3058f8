package sanad.read.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import sanad.read.format.Input;
import sanad.read.format.Limits;
import sanad.read.format.Outcome;
import sanad.read.format.Refusal;
import sanad.read.format.Refusal.Cause;

class ZipFormatTest {
    private static final byte[] WORDS = "The council opened the pier.".getBytes(StandardCharsets.UTF_8);

    @Test
    void the_files_in_it_are_given_out_by_name_and_others_are_named() {
        Outcome.Unpacked unpacked =
                unpack(new Zips().add("b/two.txt", WORDS).add("a.txt", WORDS).add("p.png", WORDS));
        assertThat(names(unpacked)).containsExactly("a.txt", "b/two.txt");
        assertThat(unpacked.members().get(0).bytes()).isEqualTo(WORDS);
        assertThat(unpacked.left()).containsExactly("p.png");
    }

    @Test
    void arabic_names_are_read_in_utf_8() {
        assertThat(names(unpack(new Zips().add("خبر.txt", WORDS)))).containsExactly("خبر.txt");
    }

    @Test
    void hidden_files_and_the_folders_of_saved_pages_are_no_documents() {
        Outcome.Unpacked unpacked = unpack(new Zips()
                .add("Pier.html", WORDS)
                .add("Pier_files/ad.html", WORDS)
                .add("__MACOSX/a.txt", WORDS)
                .add(".DS_Store.txt", WORDS));
        assertThat(names(unpacked)).containsExactly("Pier.html");
    }

    @Test
    void names_that_lead_out_of_it_are_refused_and_the_others_read() {
        for (String name : List.of("../a.txt", "x/../../a.txt", "/etc/a.txt", "C:\\a.txt", "..\\a.txt", "a/..")) {
            Outcome.Unpacked unpacked = unpack(new Zips().add(name, WORDS).add("good.txt", WORDS));
            assertThat(names(unpacked)).as(name).containsExactly("good.txt");
            assertThat(unpacked.refused()).as(name).extracting(Refusal::cause).containsExactly(Cause.STRAYS);
        }
    }

    @Test
    void links_are_refused() {
        Outcome.Unpacked unpacked =
                unpack(new Zips().mode(0xA1FF).add("link.txt", "/etc/passwd".getBytes(StandardCharsets.UTF_8)));
        assertThat(unpacked.refused()).extracting(Refusal::cause).containsExactly(Cause.STRAYS);
    }

    @Test
    void a_locked_file_is_refused_as_locked() {
        Outcome.Unpacked unpacked = unpack(new Zips().flags(1).add("a.txt", WORDS));
        assertThat(unpacked.refused()).extracting(Refusal::cause).containsExactly(Cause.LOCKED);
    }

    @Test
    void what_swells_is_refused_by_the_bytes_that_come_out_whatever_its_head_says() {
        assertThat(refusal(new Zips().add("a.txt", new byte[60_000_000]))).isEqualTo(Cause.SWELLS);
    }

    @Test
    void files_that_share_bytes_are_refused() {
        assertThat(refusal(new Zips().add("a.txt", WORDS).again("b.txt").again("c.txt")))
                .isEqualTo(Cause.DAMAGED);
    }

    @Test
    void more_files_than_are_read_are_refused() {
        Zips zip = new Zips();
        for (int i = 0; i <= Limits.USUAL.entries(); i++) {
            zip.add(i + ".txt", WORDS);
        }
        assertThat(refusal(zip)).isEqualTo(Cause.CROWDED);
    }

    @Test
    void a_file_whose_sum_is_not_its_own_is_refused() {
        byte[] bytes = new Zips().stored().add("a.txt", WORDS).bytes();
        bytes[40] ^= 1;
        Outcome.Unpacked unpacked = (Outcome.Unpacked) read(bytes);
        assertThat(unpacked.refused()).extracting(Refusal::cause).containsExactly(Cause.DAMAGED);
    }

    @Test
    void half_a_file_is_refused() {
        byte[] bytes = new Zips().add("a.txt", WORDS).bytes();
        assertThat(read(java.util.Arrays.copyOf(bytes, bytes.length / 2)))
                .isEqualTo(new Outcome.Refused(Cause.DAMAGED, "ZIP"));
    }

    private static Cause refusal(Zips zip) {
        return ((Outcome.Refused) read(zip.bytes())).cause();
    }

    private static Outcome.Unpacked unpack(Zips zip) {
        return (Outcome.Unpacked) read(zip.bytes());
    }

    private static Outcome read(byte[] bytes) {
        return new ZipFormat(name -> !name.endsWith(".png")).read(Input.of("a.zip", bytes));
    }

    private static List<String> names(Outcome.Unpacked unpacked) {
        return unpacked.members().stream().map(Outcome.Member::name).toList();
    }
}
