/** Who is meant: spellings of one name, surnames and titles that stand for a person, learned from the documents themselves. */
@NullMarked
package sanad.extract.name;

import org.jspecify.annotations.NullMarked;
