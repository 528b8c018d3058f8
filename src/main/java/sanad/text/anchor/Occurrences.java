package sanad.text.anchor;

import java.util.ArrayList;
import java.util.List;

/** Where a text has some letters, in time linear in both (Knuth, Morris and Pratt 1977). */
final class Occurrences {
    private Occurrences() {}

    /** Where the first so many of them begin, overlapping or not; none for no letters. */
    static List<Integer> of(String letters, String text, int most) {
        List<Integer> places = new ArrayList<>();
        if (letters.isEmpty()) {
            return places;
        }
        int[] back = back(letters);
        int held = 0;
        for (int i = 0; i < text.length() && places.size() < most; i++) {
            while (held > 0 && text.charAt(i) != letters.charAt(held)) {
                held = back[held - 1];
            }
            if (text.charAt(i) == letters.charAt(held)) {
                held++;
            }
            if (held == letters.length()) {
                places.add(i + 1 - held);
                held = back[held - 1];
            }
        }
        return places;
    }

    private static int[] back(String letters) {
        int[] back = new int[letters.length()];
        int held = 0;
        for (int i = 1; i < letters.length(); i++) {
            while (held > 0 && letters.charAt(i) != letters.charAt(held)) {
                held = back[held - 1];
            }
            if (letters.charAt(i) == letters.charAt(held)) {
                held++;
            }
            back[i] = held;
        }
        return back;
    }
}
