/** What guardians allow their children: to leave the school when lessons do not take place. */
@NullMarked
package org.ent4j.examples.portal.sortie;

import org.jspecify.annotations.NullMarked;
