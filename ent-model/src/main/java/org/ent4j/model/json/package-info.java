/**
 * Types of the domain as JSON: events for databases, and what people write by hand; needs jackson-databind with its modules for
 * java.time and Optional.
 */
@NullMarked
package org.ent4j.model.json;

import org.jspecify.annotations.NullMarked;
