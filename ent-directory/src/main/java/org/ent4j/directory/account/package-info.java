/** Accounts: logins, states and their delays, activation, signing in, resets; pure functions that return what is to be written. */
@NullMarked
package org.ent4j.directory.account;

import org.jspecify.annotations.NullMarked;
