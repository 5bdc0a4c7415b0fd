/** Reads of pictures what a page has to know, from their first bytes. */
@NullMarked
package org.ent4j.catalogue.homepage.feed.picture;

import org.jspecify.annotations.NullMarked;
