/** Readers of the files that bring people, one package for each format. */
@NullMarked
package org.ent4j.directory.feed;

import org.jspecify.annotations.NullMarked;
