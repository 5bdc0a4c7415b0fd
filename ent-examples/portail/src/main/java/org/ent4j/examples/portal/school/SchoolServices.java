package org.ent4j.examples.portal.school;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.ent4j.catalogue.Catalogue;
import org.ent4j.catalogue.Services;
import org.ent4j.examples.host.RulePopulations;

/** The services of the catalogue, into which the rules of access of a school let its people. */
public final class SchoolServices {

    private final Catalogue catalogue;

    @Inject
    SchoolServices(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public Services of(OpenSchool school) {
        return catalogue.services(new RulePopulations(school.rights().snapshot()));
    }

    /** What the services of a school are called, by their codes. */
    public Map<String, String> titles(OpenSchool school) {
        return of(school).in(school.id()).services().stream()
                .map(each -> each.service())
                .collect(Collectors.toMap(each -> each.key().code(), each -> each.title(), (own, other) -> own));
    }
}
