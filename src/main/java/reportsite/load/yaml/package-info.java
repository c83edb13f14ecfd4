/**
 * YAML files as one tree that knows its places: parsed, edited and written. The only door to
 * Jackson.
 */
@NullMarked
package reportsite.load.yaml;

import org.jspecify.annotations.NullMarked;
