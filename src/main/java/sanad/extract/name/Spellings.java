package sanad.extract.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings together the spellings of one name: each group's first is its commonest. */
final class Spellings {
    /** Of the names that sound alike so many are asked: the commonest. */
    private static final int MOST_ASKED = 16;

    private static final int LONG = 3;
    private static final int TELLING = 5;
    private static final String BAR = "|";

    private final Sounds sounds = Sounds.standard();
    private final Map<String, List<Form>> buckets = new HashMap<>();
    private final Map<Form, List<Form>> groups = new LinkedHashMap<>();

    private Spellings() {}

    /** The groups of names of two parts or more, which come with the commonest first. */
    static List<List<Form>> of(List<Form> commonestFirst) {
        Spellings spellings = new Spellings();
        commonestFirst.forEach(spellings::place);
        return List.copyOf(spellings.groups.values());
    }

    private void place(Form form) {
        List<String> keys = keys(form);
        Form head = null;
        for (String key : keys) {
            List<Form> bucket = buckets.getOrDefault(key, List.of());
            for (Form known : bucket.subList(0, Math.min(MOST_ASKED, bucket.size()))) {
                if (head == null && isSame(known, form)) {
                    head = known;
                }
            }
        }
        if (head != null) {
            groups.computeIfAbsent(head, k -> new ArrayList<>()).add(form);
            return;
        }
        groups.put(form, new ArrayList<>(List.of(form)));
        keys.forEach(
                key -> buckets.computeIfAbsent(key, k -> new ArrayList<>(1)).add(form));
    }

    private List<String> keys(Form form) {
        List<String> parts = form.parts();
        List<String> keys = new ArrayList<>(3);
        String first = sounds.of(form.first());
        String last = sounds.of(form.last());
        keys.add(first + BAR + last);
        if (parts.size() >= LONG) {
            keys.add(first + BAR + sounds.of(parts.get(1)));
            keys.add(BAR + sounds.of(parts.get(1)) + BAR + last);
        }
        return keys;
    }

    private boolean isSame(Form known, Form form) {
        boolean long3 = known.parts().size() >= LONG && form.parts().size() >= LONG;
        if (!long3 && known.isBeside(form)) {
            return false;
        }
        List<String> a = known.parts();
        List<String> b = form.parts();
        if (a.size() == b.size()) {
            return isAligned(known, form, a, b);
        }
        List<String> longer = a.size() > b.size() ? a : b;
        List<String> shorter = a.size() > b.size() ? b : a;
        if (shorter.size() < 2) {
            return false;
        }
        List<String> ends = new ArrayList<>(longer.subList(0, shorter.size() - 1));
        ends.add(longer.get(longer.size() - 1));
        return isAligned(known, form, shorter, ends)
                || isAligned(known, form, shorter, longer.subList(0, shorter.size()));
    }

    private boolean isAligned(Form known, Form form, List<String> a, List<String> b) {
        int equal = 0;
        int alike = 0;
        int weight = 0;
        for (int i = 0; i < a.size(); i++) {
            if (a.get(i).equals(b.get(i))) {
                equal++;
            } else if (isAlike(a.get(i), b.get(i))) {
                alike++;
            }
            weight += sounds.of(a.get(i)).length();
        }
        int differ = a.size() - equal - alike;
        if (differ > 0) {
            return differ == 1 && a.size() >= LONG && equal > 0 && isSlip(a, b);
        }
        return equal > 0 || weight >= TELLING || known.sharesTitle(form);
    }

    private boolean isAlike(String one, String other) {
        String bare = sounds.bare(one);
        String rest = sounds.bare(other);
        String skeleton = sounds.of(one);
        return bare.equals(rest)
                || skeleton.equals(sounds.of(other))
                        && (skeleton.length() >= LONG || sounds.isSpelledAlike(bare, rest));
    }

    /** Whether the parts that differ do so by one letter. */
    private boolean isSlip(List<String> a, List<String> b) {
        for (int i = 0; i < a.size(); i++) {
            String one = a.get(i);
            String other = b.get(i);
            if (!one.equals(other) && !isAlike(one, other)) {
                int apart = 0;
                for (int k = 0; k < Math.min(one.length(), other.length()); k++) {
                    apart += one.charAt(k) == other.charAt(k) ? 0 : 1;
                }
                return one.length() == other.length() && apart == 1 && one.length() >= LONG;
            }
        }
        return false;
    }
}
