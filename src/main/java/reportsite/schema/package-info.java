/** What editors are told about the files of a project: JSON Schemas with titles and known ids. */
@NullMarked
package reportsite.schema;

import org.jspecify.annotations.NullMarked;
