/** Observations, incidents, punitions and sanctions: what staff enter and treat, and what families see of it. */
@NullMarked
package org.ent4j.examples.portal.discipline;

import org.jspecify.annotations.NullMarked;
