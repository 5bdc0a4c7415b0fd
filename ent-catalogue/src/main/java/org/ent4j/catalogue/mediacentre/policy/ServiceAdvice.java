package org.ent4j.catalogue.mediacentre.policy;

import java.util.Optional;

/**
 * The service that an administrator is to create while a resource is not in the GAR.
 *
 * @param target the home page when the resource is free, the sign-in page when it is paid for
 * @param procedure address of the page that tells how
 * @param genericAccounts generic accounts are advised
 * @param register where personal accounts are created all the same, they go into the school's register (RGPD)
 * @param isReadAcross the advice stands in the cell of a neighbour, which seems to span this row: to be confirmed
 *     with the table as it was shown
 */
public record ServiceAdvice(
        LinkTarget target,
        Optional<String> procedure,
        boolean genericAccounts,
        boolean register,
        boolean isReadAcross) {

    static ServiceAdvice pointing(LinkTarget target) {
        return new ServiceAdvice(target, Optional.empty(), false, false, false);
    }

    static ServiceAdvice procedure(String url) {
        return new ServiceAdvice(LinkTarget.PROCEDURE, Optional.of(url), false, false, false);
    }

    /** The sentence that comes again and again in the table. */
    static ServiceAdvice accounts() {
        return new ServiceAdvice(LinkTarget.SIGN_IN, Optional.empty(), true, true, false);
    }

    ServiceAdvice readAcross() {
        return new ServiceAdvice(target, procedure, genericAccounts, register, true);
    }
}
