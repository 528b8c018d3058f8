/** What can still be had of a damaged project file. */
@NullMarked
package sanad.store.project.salvage;

import org.jspecify.annotations.NullMarked;
