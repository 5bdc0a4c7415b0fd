/** Structures: schools, cités scolaires, zones de remplacement; their classes, groups and subjects. */
@NullMarked
package org.ent4j.directory.structure;

import org.jspecify.annotations.NullMarked;
