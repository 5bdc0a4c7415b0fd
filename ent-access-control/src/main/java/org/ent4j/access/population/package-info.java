/** Who somebody is to the rules: a user, the affiliations and groups, and the criteria that choose among users. */
@NullMarked
package org.ent4j.access.population;

import org.jspecify.annotations.NullMarked;
