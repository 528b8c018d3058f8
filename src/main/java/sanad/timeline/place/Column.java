package sanad.timeline.place;

/**
 * A column of density: how many events of a lane begin in a stretch of a few px.
 *
 * @param lo where it begins, along time
 * @param hi where it ends
 * @param count how many, at least one
 * @param labelled whether one of them has a label
 */
public record Column(double lo, double hi, int count, boolean labelled) {}
