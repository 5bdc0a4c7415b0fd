/** For whom the médiacentre is open, and why somebody does not see a resource. */
@NullMarked
package org.ent4j.catalogue.mediacentre.access;

import org.jspecify.annotations.NullMarked;
