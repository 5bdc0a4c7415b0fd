/** The structure of foreign XML files as tables, and what is found against it. */
@NullMarked
package org.ent4j.catalogue.feed.structure;

import org.jspecify.annotations.NullMarked;
