/** Which attributes of people go out to a service, why, and what never does. */
@NullMarked
package org.ent4j.catalogue.release;

import org.jspecify.annotations.NullMarked;
