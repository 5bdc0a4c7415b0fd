package org.ent4j.directory.account;

import java.time.LocalDate;

/**
 * A state that an account goes back to.
 *
 * @param since when it began
 */
public record Held(AccountState state, LocalDate since) {}
