/** Files that hold files: how they are unpacked without harm. */
@NullMarked
package sanad.read.pack;

import org.jspecify.annotations.NullMarked;
