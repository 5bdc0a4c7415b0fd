package org.ent4j.catalogue.quota;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.keeping.Filing;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.model.decision.Refusal;

/**
 * The quotas that one scope sets; what it does not set is inherited.
 *
 * @param quotas one a service and measure, in their order
 */
public record QuotaTable(Scope scope, List<Quota> quotas) {

    public static final Filing<QuotaTable> FILING =
            new Filing<>("quota", table -> table.scope().key(), QuotaTable::scope);

    private static final Comparator<Quota> BY_SERVICE =
            Comparator.comparing(Quota::service).thenComparing(Quota::measure);

    public QuotaTable {
        quotas = quotas.stream().sorted(BY_SERVICE).toList();
        if (quotas.stream()
                        .map(each -> each.service() + " " + each.measure())
                        .distinct()
                        .count()
                != quotas.size()) {
            throw new IllegalArgumentException(
                    "Two quotas of one measure in %s.\nMaybe the second was to replace the first."
                            .formatted(scope.key()));
        }
    }

    public static QuotaTable empty(Scope scope) {
        return new QuotaTable(scope, List.of());
    }

    public Optional<Quota> find(String service, QuotaMeasure measure) {
        return quotas.stream().filter(each -> each.isOf(service, measure)).findFirst();
    }

    /**
     * With that quota, in the place of what was set before.
     *
     * @param above what the wider scopes set, the nearest one first
     */
    public Either<Refusal, QuotaTable> set(Quota quota, List<QuotaTable> above) {
        return Refusal.check(QuotaRules.ofTables(), new QuotaRules.Setting(quota, above))
                .map(any -> with(quota));
    }

    private QuotaTable with(Quota quota) {
        var all = new ArrayList<>(without(quota.service(), quota.measure()).quotas());
        all.add(quota);
        return new QuotaTable(scope, all);
    }

    /** Inherited again, unless there is nothing to take away. */
    public Either<Refusal, QuotaTable> unset(String service, QuotaMeasure measure) {
        return Refusal.check(QuotaRules.ofUnsetting(), new QuotaRules.Unsetting(this, service, measure))
                .map(any -> without(service, measure));
    }

    private QuotaTable without(String service, QuotaMeasure measure) {
        return new QuotaTable(
                scope,
                quotas.stream().filter(each -> !each.isOf(service, measure)).toList());
    }
}
