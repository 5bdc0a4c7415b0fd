package org.ent4j.directory.account;

import java.time.LocalDate;
import java.time.Period;

/**
 * How long accounts stay.
 *
 * @param disparu from the day on which a feed lacks a person until the account is marked for deletion
 * @param preSupprime from then until the account is deleted
 */
public record AccountDelay(Period disparu, Period preSupprime) {

    public AccountDelay {
        if (disparu.isNegative() || preSupprime.isNegative()) {
            throw new IllegalArgumentException(
                    "Delays of %s and %s.\nMaybe a sign is wrong.".formatted(disparu, preSupprime));
        }
    }

    public LocalDate predeletedOn(Account account) {
        return account.since().plus(disparu);
    }

    /** Never later than the law's {@link AccountPolicy#PURGE}. */
    public LocalDate deletedOn(Account account) {
        var chosen = account.since().plus(preSupprime);
        var legal = account.since().plus(AccountPolicy.PURGE);
        return chosen.isBefore(legal) ? chosen : legal;
    }
}
