/** The program's own folder for one user: projects without a name, and backups of all. */
@NullMarked
package sanad.store.project.shelf;

import org.jspecify.annotations.NullMarked;
