/** Documents of LibreOffice and other programs that write OpenDocument. */
@NullMarked
package sanad.read.office.odt;

import org.jspecify.annotations.NullMarked;
