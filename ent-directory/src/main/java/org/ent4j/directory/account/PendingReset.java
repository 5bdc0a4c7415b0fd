package org.ent4j.directory.account;

/**
 * A reset that was asked for.
 *
 * @param failures wrong codes so far; they are counted apart from wrong passwords, so that guessing the one does not keep
 *     the owner from the other
 */
public record PendingReset(PendingCode code, int failures) {

    PendingReset failed() {
        return new PendingReset(code, failures + 1);
    }
}
