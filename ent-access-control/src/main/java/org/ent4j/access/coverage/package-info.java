/**
 * What rules let through, whatever the population: whether one says less than another, and whether several together say
 * all that one says. Exact, without a solver: a rule is a conjunction of finite sets, and more of anything (groups,
 * affiliations, values) never loses a user a rule, so that only the smallest users need to be looked at.
 */
@NullMarked
package org.ent4j.access.coverage;

import org.jspecify.annotations.NullMarked;
