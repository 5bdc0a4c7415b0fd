/** The commands on UAIs. */
@NullMarked
package org.ent4j.examples.cli.uai;

import org.jspecify.annotations.NullMarked;
