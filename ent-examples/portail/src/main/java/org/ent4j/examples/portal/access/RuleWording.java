package org.ent4j.examples.portal.access;

import jakarta.inject.Inject;
import org.ent4j.examples.portal.school.SchoolServices;
import org.ent4j.examples.portal.web.Visit;

/** Makes {@link RuleWords} for a visit, with what subjects and services are called. */
final class RuleWording {

    private final Subjects subjects;
    private final SchoolServices services;

    @Inject
    RuleWording(Subjects subjects, SchoolServices services) {
        this.subjects = subjects;
        this.services = services;
    }

    RuleWords of(SchoolView view) {
        return new RuleWords(view, subjects.of(view.visit().school()), services(view.visit()));
    }

    ServiceNames services(Visit visit) {
        return new ServiceNames(services.titles(visit.school()), visit.words());
    }
}
