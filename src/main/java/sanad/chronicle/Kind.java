package sanad.chronicle;

/**
 * Kinds of event: PLOVER's types under their own names, and a few of ours where history and news need them.
 *
 * <p>Source: PLOVER, the Political Language Ontology for Verifiable Event Records (Halterman et al., 2023).
 */
public enum Kind {
    AGREE(Lane.AGREEMENT),
    RATIFY(Lane.AGREEMENT),
    CONSULT(Lane.MEETING),
    VISIT(Lane.MEETING),
    COOPERATE(Lane.AGREEMENT),
    SUPPORT(Lane.STATEMENT),
    CONCEDE(Lane.POLITICS),
    AID(Lane.ECONOMY),
    RETREAT(Lane.MILITARY),
    REQUEST(Lane.STATEMENT),
    ACCUSE(Lane.STATEMENT),
    REJECT(Lane.STATEMENT),
    THREATEN(Lane.STATEMENT),
    PROTEST(Lane.POLITICS),
    SANCTION(Lane.POLITICS),
    MOBILIZE(Lane.MILITARY),
    COERCE(Lane.LAW),
    ASSAULT(Lane.MILITARY),
    STATE(Lane.STATEMENT),
    FOUND(Lane.POLITICS),
    ELECT(Lane.POLITICS),
    APPOINT(Lane.POLITICS),
    RESIGN(Lane.POLITICS),
    LEGISLATE(Lane.LAW),
    JUDGE(Lane.LAW),
    DISASTER(Lane.DISASTER),
    BIRTH(Lane.CULTURE),
    DEATH(Lane.DISASTER),
    TRADE(Lane.ECONOMY),
    CULTURE(Lane.CULTURE),
    OTHER(Lane.OTHER);

    private final Lane lane;

    Kind(Lane lane) {
        this.lane = lane;
    }

    /** The lane in which events of this kind are drawn. */
    public Lane lane() {
        return lane;
    }
}
