/** Who acts, and in which capacity. What a person may do is decided by the host's rules of access. */
@NullMarked
package org.ent4j.viescolaire.rights;

import org.jspecify.annotations.NullMarked;
