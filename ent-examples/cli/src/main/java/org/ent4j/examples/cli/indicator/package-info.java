/** The command on indicators. */
@NullMarked
package org.ent4j.examples.cli.indicator;

import org.jspecify.annotations.NullMarked;
