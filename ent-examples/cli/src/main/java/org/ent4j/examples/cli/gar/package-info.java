/** The commands for the GAR. */
@NullMarked
package org.ent4j.examples.cli.gar;

import org.jspecify.annotations.NullMarked;
