package sanad.chronicle.edit;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import sanad.chronicle.edit.EditRefused.Why;
import sanad.text.Document;
import sanad.text.Source;
import sanad.text.original.Kind;

/** What a person says of where documents come from; it outlives every reading. */
final class Citing {
    private Citing() {}

    static Project done(Project project, Edit.Cite edit) throws EditRefused {
        Folio folio = project.folios().get(edit.document());
        if (folio == null) {
            throw new EditRefused(Why.NO_EVENT);
        }
        SortedMap<String, Folio> folios = new TreeMap<>(project.folios());
        folios.put(edit.document(), with(folio, said(folio.document(), edit.facts())));
        return new Project(project.title(), folios, project.entries(), project.scenes());
    }

    /** A document as it is found now, with what a person said of it before. */
    static Folio kept(Folio found, Optional<Folio> before) {
        SortedMap<Kind, String> said =
                before.map(b -> b.document().source().byHand()).orElseGet(TreeMap::new);
        return said.isEmpty() ? found : with(found, said(found.document(), said));
    }

    private static Folio with(Folio folio, Document document) {
        return new Folio(document, folio.date(), folio.timexes(), folio.copy());
    }

    private static Document said(Document document, SortedMap<Kind, String> facts) {
        Source source = document.source().by(facts);
        String title = Optional.ofNullable(facts.get(Kind.TITLE)).orElse("").strip();
        return new Document(document.id(), title.isEmpty() ? document.title() : title, document.text(), source);
    }
}
