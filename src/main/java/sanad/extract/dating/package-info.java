/** From words of time to days: when each document was written and when each mentioned event was. */
@NullMarked
package sanad.extract.dating;

import org.jspecify.annotations.NullMarked;
