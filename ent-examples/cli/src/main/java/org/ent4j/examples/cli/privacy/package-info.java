/** The commands on personal data. */
@NullMarked
package org.ent4j.examples.cli.privacy;

import org.jspecify.annotations.NullMarked;
