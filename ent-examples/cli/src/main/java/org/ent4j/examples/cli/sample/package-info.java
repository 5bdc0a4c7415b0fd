/** The command that makes a fictitious académie. */
@NullMarked
package org.ent4j.examples.cli.sample;

import org.jspecify.annotations.NullMarked;
