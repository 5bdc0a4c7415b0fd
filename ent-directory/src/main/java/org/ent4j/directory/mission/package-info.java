/** The lettre de mission of the administrator of a portal in a school, from its draft at the DANE to its return there. */
@NullMarked
package org.ent4j.directory.mission;

import org.jspecify.annotations.NullMarked;
