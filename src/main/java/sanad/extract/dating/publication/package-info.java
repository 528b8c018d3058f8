/** When documents were published: what pages state, what their words say under each supposed day, and what they share. */
@NullMarked
package sanad.extract.dating.publication;

import org.jspecify.annotations.NullMarked;
