/**
 * The tool: {@link reportsite.Main} takes the command, {@link reportsite.Build} is the pipeline on
 * one page.
 */
@NullMarked
package reportsite;

import org.jspecify.annotations.NullMarked;
