/** Events as JSON; needs jackson-databind with its modules for java.time and Optional. */
@NullMarked
package org.ent4j.viescolaire.json;

import org.jspecify.annotations.NullMarked;
