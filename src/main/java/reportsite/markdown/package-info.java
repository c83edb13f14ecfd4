/** Narrative: Markdown with references into the ledger. The only door to flexmark. */
@NullMarked
package reportsite.markdown;

import org.jspecify.annotations.NullMarked;
