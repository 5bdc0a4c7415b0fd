/** Catalogue: services, connectors, médiacentre, home page. No content yet. */
@NullMarked
package org.ent4j.catalogue;

import org.jspecify.annotations.NullMarked;
