/** The command {@code ent}: a host of all modules for those who do not write Java. */
@NullMarked
package org.ent4j.examples.cli;

import org.jspecify.annotations.NullMarked;
