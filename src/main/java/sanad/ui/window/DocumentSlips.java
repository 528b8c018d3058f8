package sanad.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import sanad.chronicle.DocumentDate;
import sanad.chronicle.edit.Edit;
import sanad.language.DateWords;
import sanad.language.Words;
import sanad.read.plain.Encoding;
import sanad.store.project.base.Sums;
import sanad.text.Document;
import sanad.text.original.Kind;
import sanad.ui.Refused;
import sanad.ui.Session;
import sanad.ui.card.EventCard;
import sanad.ui.curation.DocumentDateForm;
import sanad.ui.curation.DocumentForm;
import sanad.ui.project.Keeper;

/** The small forms about the document that lies open: its day, and where it comes from. They open beside its card. */
final class DocumentSlips {
    private final Session session;
    private final Faces faces;
    private final Growing growing;
    private final Keeper keeper;
    private final Consumer<Refused> refused;
    private final Slip slip;
    private Optional<Button> below = Optional.empty();

    /**
     * Forms.
     *
     * @param growing gives a document another day and reads it again
     * @param keeper has the bytes that documents were read from
     * @param refused hears why a step was not made
     */
    DocumentSlips(Session session, Faces faces, Growing growing, Keeper keeper, Consumer<Refused> refused) {
        this.session = session;
        this.faces = faces;
        this.growing = growing;
        this.keeper = keeper;
        this.refused = refused;
        slip = new Slip(session);
    }

    /** Gives the card of a document its buttons. */
    void dress(Actions actions, EventCard card) {
        Button date = Buttons.little(session, actions.get("date"));
        Button facts = Buttons.little(session, actions.get("facts"));
        below = Optional.of(date);
        card.setDocumentTools(facts, date);
    }

    /** Opens the form for the day of the document that lies open. */
    void date() {
        session.document().get().ifPresent(id -> {
            DocumentDateForm form =
                    new DocumentDateForm(session, session.chronicle().get().date(id), day -> {
                        slip.hide();
                        growing.date(id, day);
                    });
            show(form);
        });
    }

    /** Opens the form for where the document that lies open comes from. */
    void facts() {
        session.document().get().flatMap(session.chronicle().get()::document).ifPresent(document -> {
            Words words = Words.in(session.manner().get());
            DocumentDate date = session.chronicle().get().date(document.id());
            DateWords dates = DateWords.in(words.manner());
            String day = dates.published(date.when());
            String published = date.when().isKnown()
                    ? words.say("reader.dated", day, dates.basis(date.basis().name()))
                    : day;
            Optional<byte[]> bytes = keeper.original(document.id()).filter(b -> isAlone(b, document));
            List<String> encodings = bytes.isPresent() ? Encoding.names() : List.of();
            show(new DocumentForm(words, document, published, encodings, new DocumentForm.Taken() {
                @Override
                public void facts(SortedMap<Kind, String> facts) {
                    slip.hide();
                    session.curating().does(new Edit.Cite(document.id(), facts)).ifPresent(refused);
                }

                @Override
                public void letters(String encoding) {
                    slip.hide();
                    bytes.flatMap(b -> laid(b, document))
                            .ifPresent(file -> growing.reread(document.id(), file, encoding));
                }

                @Override
                public void date() {
                    DocumentSlips.this.date();
                }

                @Override
                public void same() {
                    slip.hide();
                }
            }));
        });
    }

    /** Whether the bytes are the document's own, not those of a file that holds it among others. */
    private static boolean isAlone(byte[] bytes, Document document) {
        return document.source()
                .original()
                .filter(o -> o.sha256().equals(Sums.sha256(bytes)))
                .isPresent();
    }

    /** The bytes as a file for the time of reading. */
    private static Optional<Path> laid(byte[] bytes, Document document) {
        try {
            Path folder = Files.createTempDirectory("sanad");
            folder.toFile().deleteOnExit();
            String id = document.id();
            Path file = folder.resolve(id.substring(id.lastIndexOf('/') + 1));
            file.toFile().deleteOnExit();
            return Optional.of(Files.write(file, bytes));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private void show(Node form) {
        session.event().set(Optional.empty());
        // the card shows the document only once it is laid out
        Platform.runLater(() -> {
            faces.applyCss();
            faces.layout();
            Node near = below.filter(button -> button.getScene() != null)
                    .map(button -> (Node) button)
                    .orElse(faces);
            slip.show(near, form);
        });
    }
}
