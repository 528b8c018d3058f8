/** What a project holds as JSON, without loss. */
@NullMarked
package sanad.store.project.json;

import org.jspecify.annotations.NullMarked;
