/** The structure of a page: what is headline, dateline and story, and what stands around them. */
@NullMarked
package sanad.extract.page;

import org.jspecify.annotations.NullMarked;
