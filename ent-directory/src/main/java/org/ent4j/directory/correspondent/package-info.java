/** The correspondants of a school: whom its users turn to, and who may ask the assistance of the académie. */
@NullMarked
package org.ent4j.directory.correspondent;

import org.jspecify.annotations.NullMarked;
