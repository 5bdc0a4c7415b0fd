package org.ent4j.catalogue.subscription;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What subscriptions are measured by.
 *
 * @param created the day on which one is declared to the GAR; today, for one that is to be declared
 * @param earliest the first day on which one may begin
 * @param zone where schools are
 */
public record SubscriptionTerms(LocalDate created, LocalDate earliest, ZoneId zone) {

    /**
     * Declared on that day, in metropolitan France, to begin not before 1 January of last year. Whether « last year »
     * is the civil one is to be confirmed; it is the wider of the two readings for most of the year.
     */
    public static SubscriptionTerms on(LocalDate day) {
        return new SubscriptionTerms(day, LocalDate.of(day.getYear() - 1, 1, 1), ZoneId.of("Europe/Paris"));
    }

    /** For subscriptions that were declared long ago: whatever the day on which they began. */
    public SubscriptionTerms ofAnyAge() {
        return new SubscriptionTerms(created, LocalDate.of(1900, 1, 1), zone);
    }
}
