/** A made-up school year of vie scolaire: what happened to the pupils of a sample, told to the domain itself, and the journals that come of it. */
@NullMarked
package org.ent4j.examples.sample.year;

import org.jspecify.annotations.NullMarked;
