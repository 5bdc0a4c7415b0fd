/**
 * AAF 2D, the <i>annuaire académique fédérateur</i> for secondary schools (SDET, annexe 4bis). Two levels: the requests as
 * the files have them, and the people and structures that they mean.
 */
@NullMarked
package org.ent4j.directory.feed.aaf;

import org.jspecify.annotations.NullMarked;
