package sanad.read.mail;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import sanad.read.facts.Facts;
import sanad.read.format.Format;
import sanad.read.format.Input;
import sanad.read.format.Outcome;
import sanad.read.format.Refusal;
import sanad.read.html.WebPage;
import sanad.read.plain.Encoding;
import sanad.read.plain.NotText;
import sanad.text.original.Kind;
import sanad.text.original.Place;

/**
 * A page of the web that was saved as one message with its pictures. The day in its head is the day on which it was
 * saved: the page was published then or before.
 */
public final class MhtmlFormat implements Format {
    @Override
    public String name() {
        return "MHTML";
    }

    @Override
    public List<String> endings() {
        return List.of(".mhtml", ".mht");
    }

    @Override
    public boolean marks(byte[] bytes) {
        return Heads.begin(bytes) && Heads.isPage(bytes);
    }

    @Override
    public Outcome read(Input input) {
        try {
            Letter letter = LetterReader.read(input.bytes());
            Optional<Letter.Part> page = letter.first("text/html");
            if (page.isEmpty()) {
                return new Outcome.Refused(Refusal.Cause.DAMAGED, name());
            }
            Facts facts = new Facts();
            facts.add(Kind.ADDRESS, letter.field("snapshot-content-location"), Place.SAVED_FROM);
            facts.add(Kind.ADDRESS, page.get().location(), Place.SAVED_FROM);
            facts.add(Kind.MODIFIED, letter.field("date"), Place.SAVED_FROM);
            Encoding.Decoded decoded = MailFormat.decode(page.get(), input.encoding());
            return new Outcome.Read(WebPage.read(decoded.text(), decoded.encoding(), facts));
        } catch (NotText e) {
            return e.refused();
        } catch (IOException e) {
            return new Outcome.Refused(Refusal.Cause.DAMAGED, name());
        }
    }
}
