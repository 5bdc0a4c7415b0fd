package org.ent4j.examples.portal.demo;

import jakarta.inject.Inject;
import java.util.List;

/** The steps of the demonstration, in their order. */
final class DemoSteps {

    private final List<DemoStep> all;

    @Inject
    DemoSteps(
            SchoolsStep schools,
            RightsStep rights,
            ServicesStep services,
            MediacentreStep mediacentre,
            HomePageStep homePage,
            RubriqueStep rubriques,
            ChecklistStep checklist) {
        this.all = List.of(schools, rights, services, mediacentre, homePage, rubriques, checklist);
    }

    List<DemoStep> inOrder() {
        return all;
    }
}
