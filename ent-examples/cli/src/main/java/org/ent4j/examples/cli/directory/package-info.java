/** The commands on the directory. */
@NullMarked
package org.ent4j.examples.cli.directory;

import org.jspecify.annotations.NullMarked;
