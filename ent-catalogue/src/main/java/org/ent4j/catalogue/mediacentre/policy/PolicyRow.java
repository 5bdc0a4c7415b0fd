package org.ent4j.catalogue.mediacentre.policy;

import java.util.Optional;

/**
 * A resource and the way to it.
 *
 * @param name without the marks of footnotes
 * @param written the name as the table has it: {@code "Edulib **"}
 * @param integration its way into the GAR
 * @param mediacentreCell text of « Accès via le MédiaCentre », or ""
 * @param serviceCell text of « Service à créer par l'administrateur », or ""
 * @param service what is to be created; nothing when nothing is
 */
public record PolicyRow(
        ResourceKind kind,
        String name,
        String written,
        GarIntegration integration,
        String mediacentreCell,
        String serviceCell,
        Optional<ServiceAdvice> service) {

    /** In the GAR for whoever has paid for more (« abonnement premium »): others still need the service. */
    public boolean isConditional() {
        return integration == GarIntegration.DELIVERED && service.isPresent();
    }

    /**
     * Whether it is paid for, as far as the advice tells: free ones point at a home page, paid ones at a sign-in page.
     */
    public Optional<Boolean> isPaid() {
        return service.map(ServiceAdvice::target)
                .filter(each -> each == LinkTarget.HOME_PAGE || each == LinkTarget.SIGN_IN)
                .map(each -> each == LinkTarget.SIGN_IN);
    }
}
