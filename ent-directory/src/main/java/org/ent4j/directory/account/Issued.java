package org.ent4j.directory.account;

import org.ent4j.directory.account.secret.Secret;

/**
 * A code that was made.
 *
 * @param code in clear, this once: for the letter, the mail or the screen
 */
public record Issued(AccountChange change, Secret code) {}
