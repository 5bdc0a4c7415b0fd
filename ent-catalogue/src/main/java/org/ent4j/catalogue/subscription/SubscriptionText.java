package org.ent4j.catalogue.subscription;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeMap;

/** Says a subscription in the elements of the format. */
public final class SubscriptionText {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private SubscriptionText() {}

    /** As it is declared first. */
    public static SubscriptionDraft of(GarSubscription subscription) {
        var texts = new TreeMap<SubscriptionField, String>();
        texts.put(SubscriptionField.ID, subscription.id());
        subscription.comment().ifPresent(each -> texts.put(SubscriptionField.COMMENT, each));
        texts.put(SubscriptionField.DISTRIBUTOR, subscription.distributor());
        texts.put(SubscriptionField.RESOURCE, subscription.resource());
        texts.put(SubscriptionField.RESOURCE_TYPE, subscription.resourceType());
        texts.put(SubscriptionField.LABEL, subscription.label());
        texts.put(SubscriptionField.START, MOMENT.format(subscription.start()));
        texts.put(SubscriptionField.CATEGORY, subscription.isTransferable() ? "transferable" : "non transferable");
        texts.put(SubscriptionField.ALLOCATION, subscription.allocation().name());
        subscription.project().ifPresent(each -> texts.put(SubscriptionField.PROJECT, each));
        end(subscription.end(), texts);
        licences(subscription.licences(), texts);
        return new SubscriptionDraft(
                texts,
                schools(subscription.coverage(), texts),
                subscription.publics().stream().map(TargetPublic::code).toList());
    }

    /** As it is changed: its schools are not said again, since they cannot change. */
    public static SubscriptionDraft ofChange(GarSubscription subscription) {
        return of(subscription).withSchools(List.of());
    }

    private static void end(Validity end, TreeMap<SubscriptionField, String> texts) {
        if (end instanceof Validity.Until until) {
            texts.put(SubscriptionField.END, MOMENT.format(until.moment()));
        } else {
            texts.put(SubscriptionField.END_YEAR, end.toString());
        }
    }

    private static void licences(Licences licences, TreeMap<SubscriptionField, String> texts) {
        if (licences instanceof Licences.Global global) {
            texts.put(SubscriptionField.LICENCES, global.count().text());
        } else if (licences instanceof Licences.ByPublic each) {
            each.counts().forEach((of, count) -> texts.put(SubscriptionField.licences(of), count.text()));
        }
    }

    private static List<String> schools(Coverage coverage, TreeMap<SubscriptionField, String> texts) {
        if (coverage instanceof Coverage.Schools schools) {
            return schools.uais();
        }
        texts.put(SubscriptionField.NATURE, ((Coverage.Nature) coverage).code());
        return List.of();
    }
}
