/** What an import has to say: every row kept, every defect with its file, line and element. */
@NullMarked
package org.ent4j.model.issue;

import org.jspecify.annotations.NullMarked;
