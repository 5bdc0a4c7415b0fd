/** Who uses which service, by profile and week, without small numbers. */
@NullMarked
package org.ent4j.catalogue.indicator;

import org.jspecify.annotations.NullMarked;
