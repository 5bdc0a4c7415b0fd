/** How pages, sheets and plots are made: PDF that readers of the screen can read, workbooks whose cells are of their own kind. */
@NullMarked
package org.ent4j.model.print;

import org.jspecify.annotations.NullMarked;
