/** The commands on accounts. */
@NullMarked
package org.ent4j.examples.cli.account;

import org.jspecify.annotations.NullMarked;
