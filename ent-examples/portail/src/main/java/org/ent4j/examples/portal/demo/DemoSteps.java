package org.ent4j.examples.portal.demo;

import jakarta.inject.Inject;
import java.util.List;

/** The steps of the demonstration, in their order. */
final class DemoSteps {

    private final List<DemoStep> all;

    @Inject
    DemoSteps(SchoolsStep schools, RightsStep rights, AssistanceStep assistance) {
        this.all = List.of(schools, rights, assistance);
    }

    List<DemoStep> inOrder() {
        return all;
    }
}
