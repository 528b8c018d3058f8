/** Pages as PDF documents, whose words can be found and copied in the order in which they are read. */
@NullMarked
package sanad.export.picture.pdf;

import org.jspecify.annotations.NullMarked;
