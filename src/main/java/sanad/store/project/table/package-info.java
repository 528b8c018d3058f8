/** The tables of a project file: what lies in them, and how a project is read from and written to them. */
@NullMarked
package sanad.store.project.table;

import org.jspecify.annotations.NullMarked;
