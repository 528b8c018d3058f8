/** What can be exported and how it may be wanted: the words that all writers share. */
@NullMarked
package sanad.export.format;

import org.jspecify.annotations.NullMarked;
