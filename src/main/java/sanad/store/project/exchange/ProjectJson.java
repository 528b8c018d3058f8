package sanad.store.project.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import sanad.store.project.table.Content;

/**
 * A whole project as JSON in UTF-8, without loss: documents with the bytes they were read from, events as they are and as
 * they were found, pictures, the view, and the history if wanted. Each document, event and step stands on a line of its
 * own. The same project gives the same bytes.
 *
 * <p>Example: <pre>{@code
 * {"sanad":1,"title":"Kim and Putin","done":1,"began":0,
 * "documents":[
 * {"id":"003.txt","title":"…","text":"<sum>","source":{"file":"003.txt"},"date":{…},"timexes":[…]}
 * ],
 * "texts":{ … }, "events":[ … ], "scenes":[ … ], "steps":[ … ], "changes":[ … ], "originals":{ … }, "bytes":{ … }, "view":{ … }}
 * }</pre>
 */
public final class ProjectJson {
    /** The version of a project without scenes. */
    static final int PLAIN = 1;

    /** The newest version of the format: that of a project with scenes. */
    static final int VERSION = 2;

    private ProjectJson() {}

    /** What came of reading JSON. */
    public sealed interface Reading {}

    /** A project. */
    public record Read(Content content) implements Reading {}

    /** A project of a later version of the format. */
    public record Newer(int version) implements Reading {}

    /** Something else, or a project that is broken; the detail is for specialists. */
    public record NotAProject(String detail) implements Reading {}

    /**
     * Writes a project. The stream stays open.
     *
     * @param steps whether its history is written too; without it nothing can be taken back
     * @throws IOException where the stream fails, or the project cannot be read
     */
    public static void write(Content content, boolean steps, OutputStream out) throws IOException {
        new JsonOut(content, out).write(steps);
    }

    /**
     * Reads a project. The stream stays open.
     *
     * @throws IOException where the stream fails
     */
    public static Reading read(InputStream in) throws IOException {
        return new JsonIn(in).read();
    }
}
