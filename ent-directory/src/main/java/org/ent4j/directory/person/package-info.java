/** People: who they are, where they belong and to whom they are linked. */
@NullMarked
package org.ent4j.directory.person;

import org.jspecify.annotations.NullMarked;
