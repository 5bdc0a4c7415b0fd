/** e-sidoc: the borrowers of the school's library. */
@NullMarked
package org.ent4j.catalogue.esidoc;

import org.jspecify.annotations.NullMarked;
