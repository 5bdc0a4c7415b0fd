/**
 * The search of people: by words of their names, by what they are and where, or by a key; within a scope. A query and a
 * scope go to {@link org.ent4j.directory.spi.SearchPeople}.
 */
@NullMarked
package org.ent4j.directory.search;

import org.jspecify.annotations.NullMarked;
