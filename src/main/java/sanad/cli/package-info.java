/** The commands of the shell. */
@NullMarked
package sanad.cli;

import org.jspecify.annotations.NullMarked;
