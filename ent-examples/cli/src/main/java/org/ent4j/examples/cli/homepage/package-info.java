/** {@code ent homepage} and {@code ent rubrique}: public home pages, and the rubriques of schools. */
@NullMarked
package org.ent4j.examples.cli.homepage;

import org.jspecify.annotations.NullMarked;
