/**
 * What is named exists, and once; every quotation is the report's own words, and every number goes
 * the way that they say.
 */
@NullMarked
package reportsite.check.quote;

import org.jspecify.annotations.NullMarked;
