/** The default grid of roles by service and population: the rules that it makes for a site, and a check against it. */
@NullMarked
package org.ent4j.access.grid;

import org.jspecify.annotations.NullMarked;
