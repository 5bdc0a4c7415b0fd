/** {@code ent evaluations}: averages, bulletins and what else a period ends with. */
@NullMarked
package org.ent4j.examples.cli.evaluation;

import org.jspecify.annotations.NullMarked;
