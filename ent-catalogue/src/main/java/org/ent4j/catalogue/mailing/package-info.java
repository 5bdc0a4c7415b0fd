/** Publipostage and communication ciblée: letters and messages to the people of a population. */
@NullMarked
package org.ent4j.catalogue.mailing;

import org.jspecify.annotations.NullMarked;
