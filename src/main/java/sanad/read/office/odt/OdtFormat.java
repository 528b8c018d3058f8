package sanad.read.office.odt;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sanad.read.facts.Facts;
import sanad.read.format.Content;
import sanad.read.format.Format;
import sanad.read.format.Input;
import sanad.read.format.Outcome;
import sanad.read.format.Refusal;
import sanad.read.office.Packed;
import sanad.read.office.Properties;
import sanad.read.office.Sheet;
import sanad.read.pack.Refusing;
import sanad.read.pack.Zip;
import sanad.read.xml.Tags;
import sanad.text.original.Kind;
import sanad.text.original.Place;

/** A text in OpenDocument, as LibreOffice writes it. */
public final class OdtFormat implements Format {
    private static final String STORY = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String PROPERTIES = "meta.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    @Override
    public String name() {
        return "ODT";
    }

    @Override
    public List<String> endings() {
        return List.of(".odt", ".ott");
    }

    @Override
    public boolean marks(byte[] bytes) {
        return Packed.of(bytes) == Packed.ODT;
    }

    @Override
    public boolean apart() {
        return true;
    }

    @Override
    public Outcome read(Input input) {
        try {
            return new Outcome.Read(content(Zip.open(input.bytes(), input.limits())));
        } catch (Refusing e) {
            return e.of(name());
        }
    }

    private static Content content(Zip zip) throws Refusing {
        if (isLocked(zip)) {
            throw new Refusing(Refusal.Cause.LOCKED, "");
        }
        OdtStyles styles = new OdtStyles();
        Set<String> above = new LinkedHashSet<>();
        Set<String> below = new LinkedHashSet<>();
        Optional<byte[]> common = zip.read(STYLES);
        if (common.isPresent()) {
            margins(Tags.of(common.get()), styles, above, below);
        }
        Tags tags = Tags.of(zip.read(STORY).orElseThrow(Refusing::damaged));
        Sheet sheet = new Sheet();
        while (tags.opens(1)) {
            if (tags.name().equals("body")) {
                sheet = new OdtStory(styles).read(tags);
            } else {
                styles.take(tags);
            }
        }
        Facts facts = new Facts();
        sheet.title().ifPresent(title -> facts.add(Kind.TITLE, title, Place.HEADING));
        Optional<byte[]> properties = zip.read(PROPERTIES);
        if (properties.isPresent()) {
            Properties.read(properties.get(), facts);
        }
        return sheet.content("", facts, List.copyOf(above), List.copyOf(below));
    }

    private static void margins(Tags tags, OdtStyles styles, Set<String> above, Set<String> below) throws Refusing {
        while (tags.opens(1)) {
            String name = tags.name();
            boolean header = name.equals("header") || name.startsWith("header-");
            boolean footer = name.equals("footer") || name.startsWith("footer-");
            if ((header || footer) && !name.endsWith("-style")) {
                String words = new OdtStory(styles).read(tags).flat();
                if (words.chars().anyMatch(Character::isLetter)) {
                    (header ? above : below).add(words);
                }
            } else {
                styles.take(tags);
            }
        }
    }

    private static boolean isLocked(Zip zip) throws Refusing {
        Optional<byte[]> manifest = zip.read(MANIFEST);
        if (manifest.isPresent()) {
            Tags tags = Tags.of(manifest.get());
            while (tags.opens(1)) {
                if (tags.name().equals("encryption-data")) {
                    return true;
                }
            }
        }
        return false;
    }
}
