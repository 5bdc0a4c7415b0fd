package org.ent4j.examples.portal.access;

import jakarta.inject.Inject;

/** Makes {@link RuleWords} for a visit, with what the subjects of the académie are called. */
final class RuleWording {

    private final Subjects subjects;

    @Inject
    RuleWording(Subjects subjects) {
        this.subjects = subjects;
    }

    RuleWords of(SchoolView view) {
        return new RuleWords(view, subjects.of(view.visit().school()));
    }
}
