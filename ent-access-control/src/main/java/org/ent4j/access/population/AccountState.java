package org.ent4j.access.population;

/**
 * State of a user's account, by the host's own word. Only {@link #OPERATIONNEL} has rights, grants included.
 *
 * @param code {@code OPERATIONNEL}, or any other word for an account that has no rights
 */
public record AccountState(String code) {

    public static final AccountState OPERATIONNEL = new AccountState("OPERATIONNEL");

    public AccountState {
        if (code.isEmpty()) {
            throw new IllegalArgumentException(
                    "An account state is empty.\nMaybe none was given: then it is OPERATIONNEL.");
        }
    }

    public boolean isOperational() {
        return code.equals(OPERATIONNEL.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
