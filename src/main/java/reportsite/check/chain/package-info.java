/** What reports of one government say of each other fits together. */
@NullMarked
package reportsite.check.chain;

import org.jspecify.annotations.NullMarked;
