/** Pronote: the identifiers file RapprochementSSO 2.0, the identifiers that come back, and the settings of the connector. */
@NullMarked
package org.ent4j.catalogue.pronote;

import org.jspecify.annotations.NullMarked;
