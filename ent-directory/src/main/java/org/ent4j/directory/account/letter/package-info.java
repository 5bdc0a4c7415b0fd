/** Who is handed credentials on paper, and why somebody is not. */
@NullMarked
package org.ent4j.directory.account.letter;

import org.jspecify.annotations.NullMarked;
