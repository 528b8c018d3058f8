package sanad.extract.time.grammar;

import java.util.List;

/** What the ways of a part depend on; its rules are the part itself, and compared as such. */
record Place(List<Rule> rules, int at, State.Join join, boolean touching, boolean started, boolean closed) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Place place
                && place.rules == rules
                && place.at == at
                && place.join == join
                && place.touching == touching
                && place.started == started
                && place.closed == closed;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(rules) * 31
                + ((at * 3 + join.ordinal()) * 8 + (touching ? 4 : 0) + (started ? 2 : 0) + (closed ? 1 : 0))
                        * 0x9E3779B1;
    }
}
