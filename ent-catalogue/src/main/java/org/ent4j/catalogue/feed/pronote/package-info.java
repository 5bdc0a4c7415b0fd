/** Files that Pronote reads and writes. */
@NullMarked
package org.ent4j.catalogue.feed.pronote;

import org.jspecify.annotations.NullMarked;
