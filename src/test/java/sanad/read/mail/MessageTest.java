package sanad.read.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sanad.read.format.Content;
import sanad.read.format.Format;
import sanad.read.format.Input;
import sanad.read.format.Outcome;
import sanad.text.original.Kind;
import sanad.text.original.Original;
import sanad.text.original.Place;
import sanad.text.original.Stated;

class MessageTest {
    private static final String ARABIC = "افتتح المجلس الرصيف الجديد يوم الثلاثاء بحضور مئتي شخص من أهل الجزيرة.";

    @Test
    void a_message_gives_its_subject_its_words_its_sender_and_its_day() {
        Content content = mail("""
                From: "Harbour Office" <office@harbour.example>
                To: all@harbour.example
                Subject: New pier opened
                Date: Thu, 6 May 2021 23:30:00 +0300
                Message-ID: <1@harbour.example>
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8

                The council opened the new pier on Tuesday.
                """);
        assertThat(content.text()).isEqualTo("New pier opened\n\nThe council opened the new pier on Tuesday.\n");
        assertThat(content.stated())
                .contains(
                        new Stated(Kind.PUBLISHED, "2021-05-06", Place.MAIL_HEADER),
                        new Stated(Kind.AUTHOR, "Harbour Office", Place.MAIL_HEADER),
                        new Stated(Kind.TITLE, "New pier opened", Place.MAIL_HEADER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1256", "ISO-8859-6"})
    void words_and_subject_are_read_in_the_encoding_they_name(String charset) {
        byte[] words = ARABIC.getBytes(Charset.forName(charset));
        String subject = "=?" + charset + "?B?"
                + Base64.getEncoder().encodeToString("الرصيف الجديد".getBytes(Charset.forName(charset))) + "?=";
        Content content = mail("Subject: " + subject + "\nMIME-Version: 1.0\nContent-Type: text/plain; charset=\""
                + charset + "\"\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(words));
        assertThat(content.text()).isEqualTo("الرصيف الجديد\n\n" + ARABIC);
    }

    @Test
    void quoted_printable_is_put_together_again() {
        Content content = mail("""
                Subject: Caf=
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                The caf=C3=A9 op=
                ened on Tuesday.
                """);
        assertThat(content.text()).contains("The café opened on Tuesday.");
    }

    @Test
    void flowed_lines_are_one_paragraph() {
        Content content = mail("""
                Subject: s
                MIME-Version: 1.0
                Content-Type: text/plain; format=flowed

                The council opened\s
                the new pier.

                People came.
                """);
        assertThat(content.text()).contains("The council opened the new pier.\n\nPeople came.");
    }

    @Test
    void attachments_are_named_and_not_opened() {
        Content content = mail("""
                Subject: Minutes
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: text/plain

                See the minutes.
                --x
                Content-Type: text/plain; name="secret.txt"
                Content-Disposition: attachment; filename="secret.txt"

                not to be read
                --x
                Content-Type: application/pdf; name="minutes.pdf"

                %PDF-1.7
                --x--
                """);
        assertThat(content.text()).contains("See the minutes.").doesNotContain("not to be read");
        assertThat(content.stated().stream()
                        .filter(s -> s.kind() == Kind.ATTACHMENT)
                        .map(Stated::value))
                .containsExactly("secret.txt", "minutes.pdf");
    }

    @Test
    void of_two_forms_of_one_message_the_plain_one_is_read_unless_it_says_hardly_anything() {
        String form = """
                Subject: News
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary=x

                --x
                Content-Type: text/plain

                PLAIN
                --x
                Content-Type: text/html

                <p>The council opened the new pier on Tuesday.</p>
                --x--
                """;
        assertThat(mail(form.replace("PLAIN", "The council opened the new pier on Tuesday!"))
                        .text())
                .contains("Tuesday!");
        assertThat(mail(form.replace("PLAIN", "See below.")).text())
                .contains("Tuesday.")
                .doesNotContain("See below");
    }

    @Test
    void the_day_on_which_a_page_was_saved_is_not_the_day_on_which_it_was_published() {
        Content content = read(new MhtmlFormat(), """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://coastledger.example/2021/05/06/pier
                Subject: New pier
                Date: Thu, 18 Dec 2025 06:41:00 -0000
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="b"

                --b
                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://coastledger.example/2021/05/06/pier

                <html><head><meta charset=3D"utf-8"></head><body><h1>New pier</h1><p>The =
                council opened the new pier on Tuesday.</p></body></html>
                --b
                Content-Type: text/css
                Content-Location: cid:css

                p { color: red }
                --b--
                """);
        Original original = new Original("", "MHTML", "", content.stated(), List.of());
        assertThat(content.text()).isEqualTo("New pier\n\nThe council opened the new pier on Tuesday.\n");
        assertThat(original.best(Kind.PUBLISHED)).contains(new Stated(Kind.PUBLISHED, "2021-05-06", Place.ADDRESS));
        assertThat(original.best(Kind.MODIFIED)).contains(new Stated(Kind.MODIFIED, "2025-12-18", Place.SAVED_FROM));
        assertThat(original.best(Kind.ADDRESS).orElseThrow().value())
                .isEqualTo("https://coastledger.example/2021/05/06/pier");
    }

    @Test
    void messages_and_saved_pages_are_known_by_how_they_begin() {
        byte[] mail = bytes("Received: from a\nMessage-ID: <1@a>\nSubject: x\n\nwords");
        byte[] page = bytes("From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related\n\n--");
        byte[] text = bytes("Note: the council met.\nResult: a pier.\n\nAll came.");
        assertThat(new MailFormat().marks(mail)).isTrue();
        assertThat(new MhtmlFormat().marks(mail)).isFalse();
        assertThat(new MhtmlFormat().marks(page)).isTrue();
        assertThat(new MailFormat().marks(page)).isFalse();
        assertThat(new MailFormat().marks(text)).isFalse();
    }

    private static Content mail(String message) {
        return read(new MailFormat(), message);
    }

    private static Content read(Format format, String message) {
        Outcome outcome = format.read(Input.of("a.eml", bytes(message)));
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return ((Outcome.Read) outcome).content();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
