/** Case files: wrong content and the messages it gets. */
@NullMarked
package reportsite.cases;

import org.jspecify.annotations.NullMarked;
