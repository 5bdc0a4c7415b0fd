/** Reads the catalogue of all resources that the GAR gives access to (XML). */
@NullMarked
package org.ent4j.catalogue.feed.mediacentre;

import org.jspecify.annotations.NullMarked;
