package org.ent4j.examples.portal.assistance.request;

import java.util.List;

/** The catalogue of requests, to choose a category in. */
public record ChoosePage(List<Family> families) {

    public ChoosePage {
        families = List.copyOf(families);
    }

    /** A family, with its domains when it has some; else requests are made in it. */
    public record Family(String label, String help, String path, List<Domain> domains) {
        public Family {
            domains = List.copyOf(domains);
        }
    }

    /** A domain of a family, in which requests are made. */
    public record Domain(String label, String help, String path) {}
}
