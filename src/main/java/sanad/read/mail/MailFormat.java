package sanad.read.mail;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import sanad.read.facts.Facts;
import sanad.read.format.Content;
import sanad.read.format.Format;
import sanad.read.format.Input;
import sanad.read.format.Outcome;
import sanad.read.format.Refusal;
import sanad.read.html.WebPage;
import sanad.read.plain.Declared;
import sanad.read.plain.Encoding;
import sanad.read.plain.NotText;
import sanad.text.original.Aside;
import sanad.text.original.Kind;
import sanad.text.original.Place;

/** A message: its subject and its words. What is attached is named and not opened. */
public final class MailFormat implements Format {
    /** Messages are now and then sent with a plain part that only says that there is another. */
    private static final double SAME = 0.6;

    @Override
    public String name() {
        return "EML";
    }

    @Override
    public List<String> endings() {
        return List.of(".eml");
    }

    @Override
    public boolean marks(byte[] bytes) {
        return Heads.begin(bytes) && !Heads.isPage(bytes);
    }

    @Override
    public Outcome read(Input input) {
        try {
            Letter letter = LetterReader.read(input.bytes());
            if (letter.fields().isEmpty()) {
                return new Outcome.Refused(Refusal.Cause.DAMAGED, name());
            }
            return new Outcome.Read(content(letter, input.encoding()));
        } catch (NotText e) {
            return e.refused();
        } catch (IOException e) {
            return new Outcome.Refused(Refusal.Cause.DAMAGED, name());
        }
    }

    private static Content content(Letter letter, Optional<String> chosen) throws NotText {
        Facts facts = new Facts();
        facts.add(Kind.PUBLISHED, letter.field("date"), Place.MAIL_HEADER);
        facts.add(Kind.TITLE, letter.field("subject"), Place.MAIL_HEADER);
        facts.add(Kind.PUBLISHER, letter.field("organization"), Place.MAIL_HEADER);
        facts.add(Kind.AUTHOR, sender(letter.field("from")), Place.MAIL_HEADER);
        letter.attached().forEach(name -> facts.add(Kind.ATTACHMENT, name, Place.MAIL_HEADER));
        Content words = words(letter, chosen, facts);
        String subject = Facts.clean(letter.field("subject"));
        boolean again = subject.isEmpty()
                || words.text().lines().anyMatch(line -> Facts.clean(line).equals(subject));
        String head = again ? "" : subject + "\n\n";
        List<Aside> asides = words.asides().stream()
                .map(a -> new Aside(a.at() + head.length(), a.words()))
                .toList();
        return new Content(head + words.text(), words.encoding(), facts.all(), asides);
    }

    private static Content words(Letter letter, Optional<String> chosen, Facts facts) throws NotText {
        Optional<Letter.Part> plain = letter.first("text/plain");
        Optional<Letter.Part> html = letter.first("text/html");
        Encoding.Decoded text = plain.isPresent() ? decode(plain.get(), chosen) : new Encoding.Decoded("", "");
        if (html.isPresent()) {
            Encoding.Decoded page = decode(html.get(), chosen);
            Content read = WebPage.read(page.text(), page.encoding(), new Facts());
            if (text.text().length() < SAME * read.text().length()) {
                return read;
            }
        }
        String words = plain.filter(Letter.Part::flowed).isPresent() ? unflowed(text.text()) : text.text();
        return new Content(words, text.encoding(), facts.all(), List.of());
    }

    static Encoding.Decoded decode(Letter.Part part, Optional<String> chosen) throws NotText {
        return chosen.isPresent()
                ? Encoding.decode(part.bytes(), chosen.get())
                : Declared.decode(part.bytes(), part.encoding());
    }

    /** A line that ends in a blank goes on in the next, unless it only parts off the signature. */
    private static String unflowed(String text) {
        StringBuilder out = new StringBuilder();
        for (String line : text.replace("\r\n", "\n").split("\n", -1)) {
            boolean goesOn = line.endsWith(" ") && !line.equals("-- ");
            out.append(line).append(goesOn ? "" : "\n");
        }
        return out.toString();
    }

    /** The name before the address, without its quotation marks; the address's own name where there is none. */
    private static String sender(String from) {
        int bracket = from.indexOf('<');
        String name = bracket < 0 ? from : from.substring(0, bracket);
        String bare = name.replace("\"", "").strip();
        return bare.isEmpty() ? from.replace("<", "").replace(">", "").strip() : bare;
    }
}
