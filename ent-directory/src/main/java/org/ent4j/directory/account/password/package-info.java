/** What a password must be, and how often it may be guessed. */
@NullMarked
package org.ent4j.directory.account.password;

import org.jspecify.annotations.NullMarked;
