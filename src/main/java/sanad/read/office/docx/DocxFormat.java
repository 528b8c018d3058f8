package sanad.read.office.docx;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sanad.read.facts.Facts;
import sanad.read.format.Content;
import sanad.read.format.Format;
import sanad.read.format.Input;
import sanad.read.format.Outcome;
import sanad.read.office.Packed;
import sanad.read.office.Properties;
import sanad.read.office.Sheet;
import sanad.read.pack.Refusing;
import sanad.read.pack.Zip;
import sanad.read.xml.Tags;
import sanad.text.original.Kind;
import sanad.text.original.Place;

/** A document of Word, since 2007. */
public final class DocxFormat implements Format {
    private static final String USUAL = "word/document.xml";

    @Override
    public String name() {
        return "DOCX";
    }

    @Override
    public List<String> endings() {
        return List.of(".docx", ".docm", ".dotx");
    }

    @Override
    public boolean marks(byte[] bytes) {
        return Packed.of(bytes) == Packed.DOCX;
    }

    @Override
    public boolean apart() {
        return true;
    }

    @Override
    public Outcome read(Input input) {
        try {
            return new Outcome.Read(content(new Parts(Zip.open(input.bytes(), input.limits()))));
        } catch (Refusing e) {
            return e.of(name());
        }
    }

    private static Content content(Parts parts) throws Refusing {
        List<Parts.Relation> top = parts.of("");
        String main = first(top, "officeDocument").orElse(USUAL);
        List<Parts.Relation> relations = parts.of(main);
        byte[] story = parts.read(main).orElseThrow(Refusing::damaged);
        Optional<String> styleNames = first(relations, "styles");
        Styles styles = Styles.of(styleNames.isPresent() ? parts.read(styleNames.get()) : Optional.empty());
        Map<String, String> notes = Notes.read(parts, relations, styles);
        Sheet sheet = new WordStory(styles, notes).read(Tags.of(story));
        Facts facts = new Facts();
        sheet.title().ifPresent(title -> facts.add(Kind.TITLE, title, Place.HEADING));
        Optional<String> properties = first(top, "core-properties");
        if (properties.isPresent()) {
            Optional<byte[]> xml = parts.read(properties.get());
            if (xml.isPresent()) {
                Properties.read(xml.get(), facts);
            }
        }
        return sheet.content("", facts, margins(parts, relations, "header"), margins(parts, relations, "footer"));
    }

    /** What stands above or below every page; numbers of pages say nothing. */
    private static List<String> margins(Parts parts, List<Parts.Relation> relations, String type) throws Refusing {
        Set<String> margins = new LinkedHashSet<>();
        for (Parts.Relation relation : relations) {
            Optional<byte[]> xml = relation.type().equals(type) ? parts.read(relation.target()) : Optional.empty();
            if (xml.isPresent()) {
                String words = new WordStory(Styles.of(Optional.empty()), Map.of())
                        .read(Tags.of(xml.get()))
                        .flat();
                if (words.chars().anyMatch(Character::isLetter)) {
                    margins.add(words);
                }
            }
        }
        return List.copyOf(margins);
    }

    private static Optional<String> first(List<Parts.Relation> relations, String type) {
        return relations.stream()
                .filter(r -> r.type().equals(type))
                .map(Parts.Relation::target)
                .findFirst();
    }
}
