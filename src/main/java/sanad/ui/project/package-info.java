/** The project in its file: kept without being asked, saved under a name, opened again, recovered. */
@NullMarked
package sanad.ui.project;

import org.jspecify.annotations.NullMarked;
