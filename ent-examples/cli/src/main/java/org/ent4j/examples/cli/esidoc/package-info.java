/** {@code ent esidoc}. */
@NullMarked
package org.ent4j.examples.cli.esidoc;

import org.jspecify.annotations.NullMarked;
