/** How much of a service a school may use. */
@NullMarked
package org.ent4j.catalogue.quota;

import org.jspecify.annotations.NullMarked;
