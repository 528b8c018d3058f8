/** How work goes on: on several threads, heard of while it lasts, ended when it is told to. */
@NullMarked
package sanad.extract.pace;

import org.jspecify.annotations.NullMarked;
