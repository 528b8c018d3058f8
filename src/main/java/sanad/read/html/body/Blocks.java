package sanad.read.html.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The lines of a page in the order in which they stand in it, and which of them each part of the page holds. The page is
 * walked without recursion, however deep its parts lie in each other.
 */
final class Blocks implements NodeFilter {
    private static final Set<String> NO_WORDS = Set.of(
            "script",
            "style",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "head",
            "map",
            "datalist");
    private static final Set<String> PARTS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "button",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "li",
            "main",
            "menu",
            "nav",
            "noscript",
            "ol",
            "option",
            "p",
            "pre",
            "section",
            "select",
            "summary",
            "table",
            "tbody",
            "td",
            "textarea",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "label");
    private static final Set<String> HIDING =
            Set.of("sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text");

    private static final Set<String> SCAFFOLD = Set.of("table", "p", "div", "h1", "h2", "h3", "br", "ul", "form");
    private static final Set<String> CELLS = Set.of("td", "th");

    /** A part of the page and the lines in it, from the first to before the last. */
    record Part(Element element, int from, int to) {}

    private final List<Block> blocks = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final IdentityHashMap<Element, Integer> opened = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Boolean> rows = new IdentityHashMap<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private final StringBuilder line = new StringBuilder();
    private int linked;
    private int links;
    private int hidden;
    private boolean gap;
    private boolean broken;

    /** The lines of a page. */
    static Blocks of(Element page) {
        Blocks blocks = new Blocks();
        page.filter(blocks);
        blocks.flush();
        return blocks;
    }

    List<Block> all() {
        return blocks;
    }

    /** The parts that hold lines, inner ones before those that hold them. */
    List<Part> parts() {
        return parts;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            take(text.getWholeText());
        } else if (node instanceof Element element) {
            return head(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult head(Element element) {
        String tag = element.normalName();
        if (NO_WORDS.contains(tag)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("span") && element.previousSibling() instanceof Element before) {
            gap |= before.normalName().equals("span") && isApart(element, before);
        }
        if (tag.equals("br")) {
            flush();
            broken = true;
        } else if (isCell(tag)) {
            gap = true;
        } else if (PARTS.contains(tag)) {
            flush();
            broken = false;
            open.push(element);
            opened.put(element, blocks.size());
            if (tag.equals("table")) {
                rows.put(element, isData(element));
            }
        }
        links += tag.equals("a") ? 1 : 0;
        hidden += isHidden(element) ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String tag = element.normalName();
            if (opened.containsKey(element)) {
                flush();
                broken = false;
                open.pop();
                int from = opened.remove(element);
                if (from < blocks.size()) {
                    parts.add(new Part(element, from, blocks.size()));
                }
            } else if (isCell(tag)) {
                gap = true;
            }
            links -= tag.equals("a") ? 1 : 0;
            hidden -= isHidden(element) ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    private void take(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0' || c == 0) {
                gap = true;
            } else if (c != '\u00AD') {
                if (gap && !line.isEmpty()) {
                    line.append(' ');
                }
                gap = false;
                line.append(c);
                linked += links > 0 ? 1 : 0;
            }
        }
    }

    private void flush() {
        gap = false;
        if (line.isEmpty()) {
            return;
        }
        String text = line.toString();
        line.setLength(0);
        Element owner = open.isEmpty() ? new Element("body") : open.peek();
        Block.Kind kind = hidden > 0 ? Block.Kind.HIDDEN : kind(owner);
        boolean list = kind == Block.Kind.ITEM || kind == Block.Kind.ROW;
        boolean near = broken
                || list && !blocks.isEmpty() && blocks.get(blocks.size() - 1).kind() == kind;
        int words = 1 + (int) text.chars().filter(c -> c == ' ').count();
        blocks.add(new Block(text, words, linked, owner, kind, near));
        linked = 0;
    }

    private static Block.Kind kind(Element owner) {
        String tag = owner.normalName();
        if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
            return Block.Kind.HEADING;
        }
        return switch (tag) {
            case "li", "dt", "dd" -> Block.Kind.ITEM;
            case "tr" -> Block.Kind.ROW;
            case "figcaption", "caption" -> Block.Kind.CAPTION;
            default -> Block.Kind.TEXT;
        };
    }

    private boolean isCell(String tag) {
        if (!tag.equals("td") && !tag.equals("th")) {
            return false;
        }
        for (Element part : open) {
            Boolean data = rows.get(part);
            if (data != null) {
                return data;
            }
        }
        return false;
    }

    /** Whether a table holds figures and words in rows, and is not the scaffold of the page. */
    private static boolean isData(Element table) {
        boolean[] seen = new boolean[2];
        table.filter((node, depth) -> {
            if (depth > 0 && SCAFFOLD.contains(node.normalName())) {
                seen[0] = true;
                return FilterResult.STOP;
            }
            seen[1] |= CELLS.contains(node.normalName()) && ((Element) node).previousElementSibling() != null;
            return FilterResult.CONTINUE;
        });
        return seen[1] && !seen[0];
    }

    /** Whether two spans that touch are shown apart: both have a style of their own, or a figure would run into a figure. */
    private boolean isApart(Element element, Element before) {
        boolean figure = !line.isEmpty() && !Character.isLetter(line.charAt(line.length() - 1));
        return figure || element.hasAttr("class") && before.hasAttr("class");
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        boolean none = !style.isEmpty()
                && style.length() < 1000
                && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
        return none || element.hasAttr("class") && element.classNames().stream().anyMatch(HIDING::contains);
    }
}
