/** Who may do what in this portal, and why not. */
@NullMarked
package org.ent4j.examples.portal.rights;

import org.jspecify.annotations.NullMarked;
