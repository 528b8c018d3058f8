/** The project file: everything that a person made of documents, committed as it is made, with backups and a way back. */
@NullMarked
package sanad.store.project;

import org.jspecify.annotations.NullMarked;
