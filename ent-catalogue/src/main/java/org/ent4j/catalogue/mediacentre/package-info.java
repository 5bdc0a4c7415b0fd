/** The médiacentre: resources that the GAR gives access to, who sees them and why not, who allocates them. */
@NullMarked
package org.ent4j.catalogue.mediacentre;

import org.jspecify.annotations.NullMarked;
