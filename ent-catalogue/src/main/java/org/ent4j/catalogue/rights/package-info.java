/** Who may set up what. */
@NullMarked
package org.ent4j.catalogue.rights;

import org.jspecify.annotations.NullMarked;
