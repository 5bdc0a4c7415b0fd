/** The files of an export to the GAR. */
@NullMarked
package org.ent4j.catalogue.feed.gar;

import org.jspecify.annotations.NullMarked;
