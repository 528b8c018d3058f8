/** What files say of themselves, wherever they say it: days, addresses, data for machines. */
@NullMarked
package sanad.read.facts;

import org.jspecify.annotations.NullMarked;
