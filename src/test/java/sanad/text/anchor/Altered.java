package sanad.text.anchor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import sanad.text.Span;
import sanad.text.WordEdges;

/** A text under random edits that knows of every letter whether it stood in it before: the truth to compare with. */
final class Altered {
    private static final String[] NAMES = {
        "المجلس", "الوزير", "اللجنة", "الميناء", "السفينة", "الوفد", "المدينة", "النهر", "السوق", "الجسر", "المحافظ",
        "الشركة"
    };
    private static final String[] DEEDS = {
        "افتتح", "زار", "أعلن", "وقّع", "أغلق", "رفض", "استقبل", "غادر", "بنى", "هدم", "أجّل", "ناقش"
    };
    private static final String[] THINGS = {
        "المشروع الجديد",
        "الاتفاق التجاري",
        "خطة الإنقاذ",
        "المعرض السنوي",
        "الطريق الساحلي",
        "قانون المياه",
        "محطة القطار",
        "مبنى البلدية",
        "حملة التشجير",
        "مدرسة القرية"
    };
    private static final String[] TIMES = {
        "يوم الأحد",
        "في مارس 1987",
        "بعد شهرين من ذلك",
        "قبل الظهر",
        "عام 2003",
        "في اليوم التالي",
        "مساء الخميس",
        "منذ ثلاث سنوات"
    };
    private static final String[] ENGLISH = {
        "harbour", "council", "opened", "closed", "the", "of", "in", "after", "before", "bridge", "minister", "ferry",
        "storm", "signed", "agreement", "March", "1987", "Sunday", "town", "river", "market", "a", "and", "late"
    };
    private static final String BOILERPLATE = "نُشر هذا الخبر في الصفحة الأولى، وكل الحقوق محفوظة للناشر.";

    private final Random random;
    private final List<Long> letters;
    private long fresh;

    private Altered(Random random, List<Long> letters, long fresh) {
        this.random = random;
        this.letters = letters;
        this.fresh = fresh;
    }

    /** A text of some paragraphs with sentences that resemble one another, and some that stand twice. */
    static Altered made(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        List<String> said = new ArrayList<>();
        int paragraphs = 6 + random.nextInt(10);
        for (int p = 0; p < paragraphs; p++) {
            int sentences = 1 + random.nextInt(6);
            for (int s = 0; s < sentences; s++) {
                boolean again = !said.isEmpty() && random.nextInt(9) == 0;
                String sentence = again ? said.get(random.nextInt(said.size())) : sentence(random);
                said.add(sentence);
                text.append(sentence).append(' ');
            }
            text.append(random.nextInt(5) == 0 ? "\n" + BOILERPLATE + "\n" : "\n");
        }
        Altered made = new Altered(random, new ArrayList<>(), 0);
        made.insert(0, text.toString());
        return made;
    }

    private static String sentence(Random random) {
        if (random.nextInt(3) == 0) {
            StringBuilder sentence = new StringBuilder();
            int words = 4 + random.nextInt(14);
            for (int i = 0; i < words; i++) {
                sentence.append(i == 0 ? "" : " ").append(one(random, ENGLISH));
            }
            return sentence.append('.').toString();
        }
        String more = random.nextBoolean() ? "، ثم " + one(random, DEEDS) + " " + one(random, THINGS) : "";
        return one(random, DEEDS) + " " + one(random, NAMES) + " " + one(random, THINGS) + " " + one(random, TIMES)
                + more + ".";
    }

    private static String one(Random random, String[] words) {
        return words[random.nextInt(words.length)];
    }

    /** The text. */
    String text() {
        StringBuilder text = new StringBuilder();
        letters.forEach(letter -> text.append((char) (letter & 0xFFFF)));
        return text.toString();
    }

    /** Passages as they are found in a text: from one word to another of the same paragraph. */
    List<Span> passages(int count) {
        Random random = new Random(fresh);
        String text = text();
        List<Span> words = new ArrayList<>();
        WordEdges.all(text, words::add);
        List<Span> passages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int first = random.nextInt(words.size());
            int last = Math.min(words.size() - 1, first + 1 + random.nextInt(16));
            Span passage = words.get(first).union(words.get(last));
            if (passage.of(text).indexOf('\n') < 0) {
                passages.add(passage);
            }
        }
        return passages;
    }

    /** Another text: this one after some edits. */
    Altered edited(int edits) {
        Altered next = new Altered(random, new ArrayList<>(letters), fresh);
        for (int i = 0; i < edits && !next.letters.isEmpty(); i++) {
            next.edit();
        }
        return next;
    }

    private void edit() {
        int at = random.nextInt(letters.size());
        int length =
                Math.min(letters.size() - at, 1 + (random.nextInt(4) == 0 ? random.nextInt(160) : random.nextInt(14)));
        switch (random.nextInt(7)) {
            case 0 -> insert(at, String.valueOf(one(random, ENGLISH).charAt(0)));
            case 1 -> insert(at, " " + sentence(random) + " ");
            case 2 -> insert(at, " " + one(random, random.nextBoolean() ? NAMES : ENGLISH) + " ");
            case 3 -> letters.subList(at, at + length).clear();
            case 4 -> {
                letters.subList(at, at + length).clear();
                insert(at, one(random, THINGS));
            }
            case 5 -> copy();
            default -> move();
        }
    }

    private void insert(int at, String words) {
        List<Long> more = new ArrayList<>();
        for (int i = 0; i < words.length(); i++) {
            more.add(++fresh << 16 | words.charAt(i));
        }
        letters.addAll(at, more);
    }

    /** Says a stretch again elsewhere. */
    private void copy() {
        String text = text();
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + 30 + random.nextInt(90));
        insert(random.nextInt(text.length()), text.substring(from, to));
    }

    private void move() {
        String text = text();
        int start = text.lastIndexOf('\n', random.nextInt(text.length())) + 1;
        int end = text.indexOf('\n', start) + 1;
        if (end > start) {
            List<Long> paragraph = new ArrayList<>(letters.subList(start, end));
            letters.subList(start, end).clear();
            String rest = text();
            int to = rest.isEmpty() ? 0 : rest.lastIndexOf('\n', random.nextInt(rest.length())) + 1;
            letters.addAll(to, paragraph);
        }
    }

    /** Whether any letter of a passage of an earlier text still stands. */
    boolean stands(Altered before, Span passage) {
        Set<Long> own = before.own(passage);
        return letters.stream().anyMatch(own::contains);
    }

    /** How many words of a stretch stood in the earlier text, and not in the passage, not even with one letter. */
    long foreign(Altered before, Span passage, Span found) {
        Set<Long> own = before.own(passage);
        Set<Long> all = before.own(new Span(0, before.letters.size()));
        List<Set<Long>> words = new ArrayList<>();
        WordEdges.all(text().substring(0, found.end()), word -> {
            if (word.start() >= found.start()) {
                words.add(own(word));
            }
        });
        return words.stream()
                .filter(word -> !word.isEmpty() && all.containsAll(word) && Collections.disjoint(word, own))
                .count();
    }

    /** The letters of a stretch that stood in the earlier text. */
    String old(Altered before, Span found) {
        Set<Long> all = new HashSet<>(before.letters);
        StringBuilder old = new StringBuilder();
        letters.subList(found.start(), found.end()).stream()
                .filter(all::contains)
                .forEach(letter -> old.append((char) (letter & 0xFFFF)));
        return old.toString();
    }

    /** How much of a passage's letters that still stand a stretch holds, from 0 to 1. */
    double holds(Altered before, Span passage, Span found) {
        Set<Long> own = before.own(passage);
        long standing = letters.stream().filter(own::contains).count();
        long held = letters.subList(found.start(), found.end()).stream()
                .filter(own::contains)
                .count();
        return standing == 0 ? 0 : held / (double) standing;
    }

    private Set<Long> own(Span passage) {
        Set<Long> own = new HashSet<>();
        for (Long letter : letters.subList(passage.start(), passage.end())) {
            if (Character.isLetterOrDigit((char) (letter & 0xFFFF))) {
                own.add(letter);
            }
        }
        return own;
    }
}
