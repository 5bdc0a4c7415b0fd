/** The commands on mailings. */
@NullMarked
package org.ent4j.examples.cli.mailing;

import org.jspecify.annotations.NullMarked;
