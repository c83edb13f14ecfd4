/**
 * What all records of a report rest on: ids, the text itself with its passages, and places in it.
 */
@NullMarked
package reportsite.model;

import org.jspecify.annotations.NullMarked;
