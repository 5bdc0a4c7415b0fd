/** The cahier de textes: what teachers write of their lessons, what pupils have to do, and who has looked at it. */
@NullMarked
package org.ent4j.examples.portal.cahier;

import org.jspecify.annotations.NullMarked;
