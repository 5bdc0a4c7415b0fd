/** The commands {@code ent evaluations …}: periods, evaluation services, averages, bulletins. */
@NullMarked
package org.ent4j.examples.cli.evaluation;

import org.jspecify.annotations.NullMarked;
