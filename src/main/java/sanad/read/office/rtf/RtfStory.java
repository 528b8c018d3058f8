package sanad.read.office.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import sanad.read.format.Content;
import sanad.read.format.Refusal;
import sanad.read.office.Sheet;
import sanad.read.office.Signs;
import sanad.read.pack.Refusing;

/**
 * Reads what a rich text tells, in one walk over its bytes.
 *
 * <p>Source: Rich Text Format specification 1.9.1.
 */
final class RtfStory {
    private static final int DEEPEST = 2000;

    private final Optional<Charset> chosen;
    private final RtfScanner scanner;
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Faces faces = new Faces();
    private final RtfBeside beside = new RtfBeside();
    private final Sheet story = new Sheet();
    private final RtfTable table = new RtfTable(story);
    private final ByteArrayOutputStream letters = new ByteArrayOutputStream();
    private Charset document = CodePages.usual();
    private String encoding = "";
    private int usualFace = -1;
    private int skip;
    private boolean starred;

    /**
     * A reader.
     *
     * @param chosen the letters that a person chose; absent where the file tells
     */
    RtfStory(byte[] bytes, Optional<Charset> chosen) {
        this.chosen = chosen;
        this.scanner = new RtfScanner(bytes);
        chosen.ifPresent(c -> document = c);
    }

    /** Reads it. */
    Content read() throws Refusing {
        groups.push(new Group(story));
        RtfScanner.Sign sign = scanner.next();
        for (; sign != RtfScanner.Sign.END; sign = scanner.next()) {
            switch (sign) {
                case OPEN -> open();
                case CLOSE -> close();
                case WORD -> word();
                case SYMBOL -> symbol((char) scanner.value());
                case BYTE -> letter(scanner.value());
                case END -> {}
            }
        }
        flush();
        while (groups.size() > 1) {
            close();
        }
        table.endRow();
        return beside.content(story, encoding);
    }

    private void open() throws Refusing {
        flush();
        skip = 0;
        starred = false;
        if (groups.size() > DEEPEST) {
            throw new Refusing(Refusal.Cause.DAMAGED, "");
        }
        groups.push(group().inner());
    }

    private void close() {
        flush();
        skip = 0;
        starred = false;
        if (groups.size() < 2) {
            return;
        }
        Group closed = groups.pop();
        if (closed.end == Group.End.NOTE) {
            sheet().aside(closed.sheet.flat());
        } else if (closed.end == Group.End.BOX) {
            sheet().box(closed.sheet);
        } else {
            beside.take(closed);
        }
    }

    private void symbol(char symbol) {
        flush();
        if (skip > 0) {
            skip--;
            return;
        }
        switch (symbol) {
            case '*' -> starred = true;
            case '~' -> say(" ");
            case '_' -> say("-");
            case '\\', '{', '}' -> letter(symbol);
            case '\r', '\n' -> endParagraph();
            default -> {}
        }
    }

    private void word() {
        flush();
        String word = scanner.word();
        boolean star = starred;
        starred = false;
        if (skip > 0 && !word.equals("u")) {
            skip--;
            return;
        }
        Group group = group();
        RtfWords.Destination destination = RtfWords.destination(word, star);
        if (word.equals("ud")) {
            group.use = group.before;
        } else if (group.use == Group.Use.SKIP) {
            return;
        } else if (destination != RtfWords.Destination.NONE) {
            enter(destination, group);
        } else if (group.use == Group.Use.FACES) {
            faces.take(word, scanner.number(0));
        } else if (!letters(word) && !paragraph(word, group)) {
            character(word, group);
        }
    }

    private void enter(RtfWords.Destination destination, Group group) {
        switch (destination) {
            case SKIP -> {
                group.before = group.use;
                group.use = Group.Use.SKIP;
            }
            case FACES -> group.use = Group.Use.FACES;
            case STYLES -> group.apart(Group.End.NOTHING, Group.Use.STYLES);
            case INFO -> group.apart(Group.End.NOTHING, Group.Use.INFO);
            case NOTE -> group.apart(Group.End.NOTE, Group.Use.TELL);
            case BOX -> group.apart(Group.End.BOX, Group.Use.TELL);
            case ABOVE -> group.apart(Group.End.ABOVE, Group.Use.TELL);
            case BELOW -> group.apart(Group.End.BELOW, Group.Use.TELL);
            case TITLE, AUTHOR, MADE, SAVED -> {
                boolean info = group.use == Group.Use.INFO;
                Group.End end = info ? Group.End.valueOf(destination.name()) : Group.End.NOTHING;
                group.apart(end, Group.Use.INFO);
                beside.newDay();
            }
            case NONE -> {}
        }
    }

    /** What tells which letters are meant. */
    private boolean letters(String word) {
        int number = scanner.number(0);
        switch (word) {
            case "ansicpg" -> page(number);
            case "mac" -> page(10000);
            case "pc" -> page(437);
            case "pca" -> page(850);
            case "deff" -> usualFace = number;
            case "uc" -> group().skippedBehind = Math.max(0, Math.min(number, 10));
            case "u" -> unicode(number);
            case "yr", "mo", "dy" -> beside.day(word, number);
            default -> {
                String sign = RtfWords.SIGNS.get(word);
                if (sign != null) {
                    say(sign);
                }
                return sign != null;
            }
        }
        return true;
    }

    private void page(int number) {
        CodePages.page(number).filter(p -> chosen.isEmpty()).ifPresent(p -> document = p);
    }

    private void unicode(int number) {
        int unit = number & 0xFFFF;
        Optional<String> signs = faces.signs(group().faceAtHand(usualFace));
        say(signs.isPresent() ? Signs.of(signs.get(), unit) : Character.toString((char) unit));
        skip = group().skippedBehind;
    }

    private boolean paragraph(String word, Group group) {
        switch (word) {
            case "par", "sect" -> endParagraph();
            case "pard" -> group.newParagraph();
            case "line", "lbr" -> {
                if (group.use == Group.Use.TELL && !group.deleted) {
                    sheet().lineBreak(group.kind);
                }
            }
            case "page", "column", "nestcell" -> say(" ");
            case "trowd", "cell", "row" -> {
                if (word.equals("cell")) {
                    say(" ");
                }
                if (!group.own) {
                    table.take(word);
                }
            }
            case "intbl" -> group.inTable = scanner.on();
            case "nestrow" -> sheet().end(Sheet.Kind.ROW);
            case "ls" -> group.kind = group.kind == Sheet.Kind.HEADING ? group.kind : Sheet.Kind.ITEM;
            case "outlinelevel" -> group.kind = scanner.number(1) == 0 ? Sheet.Kind.HEADING : group.kind;
            case "s" -> beside.style(group, scanner.number(0));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void character(String word, Group group) {
        switch (word) {
            case "plain" -> group.plain();
            case "f" -> group.face = scanner.number(0);
            case "af" -> group.otherFace = scanner.number(0);
            case "rtlch" -> group.other = true;
            case "ltrch" -> group.other = false;
            case "v" -> group.hidden = scanner.on();
            case "deleted" -> group.deleted = scanner.on();
            default -> {}
        }
    }

    private void endParagraph() {
        Group group = group();
        if (group.use == Group.Use.TELL && !group.deleted) {
            sheet().end(group.kind);
        }
    }

    private void letter(int value) {
        if (skip > 0) {
            skip--;
        } else if (group().use == Group.Use.FACES) {
            faces.name((char) value);
        } else if (group().use != Group.Use.SKIP) {
            letters.write(value);
        }
    }

    private void flush() {
        if (letters.size() == 0) {
            return;
        }
        byte[] bytes = letters.toByteArray();
        letters.reset();
        int face = group().faceAtHand(usualFace);
        Optional<String> signs = faces.signs(face);
        if (signs.isPresent()) {
            StringBuilder said = new StringBuilder();
            for (byte b : bytes) {
                said.append(Signs.of(signs.get(), b & 0xFF));
            }
            say(said.toString());
            return;
        }
        Charset charset = chosen.orElseGet(() -> faces.letters(face, document));
        for (int i = 0; i < bytes.length && !encoding.equals(charset.name()); i++) {
            encoding = bytes[i] < 0 ? charset.name() : encoding;
        }
        say(new String(bytes, charset));
    }

    private void say(String words) {
        Group group = group();
        if (group.use == Group.Use.SKIP || group.use == Group.Use.FACES || group.deleted) {
            return;
        }
        if (group.hidden || group.index) {
            sheet().hidden(words);
        } else {
            sheet().words(words);
        }
    }

    private Sheet sheet() {
        Group group = group();
        return group.own ? group.sheet : table.sheet(group.inTable);
    }

    private Group group() {
        return groups.element();
    }
}
