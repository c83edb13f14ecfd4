/** The ledger as a workbook and back; the only door to fastexcel. */
@NullMarked
package reportsite.sheet;

import org.jspecify.annotations.NullMarked;
