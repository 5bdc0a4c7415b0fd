/** Who signs in where (R4), as a demonstration: the desks are made up, and nobody asks for a password. */
@NullMarked
package org.ent4j.examples.portal.signin;

import org.jspecify.annotations.NullMarked;
