/** Who sees a service, and every obstacle when somebody does not. */
@NullMarked
package org.ent4j.catalogue.access;

import org.jspecify.annotations.NullMarked;
