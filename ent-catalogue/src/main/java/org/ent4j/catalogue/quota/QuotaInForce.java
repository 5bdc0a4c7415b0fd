package org.ent4j.catalogue.quota;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.ent4j.catalogue.scope.Scope;

/**
 * The quota that applies to a school.
 *
 * @param quota with the least of the ceilings above it
 * @param from who set the limit that applies
 */
public record QuotaInForce(Quota quota, Scope from) {

    /**
     * The nearest that is set, within every ceiling; nothing when nobody set one, and the service is not limited.
     *
     * @param tables of the school and of the scopes above it, the nearest one first
     */
    public static Optional<QuotaInForce> of(List<QuotaTable> tables, String service, QuotaMeasure measure) {
        var set = tables.stream().flatMap(table -> in(table, service, measure)).toList();
        return set.stream().findFirst().map(nearest -> {
            var least = set.stream()
                    .filter(each -> each.quota().isCeiling())
                    .reduce((one, other) -> other.quota().limit() <= one.quota().limit() ? other : one);
            return least.filter(
                            ceiling -> ceiling.quota().limit() < nearest.quota().limit())
                    .map(ceiling -> new QuotaInForce(
                            nearest.quota().atMost(ceiling.quota().limit()), ceiling.from()))
                    .orElse(nearest);
        });
    }

    private static Stream<QuotaInForce> in(QuotaTable table, String service, QuotaMeasure measure) {
        return table.find(service, measure).map(quota -> new QuotaInForce(quota, table.scope())).stream();
    }

    /** As it stands with so much used, where somebody knows. */
    public QuotaState state(OptionalLong used) {
        return new QuotaState(this, used);
    }
}
