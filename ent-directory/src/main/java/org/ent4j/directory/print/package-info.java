/** Letters of the directory as PDF. */
@NullMarked
package org.ent4j.directory.print;

import org.jspecify.annotations.NullMarked;
