/** A chronicle as one page for a browser: complete, usable by keys alone, and without a network. */
@NullMarked
package sanad.export.web;

import org.jspecify.annotations.NullMarked;
