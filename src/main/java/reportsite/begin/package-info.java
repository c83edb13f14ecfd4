/** The first content of another report, begun from one that is there. */
@NullMarked
package reportsite.begin;

import org.jspecify.annotations.NullMarked;
