/** What is wrong, where, and what to do about it, in both languages. */
@NullMarked
package reportsite.diag;

import org.jspecify.annotations.NullMarked;
