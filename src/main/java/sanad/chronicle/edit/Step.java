package sanad.chronicle.edit;

import java.time.Instant;

/**
 * One step of the history.
 *
 * @param number from 1 on
 * @param told what it is called
 * @param at when it was made, for the reader of the history alone
 */
public record Step(long number, Told told, Instant at) {}
