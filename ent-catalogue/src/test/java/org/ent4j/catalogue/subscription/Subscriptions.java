package org.ent4j.catalogue.subscription;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Subscriptions to begin with. */
public final class Subscriptions {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    public static final SubscriptionTerms TERMS = SubscriptionTerms.on(TODAY);

    private Subscriptions() {}

    public static SubscriptionDraft draft() {
        return new SubscriptionDraft(
                Map.ofEntries(
                        Map.entry(SubscriptionField.ID, "a-1"),
                        Map.entry(SubscriptionField.DISTRIBUTOR, "123456789_0000000000000000"),
                        Map.entry(SubscriptionField.RESOURCE, "ark:/49591/a1"),
                        Map.entry(SubscriptionField.RESOURCE_TYPE, "ark"),
                        Map.entry(SubscriptionField.LABEL, "Atlas"),
                        Map.entry(SubscriptionField.START, "2026-08-20T00:00:00"),
                        Map.entry(SubscriptionField.END_YEAR, "2026-2027"),
                        Map.entry(SubscriptionField.CATEGORY, "transferable"),
                        Map.entry(SubscriptionField.ALLOCATION, "INDIV"),
                        Map.entry(SubscriptionField.LICENCES, "100")),
                List.of("0570001S"),
                List.of("ELEVE", "ENSEIGNANT"));
    }

    public static GarSubscription sound() {
        return of(draft());
    }

    public static GarSubscription of(SubscriptionDraft draft) {
        return SubscriptionRules.check(draft, TERMS.ofAnyAge()).get();
    }
}
