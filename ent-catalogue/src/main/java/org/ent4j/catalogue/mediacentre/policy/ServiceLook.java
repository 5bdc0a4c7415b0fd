package org.ent4j.catalogue.mediacentre.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.ent4j.model.text.Label;

/**
 * A service is looked at.
 *
 * @param inGar the resource of the school's list for which it is taken
 * @param inTable the row of the table for which it is taken
 * @param target where it points
 * @param kept that somebody decided to keep it beside the GAR
 */
public record ServiceLook(
        ExternalService service,
        Optional<ResourceMatch> inGar,
        Optional<RowMatch> inTable,
        LinkTarget target,
        Optional<KeptAccess> kept,
        LocalDate today) {

    private static final Label SURE = Label.of("est", "is");
    private static final Label PROBABLE = Label.of("est sans doute (à vérifier)", "is probably (have a look)");

    /** Its advice is for a service that is certainly meant, and for no other. */
    private Optional<PolicyRow> row() {
        return inTable.filter(each -> each.match().isCertain()).map(RowMatch::row);
    }

    /** Whether it is sure for what the service is taken. */
    Label sure() {
        return inGar.or(() -> inTable.map(RowMatch::match))
                        .filter(ResourceMatch::isCertain)
                        .isPresent()
                ? SURE
                : PROBABLE;
    }

    private boolean isKept() {
        return kept.isPresent();
    }

    boolean isDoubled() {
        return service.isOpen() && inGar.isPresent() && !isKept();
    }

    boolean isToDelete() {
        return !isKept() && (inGar.isPresent() || isDeliveredByTable());
    }

    private boolean isDeliveredByTable() {
        return row().filter(each -> each.integration() == GarIntegration.DELIVERED && !each.isConditional())
                .isPresent();
    }

    boolean isPaidAtHomePage() {
        return row().flatMap(PolicyRow::isPaid).equals(Optional.of(true)) && target == LinkTarget.HOME_PAGE;
    }

    boolean isFreeAtSignIn() {
        return row().flatMap(PolicyRow::isPaid).equals(Optional.of(false)) && target == LinkTarget.SIGN_IN;
    }

    boolean isUnregistered() {
        return service.accounts() == AccountKind.PERSONAL
                && service.registerEntry().filter(each -> !each.isBlank()).isEmpty();
    }

    boolean isAgainstGenericAdvice() {
        return service.accounts() == AccountKind.PERSONAL
                && row().flatMap(PolicyRow::service)
                        .filter(ServiceAdvice::genericAccounts)
                        .isPresent();
    }

    boolean isKeptTooLong() {
        return kept.filter(each -> each.until().isBefore(today)).isPresent();
    }

    String title() {
        return service.title();
    }

    String resource() {
        return inGar.map(ResourceMatch::title)
                .or(() -> row().map(PolicyRow::name))
                .orElseGet(service::title);
    }
}
