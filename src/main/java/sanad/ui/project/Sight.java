package sanad.ui.project;

import java.util.Map;
import java.util.Optional;
import sanad.store.project.Access;
import sanad.store.project.ProjectFile;
import sanad.store.project.base.NotKept;
import sanad.ui.Session;

/**
 * How somebody looks at a project, kept with it: no step.
 *
 * @param event the chosen event's id
 * @param document the id of the document that lay open
 */
public record Sight(Optional<String> event, Optional<String> document) {
    private static final String EVENT = "event";
    private static final String DOCUMENT = "document";

    /** As a session is looked at now. */
    static Sight of(Session session) {
        return new Sight(session.event().get(), session.document().get());
    }

    /** As it was kept. */
    public static Sight of(Map<String, String> view) {
        return new Sight(
                Optional.ofNullable(view.get(EVENT)).flatMap(Sight::text),
                Optional.ofNullable(view.get(DOCUMENT)).flatMap(Sight::text));
    }

    /** Looks so again, as far as what was chosen is still there. */
    public void take(Session session) {
        document.filter(id -> session.chronicle().get().document(id).isPresent())
                .ifPresent(id -> session.document().set(Optional.of(id)));
        event.ifPresent(session::choose);
    }

    void keep(ProjectFile file) {
        if (file.access() != Access.WRITE) {
            return;
        }
        try {
            file.view(EVENT, event.map(Sight::json));
            file.view(DOCUMENT, document.map(Sight::json));
        } catch (NotKept e) {
            // how one looked at it is no loss
        }
    }

    private static String json(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c < ' ') {
                out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                out.append((char) c);
            }
        });
        return out.append('"').toString();
    }

    /** The text of a JSON string without escapes but those of quotation marks and backslashes. */
    private static Optional<String> text(String json) {
        if (json.length() < 2 || !json.startsWith("\"") || !json.endsWith("\"") || json.contains("\\u")) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder();
        for (int i = 1; i < json.length() - 1; i++) {
            if (json.charAt(i) == '\\') {
                i++;
            }
            out.append(json.charAt(i));
        }
        return Optional.of(out.toString());
    }
}
