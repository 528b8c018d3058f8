package sanad.read.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sanad.read.format.Refusal;

class EncodingTest {
    private static final String ARABIC =
            "افتتح الوزير يوم الأربعاء معرض الكتاب في دورته العشرين، وقال إن عدد الدور المشاركة بلغ ثلاثمئة دار.\n";
    private static final String ENGLISH = "The fair opened on Wednesday; three hundred publishers came.\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6"})
    void arabic_is_read_in_every_encoding_it_is_written_in(String charset) throws NotText {
        assertThat(Encoding.decode(ARABIC.getBytes(Charset.forName(charset))).text())
                .isEqualTo(ARABIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256", "windows-1252"})
    void english_is_read_in_every_encoding_it_is_written_in(String charset) throws NotText {
        assertThat(Encoding.decode(ENGLISH.getBytes(Charset.forName(charset))).text())
                .isEqualTo(ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "ISO-8859-6"})
    void three_words_are_enough_to_tell_the_arabic_encodings_apart(String charset) throws NotText {
        String few = "وصل الوفد المصري";
        assertThat(Encoding.decode(few.getBytes(Charset.forName(charset))).text())
                .isEqualTo(few);
    }

    @Test
    void a_mixed_text_is_read_by_its_arabic_letters() throws NotText {
        String mixed = "تقرير شركة Siemens عن عام 2021: أرباح أقل من المتوقع (PDF).";
        assertThat(Encoding.decode(mixed.getBytes(Charset.forName("windows-1256")))
                        .text())
                .isEqualTo(mixed);
    }

    @Test
    void western_accents_stand_alone_among_ascii_letters() throws NotText {
        String french = "Le procès a été différé à février ; l'accusé s'y était opposé.";
        assertThat(Encoding.decode(french.getBytes(Charset.forName("windows-1252")))
                        .text())
                .isEqualTo(french);
    }

    @Test
    void a_byte_order_mark_decides_and_is_no_part_of_the_text() throws NotText {
        assertThat(Encoding.decode(bytes("\uFEFF" + ARABIC, StandardCharsets.UTF_8))
                        .text())
                .isEqualTo(ARABIC);
        assertThat(Encoding.decode(bytes("\uFEFF" + ARABIC, StandardCharsets.UTF_16LE))
                        .text())
                .isEqualTo(ARABIC);
        assertThat(Encoding.decode(bytes("\uFEFF" + ARABIC, StandardCharsets.UTF_16BE))
                        .text())
                .isEqualTo(ARABIC);
    }

    @Test
    void line_ends_stay_as_they_were_written() throws NotText {
        assertThat(Encoding.decode(bytes("a\r\nb\rc\n", StandardCharsets.UTF_8)).text())
                .isEqualTo("a\r\nb\rc\n");
    }

    @Test
    void utf_8_cut_in_the_middle_of_a_letter_is_refused_not_guessed() {
        byte[] whole = bytes(ARABIC, StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 3);
        assertThatExceptionOfType(NotText.class)
                .isThrownBy(() -> Encoding.decode(cut).text())
                .matches(e -> e.why() == Refusal.Cause.UNKNOWN_ENCODING);
    }

    @Test
    void random_bytes_are_refused() {
        for (int seed = 0; seed < 50; seed++) {
            byte[] noise = new byte[2000];
            new Random(seed).nextBytes(noise);
            assertThatExceptionOfType(NotText.class)
                    .isThrownBy(() -> Encoding.decode(noise).text());
        }
    }

    @Test
    void a_zero_in_the_text_means_it_is_none() {
        assertThatExceptionOfType(NotText.class)
                .isThrownBy(() -> Encoding.decode(bytes("abc\0def", StandardCharsets.UTF_8))
                        .text())
                .matches(e -> e.why() == Refusal.Cause.BINARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7 and the rest in ASCII", "{\\rtf1\\ansi hello}", "PK\u0003\u0004aaaa"})
    void a_known_format_under_another_name_is_named(String content) {
        assertThatExceptionOfType(NotText.class)
                .isThrownBy(() -> Encoding.decode(bytes(content, StandardCharsets.ISO_8859_1))
                        .text())
                .matches(e -> e.why() == Refusal.Cause.BINARY)
                .matches(e -> !e.format().isEmpty());
    }

    @Test
    void thai_in_its_own_encoding_is_not_taken_for_arabic() {
        ByteArrayOutputStream thai = new ByteArrayOutputStream();
        for (int i = 0; i < 400; i++) {
            thai.write(0xA1 + (i * 7) % 0x30);
        }
        assertThatExceptionOfType(NotText.class)
                .isThrownBy(() -> Encoding.decode(thai.toByteArray()).text());
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }
}
