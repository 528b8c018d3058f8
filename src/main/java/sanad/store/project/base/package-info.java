/** The file under a project: connections that trust nothing, one writer, files moved whole, and what can be in the way. */
@NullMarked
package sanad.store.project.base;

import org.jspecify.annotations.NullMarked;
