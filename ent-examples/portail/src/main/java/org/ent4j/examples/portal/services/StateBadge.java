package org.ent4j.examples.portal.services;

import org.ent4j.catalogue.service.SchoolService;
import org.ent4j.catalogue.service.ServiceState;
import org.ent4j.examples.portal.web.Words;

/** Where a service stands in a school, and how that is shown. */
public record StateBadge(String kind, String text) {

    static StateBadge of(SchoolService each, Words words) {
        return each.isHidden()
                ? new StateBadge("", words.in("masqué ici", "hidden here"))
                : of(each.service().state(), words);
    }

    static StateBadge of(ServiceState state, Words words) {
        return new StateBadge(kind(state), words.of(state.label()));
    }

    private static String kind(ServiceState state) {
        return switch (state) {
            case PUBLISHED -> "good";
            case DRAFT -> "note";
            case SUSPENDED -> "wait";
            case RETIRED -> "";
        };
    }
}
