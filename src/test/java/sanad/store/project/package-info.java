/** Tests of the project file. */
@NullMarked
package sanad.store.project;

import org.jspecify.annotations.NullMarked;
