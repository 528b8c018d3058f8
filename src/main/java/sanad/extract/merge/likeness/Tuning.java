package sanad.extract.merge.likeness;

/**
 * The weights and thresholds of merging. Likeness goes from 0 to about 1.2; a mention joins the cluster whose likeness
 * goes furthest beyond what their dates ask for. The figures were tried on all gold stories together, so that none gains at
 * another's cost.
 */
public final class Tuning {
    // what a mention weighs by where it stands and by where its time comes from
    public static final double LEAD = 0.7;
    public static final double TITLE = 0.7;
    public static final double SENTENCE = 0.2;
    public static final double NARRATIVE = 0.4;
    public static final double PUBLICATION = 0.3;

    // the likeness that dates ask for before two mentions are one event
    public static final double SAME = 0.08;
    public static final double COARSER = 0.4;
    public static final double TOUCHING = 0.4;
    public static final double OPEN = 0.2;
    public static final double APART = 0.5;
    /** «He said» is like every other «he said»: on another day it is another statement, as is what has another date of its own. */
    public static final double NEVER = 2;

    public static final double ANCHOR = 0;
    public static final double REPORTED = 0.3;

    // what nearness on the page adds to likeness, on the same date
    public static final double SENTENCE_OF_TWO_TIMES = -0.1;
    public static final double SENTENCE_NEAR = 0.15;
    public static final double PARAGRAPH_NEAR = 0.1;
    public static final double DOCUMENT_NEAR = 0.05;
    public static final double HEADLINE_NEAR = 0.5;

    /** What words quoted or always true must share in words and participants before nearness on the page counts for it. */
    public static final double ECHO = 0.1;

    private Tuning() {}
}
