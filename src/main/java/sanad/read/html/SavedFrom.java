package sanad.read.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The address that a program wrote into a page when it saved it.
 *
 * <p>Source: Chrome and Internet Explorer, {@code <!-- saved from url=(0028)https://example.org/ -->}; SingleFile,
 * {@code <!-- Page saved with SingleFile url: https://example.org/ saved date: … -->}.
 */
final class SavedFrom {
    private SavedFrom() {}

    /** The address; absent where none was written. */
    static Optional<String> address(Document page) {
        for (Node parent : List.of(page, page.head(), page.body())) {
            Element holder = (Element) parent;
            for (Node node : holder.childNodes()) {
                if (node instanceof Comment comment) {
                    Optional<String> address = address(comment.getData());
                    if (address.isPresent()) {
                        return address;
                    }
                }
            }
        }
        Element html = page.selectFirst("html");
        return html == null
                ? Optional.empty()
                : html.childNodes().stream()
                        .filter(n -> n instanceof Comment)
                        .flatMap(n -> address(((Comment) n).getData()).stream())
                        .findFirst();
    }

    private static Optional<String> address(String comment) {
        for (String sign : List.of("saved from url=", "url: ")) {
            int at = comment.indexOf(sign);
            if (at >= 0 && comment.contains("aved")) {
                int start = at + sign.length();
                int bracket = comment.indexOf(')', start);
                if (start < comment.length() && comment.charAt(start) == '(' && bracket > 0) {
                    start = bracket + 1;
                }
                while (start < comment.length() && Character.isWhitespace(comment.charAt(start))) {
                    start++;
                }
                int end = start;
                while (end < comment.length() && !Character.isWhitespace(comment.charAt(end))) {
                    end++;
                }
                return Optional.of(comment.substring(start, end));
            }
        }
        return Optional.empty();
    }
}
