/** What somebody probably meant, and how it should have been typed. */
@NullMarked
package reportsite.load.suggest;

import org.jspecify.annotations.NullMarked;
