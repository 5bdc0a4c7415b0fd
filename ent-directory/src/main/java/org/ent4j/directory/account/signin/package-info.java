/** Who signs in where. */
@NullMarked
package org.ent4j.directory.account.signin;

import org.jspecify.annotations.NullMarked;
