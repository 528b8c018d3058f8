package sanad.extract.merge;

final class Tuning {
    static final double LEAD = of("LEAD", 0.4);
    static final double TITLE = of("TITLE", 0.6);
    static final double SENTENCE = of("SENTENCE", 0.4);
    static final double NARRATIVE = of("NARRATIVE", 0.3);
    static final double PUBLICATION = of("PUBLICATION", 0.3);
    static final double SAME = of("SAME", 0.28);
    static final double COARSER = of("COARSER", 0.4);
    static final double TOUCHING = of("TOUCHING", 0.55);
    static final double OPEN = of("OPEN", 0.5);
    static final double APART = of("APART", 0.8);
    static final double SENT1 = of("SENT1", 0.1);
    static final double SENT2 = of("SENT2", 0.4);
    static final double PARA = of("PARA", 0.2);
    static final double DAYDOC = of("DAYDOC", 0.0);
    static final double HEAD = of("HEAD", 0.3);

    static double of(String name, double value) {
        return Double.parseDouble(System.getProperty(name, "" + value));
    }
}
