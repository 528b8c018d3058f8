/** What words of time mean, and how a date was reached from them, told in the reader's language. */
@NullMarked
package sanad.language.meaning;

import org.jspecify.annotations.NullMarked;
