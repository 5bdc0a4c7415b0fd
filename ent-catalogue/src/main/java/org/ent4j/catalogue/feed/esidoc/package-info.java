/** The borrowers of e-sidoc as XML. */
@NullMarked
package org.ent4j.catalogue.feed.esidoc;

import org.jspecify.annotations.NullMarked;
