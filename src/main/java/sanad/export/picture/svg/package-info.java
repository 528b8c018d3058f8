/** Pages as SVG drawings. */
@NullMarked
package sanad.export.picture.svg;

import org.jspecify.annotations.NullMarked;
