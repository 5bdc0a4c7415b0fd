package org.ent4j.catalogue.subscription;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/**
 * What is worth knowing of a subscription while it runs.
 *
 * @param days before its end from which it is told
 * @param percent of the licences from which few are left, 1 to 100
 */
public record LicenceWatch(int days, int percent) {

    public static final LicenceWatch USUAL = new LicenceWatch(45, 10);

    private static final Label EVERYBODY = Label.of("tous publics", "all publics");

    public LicenceWatch {
        if (days < 0 || percent < 0 || percent > 100) {
            throw new IllegalArgumentException(
                    "%d days, %d percent.\nMaybe the two are swapped.".formatted(days, percent));
        }
    }

    /**
     * All there is to say on that day, its dates first.
     *
     * @param used licences that are allocated to each public; one that is not there has none
     */
    public List<Reason> remarks(GarSubscription subscription, Map<TargetPublic, Long> used, LocalDate day) {
        var remarks = new ArrayList<Reason>();
        dates(subscription, day).ifPresent(remarks::add);
        if (subscription.licences() instanceof Licences.Global global) {
            var all = used.values().stream().mapToLong(Long::longValue).sum();
            count(subscription, EVERYBODY, global.count(), all).ifPresent(remarks::add);
        } else if (subscription.licences() instanceof Licences.ByPublic each) {
            each.counts()
                    .forEach((of, count) -> count(subscription, of.label(), count, used(used, of))
                            .ifPresent(remarks::add));
        }
        return remarks;
    }

    /** How many licences are left for a public; nothing when there is no limit, or none for that public. */
    public static Optional<Long> left(GarSubscription subscription, TargetPublic of, Map<TargetPublic, Long> used) {
        if (subscription.licences() instanceof Licences.ByPublic each) {
            return Optional.ofNullable(each.counts().get(of)).flatMap(count -> left(count, used(used, of)));
        }
        var all = used.values().stream().mapToLong(Long::longValue).sum();
        return left(((Licences.Global) subscription.licences()).count(), all);
    }

    private static long used(Map<TargetPublic, Long> used, TargetPublic of) {
        return Optional.ofNullable(used.get(of)).orElse(0L);
    }

    private static Optional<Long> left(LicenceCount count, long used) {
        var left = count.left(used);
        return left.isPresent() ? Optional.of(left.getAsLong()) : Optional.empty();
    }

    private Optional<Reason> dates(GarSubscription subscription, LocalDate day) {
        var end = subscription.end().lastDay();
        if (subscription.isOver(day)) {
            return Optional.of(new SubscriptionReason.Over(subscription.id(), end));
        }
        if (!subscription.hasBegun(day)) {
            return Optional.of(new SubscriptionReason.NotBegun(
                    subscription.id(), subscription.start().toLocalDate()));
        }
        var left = ChronoUnit.DAYS.between(day, end);
        return left <= days
                ? Optional.of(new SubscriptionReason.EndsSoon(subscription.id(), end, left))
                : Optional.empty();
    }

    private Optional<Reason> count(GarSubscription subscription, Label whose, LicenceCount count, long used) {
        if (count.limit().isEmpty()) {
            return Optional.empty();
        }
        var all = count.limit().getAsLong();
        var left = all - used;
        if (left < 0) {
            return Optional.of(new SubscriptionReason.Overused(subscription.id(), whose, used, all));
        } else if (left == 0) {
            return Optional.of(new SubscriptionReason.NoneLeft(subscription.id(), whose, all));
        }
        return left * 100 <= all * percent
                ? Optional.of(new SubscriptionReason.FewLeft(subscription.id(), whose, left, all))
                : Optional.empty();
    }
}
