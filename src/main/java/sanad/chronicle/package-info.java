/** What was found and what a reader sees: events, their dates, their passages and the reasons for them. */
@NullMarked
package sanad.chronicle;

import org.jspecify.annotations.NullMarked;
