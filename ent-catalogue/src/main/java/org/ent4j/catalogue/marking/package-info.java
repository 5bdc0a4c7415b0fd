/** The marking of pages for the national measure of audience (DNMA). */
@NullMarked
package org.ent4j.catalogue.marking;

import org.jspecify.annotations.NullMarked;
