package sanad.extract.mention.headline;

/** Marks what stands beside a sentence: what is in brackets, a place or an agency before a dash. */
final class Asides {
    private static final int PLACE_WORDS = 5;
    private static final String AGENCY = "/";

    private Asides() {}

    static void mark(Draft draft) {
        brackets(draft);
        place(draft);
    }

    /** A place, an agency or a speaker before a dash or a colon. */
    private static void place(Draft draft) {
        for (int i = draft.from + 1; i <= draft.from + PLACE_WORDS && i + PLACE_WORDS < draft.to; i++) {
            String sign = draft.tokens.get(i).folded();
            boolean agency = sign.equals(AGENCY)
                    && !draft.left[i - 1]
                    && (i == draft.from + 1 || draft.tokens.get(i - 2).folded().equals(AGENCY));
            if (Draft.DASHES.contains(sign) && !draft.tokens.get(i - 1).touches(draft.tokens.get(i))
                    || sign.equals(":")
                    || agency) {
                draft.leave(draft.from, i + 1);
            }
        }
    }

    private static void brackets(Draft draft) {
        int open = -1;
        for (int i = 0; i < draft.tokens.size(); i++) {
            String sign = draft.tokens.get(i).folded();
            if (sign.equals("(") || sign.equals("[")) {
                open = i;
            } else if ((sign.equals(")") || sign.equals("]")) && open >= 0) {
                draft.leave(open, i + 1);
                open = -1;
            }
        }
    }
}
