/** {@code ent mediacentre}. */
@NullMarked
package org.ent4j.examples.cli.mediacentre;

import org.jspecify.annotations.NullMarked;
