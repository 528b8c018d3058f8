/** Mentions: the clauses that tell of something that happened, with who, where and which words of time. */
@NullMarked
package sanad.extract.mention;

import org.jspecify.annotations.NullMarked;
