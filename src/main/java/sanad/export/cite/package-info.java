/** A chronicle ready to be written: each event with its numbered sources, its passages and its reasons, in the reader's words. */
@NullMarked
package sanad.export.cite;

import org.jspecify.annotations.NullMarked;
