/** What the catalogue keeps as JSON; needs jackson-databind with its modules for java.time and Optional. */
@NullMarked
package org.ent4j.catalogue.json;

import org.jspecify.annotations.NullMarked;
