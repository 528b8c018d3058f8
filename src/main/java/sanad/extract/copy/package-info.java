/** Documents that have their words from others: found, left out where witnesses are counted, and shown beside what they copy. */
@NullMarked
package sanad.extract.copy;

import org.jspecify.annotations.NullMarked;
