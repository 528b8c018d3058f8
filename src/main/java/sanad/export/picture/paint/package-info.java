/** Pages as pictures made of dots, of any size in little memory. */
@NullMarked
package sanad.export.picture.paint;

import org.jspecify.annotations.NullMarked;
