package org.ent4j.viescolaire.skill;

import java.util.List;

/**
 * Where a pupil stands in the socle, for a bilan de fin de cycle.
 *
 * @param domains all eight, in their order
 */
public record SocleSummary(List<DomainResult> domains) {

    public SocleSummary {
        domains = List.copyOf(domains);
        var expected = List.of(SocleDomain.values());
        if (!domains.stream().map(DomainResult::domain).toList().equals(expected)) {
            throw new IllegalArgumentException("%d domains of %d.\nMaybe one that was not evaluated was left out."
                    .formatted(domains.size(), expected.size()));
        }
    }

    public DomainResult of(SocleDomain domain) {
        return domains.stream()
                .filter(each -> each.domain() == domain)
                .findFirst()
                .orElseThrow();
    }

    /** Those without a positionnement: the bilan is not exported as long as there is one (SACoche). */
    public List<SocleDomain> missing() {
        return domains.stream()
                .filter(each -> each.positionnement().isEmpty())
                .map(DomainResult::domain)
                .toList();
    }
}
