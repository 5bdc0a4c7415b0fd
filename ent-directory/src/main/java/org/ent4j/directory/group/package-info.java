/** Groups of people: automatic ones of a structure, and free ones that are made by hand or by a rule. */
@NullMarked
package org.ent4j.directory.group;

import org.jspecify.annotations.NullMarked;
