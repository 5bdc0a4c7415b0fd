/** Makes the objects of an export of what the host tells, by the rules. */
@NullMarked
package org.ent4j.catalogue.gar.assembly;

import org.jspecify.annotations.NullMarked;
