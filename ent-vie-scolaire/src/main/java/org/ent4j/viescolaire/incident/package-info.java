/** Incidents: what happened, who took part and how serious it is, and what the law makes of it. */
@NullMarked
package org.ent4j.viescolaire.incident;

import org.jspecify.annotations.NullMarked;
