/** {@code ent lsl}: files of the livret scolaire du lycée, experimental. */
@NullMarked
package org.ent4j.examples.cli.lsl;

import org.jspecify.annotations.NullMarked;
