/** The commands on vie scolaire. */
@NullMarked
package org.ent4j.examples.cli.viescolaire;

import org.jspecify.annotations.NullMarked;
