/** Data for other tools: one writer a format, each told what it cannot hold. */
@NullMarked
package sanad.export.data;

import org.jspecify.annotations.NullMarked;
