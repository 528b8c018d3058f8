package sanad.chronicle;

import java.util.Optional;
import sanad.text.Passage;
import sanad.text.Span;
import sanad.time.When;

/**
 * One passage that reports an event.
 *
 * @param passage the clause or sentence, not a paragraph
 * @param timeWords the words in the same document that give this passage its time, where there are any
 * @param when the date that this passage supports; {@link When#UNKNOWN} where it gives none
 */
public record Evidence(Passage passage, Optional<Span> timeWords, When when) {}
