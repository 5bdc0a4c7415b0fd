package org.ent4j.directory.account;

import java.util.Arrays;

/**
 * The steps of {@link AccountLife#TABLE}. A step back names the state that it leads to, so that the table stays a
 * function: an account that was suspended goes back to what it was before, which it remembers.
 */
public enum AccountMove {
    ACTIVATE,
    BLOCK,
    SUSPEND,
    DEACTIVATE,
    DISAPPEAR,
    PREDELETE,
    DELETE,
    BACK_TO_A_ACTIVER,
    BACK_TO_OPERATIONNEL,
    BACK_TO_BLOQUE,
    BACK_TO_SUSPENDU,
    BACK_TO_DESACTIVE,
    BACK_TO_DISPARU;

    /** @throws IllegalArgumentException when nothing goes back to that state */
    static AccountMove backTo(AccountState state) {
        return Arrays.stream(values())
                .filter(move -> move.name().equals("BACK_TO_" + state.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Nothing goes back to %s.\nMaybe the account was read with a state that it cannot have had."
                                .formatted(state)));
    }
}
