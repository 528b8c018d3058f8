/** Documents of Word. */
@NullMarked
package sanad.read.office.docx;

import org.jspecify.annotations.NullMarked;
