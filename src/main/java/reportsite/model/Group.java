package reportsite.model;

import reportsite.diag.Position;
import reportsite.text.Bilingual;

/**
 * What the report compares itself with: the city, the urban districts of the city, …
 *
 * @param name with its article in English, as after "above" or "in": 全市, the city
 */
public record Group(Id id, Bilingual name, Position at) {}
