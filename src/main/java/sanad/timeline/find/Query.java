package sanad.timeline.find;

import java.util.ArrayList;
import java.util.List;
import sanad.text.Span;

/**
 * The words that somebody typed. A text has them if it has all of them, in any order, each as the beginning of a word;
 * a number is a beginning only while it may still be typed on, that is at the end.
 *
 * <p>Example: {@code Query.of("kim visit 2024")}.
 */
public final class Query {
    /** Nothing is looked for. */
    public static final Query NONE = new Query("", List.of());

    private final String text;
    private final List<Term> terms;

    /** One of the words: what it is looked for as, and whether it must be met whole. */
    record Term(List<String> sought, boolean whole) {
        boolean fits(Spelling.Form form) {
            for (String beginning : sought) {
                if (whole ? form.letters().equals(beginning) : Spelling.begins(form, beginning)) {
                    return true;
                }
            }
            return false;
        }
    }

    private Query(String text, List<Term> terms) {
        this.text = text;
        this.terms = List.copyOf(terms);
    }

    /** Reads what was typed. */
    public static Query of(String typed) {
        Spelling spelling = Spelling.standard();
        List<Span> spans = new ArrayList<>();
        spelling.words(typed, spans::add);
        List<Term> terms = new ArrayList<>();
        for (Span span : spans) {
            List<String> sought = spelling.sought(span.of(typed));
            boolean number = sought.stream().anyMatch(s -> s.chars().allMatch(Character::isDigit));
            if (!sought.isEmpty()) {
                terms.add(new Term(sought, number && span.end() < typed.length()));
            }
        }
        return new Query(typed.strip(), terms);
    }

    /** What was typed. */
    public String text() {
        return text;
    }

    /** Whether nothing is looked for. */
    public boolean isEmpty() {
        return terms.isEmpty();
    }

    List<Term> terms() {
        return terms;
    }

    /** The words of a line that match, for marking; neighbours stay apart. */
    public List<Span> marks(String line) {
        List<Span> marks = new ArrayList<>();
        if (!isEmpty()) {
            Spelling spelling = Spelling.standard();
            spelling.words(line, span -> {
                List<Spelling.Form> forms = spelling.forms(spelling.fold(line, span));
                if (terms.stream().anyMatch(term -> forms.stream().anyMatch(term::fits))) {
                    marks.add(span);
                }
            });
        }
        return marks;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Query query && query.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
