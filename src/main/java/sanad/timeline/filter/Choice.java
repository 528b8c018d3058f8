package sanad.timeline.filter;

/**
 * One value of a facet.
 *
 * @param facet of what
 * @param key the value: a lane's, basis' or degree's name, a document's id, or an actor's or place's name as it is compared;
 *     empty for events that name none
 * @param shown an actor or a place as the documents write it, a document's title; otherwise the key
 */
public record Choice(Facet facet, String key, String shown) {}
