/** What changes between two sets of rights: rule by rule whatever the population, and person by person over a population. */
@NullMarked
package org.ent4j.access.diff;

import org.jspecify.annotations.NullMarked;
