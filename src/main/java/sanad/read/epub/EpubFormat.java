package sanad.read.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sanad.read.facts.Facts;
import sanad.read.format.Content;
import sanad.read.format.Format;
import sanad.read.format.Input;
import sanad.read.format.Limits;
import sanad.read.format.Outcome;
import sanad.read.format.Refusal;
import sanad.read.html.BookPage;
import sanad.read.office.Packed;
import sanad.read.pack.Refusing;
import sanad.read.pack.Within;
import sanad.read.pack.Zip;
import sanad.read.plain.NotText;
import sanad.read.xml.Tags;
import sanad.text.original.Aside;

/**
 * A book: its pages in the order of reading, as one document, since a book is one source and one citation. Its tables of
 * contents stand beside.
 *
 * <p>Source: EPUB 3.3, OCF 3.3.
 */
public final class EpubFormat implements Format {
    private static final String CONTAINER = "META-INF/container.xml";
    private static final String LOCKS = "META-INF/encryption.xml";
    private static final String OTHER_LOCK = "META-INF/sinf.xml";

    /** Typefaces are often made unreadable outside their book; its words are not locked by that. */
    private static final Set<String> HARMLESS =
            Set.of("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC");

    @Override
    public String name() {
        return "EPUB";
    }

    @Override
    public List<String> endings() {
        return List.of(".epub");
    }

    @Override
    public boolean marks(byte[] bytes) {
        return Packed.of(bytes) == Packed.EPUB;
    }

    @Override
    public boolean apart() {
        return true;
    }

    @Override
    public Outcome read(Input input) {
        try {
            return new Outcome.Read(content(Zip.open(input.bytes(), input.limits()), input.limits()));
        } catch (Refusing e) {
            return e.of(name());
        } catch (NotText e) {
            return e.refused();
        }
    }

    private static Content content(Zip zip, Limits limits) throws Refusing, NotText {
        if (isLocked(zip)) {
            throw new Refusing(Refusal.Cause.PROTECTED, "");
        }
        String main = main(zip);
        Facts facts = new Facts();
        byte[] listed = zip.read(main).orElseThrow(Refusing::damaged);
        Package book = Package.read(listed, Within.folder(main), facts);
        StringBuilder text = new StringBuilder();
        List<Aside> asides = new ArrayList<>();
        for (String name : book.chapters()) {
            Content page = page(zip, name, limits);
            int from = text.length() + (text.isEmpty() || page.text().isEmpty() ? 0 : 1);
            text.append(from > text.length() ? "\n" : "").append(page.text());
            page.asides().forEach(a -> asides.add(new Aside(from + a.at(), a.words())));
        }
        for (String name : book.beside()) {
            Content page = page(zip, name, limits);
            page.asides().forEach(a -> asides.add(new Aside(text.length(), a.words())));
            if (!page.text().isBlank()) {
                asides.add(new Aside(text.length(), page.text().strip()));
            }
        }
        return new Content(text.toString(), "", facts.all(), asides);
    }

    private static Content page(Zip zip, String name, Limits limits) throws Refusing, NotText {
        Optional<byte[]> bytes = zip.read(name);
        if (bytes.isPresent() && bytes.get().length > limits.file()) {
            throw new Refusing(Refusal.Cause.TOO_LARGE, Limits.megabytes(limits.file()));
        }
        return bytes.isPresent() ? BookPage.read(name, bytes.get()) : Content.plain("", "");
    }

    private static String main(Zip zip) throws Refusing {
        Tags tags = Tags.of(zip.read(CONTAINER).orElseThrow(Refusing::damaged));
        while (tags.opens(1)) {
            if (tags.name().equals("rootfile")) {
                return Within.resolve("", tags.attribute("full-path"));
            }
        }
        throw Refusing.damaged();
    }

    private static boolean isLocked(Zip zip) throws Refusing {
        Optional<byte[]> locks = zip.read(LOCKS);
        if (locks.isPresent()) {
            Tags tags = Tags.of(locks.get());
            while (tags.opens(1)) {
                if (tags.name().equals("EncryptionMethod") && !HARMLESS.contains(tags.attribute("Algorithm"))) {
                    return true;
                }
            }
        }
        return zip.read(OTHER_LOCK).isPresent();
    }
}
