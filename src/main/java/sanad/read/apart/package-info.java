/** Reading in a program of its own, so that a file that is made to harm harms nothing but that. */
@NullMarked
package sanad.read.apart;

import org.jspecify.annotations.NullMarked;
