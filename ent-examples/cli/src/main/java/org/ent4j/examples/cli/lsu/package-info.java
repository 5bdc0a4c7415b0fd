/** {@code ent lsu}: files of the livret scolaire unique. */
@NullMarked
package org.ent4j.examples.cli.lsu;

import org.jspecify.annotations.NullMarked;
