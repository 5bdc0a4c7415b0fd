/** A school day as a script: who does what when, played on vie scolaire in memory. */
@NullMarked
package org.ent4j.examples.replay;

import org.jspecify.annotations.NullMarked;
