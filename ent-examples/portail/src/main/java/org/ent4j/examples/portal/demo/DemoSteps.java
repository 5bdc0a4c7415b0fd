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
            RollCallsStep rollCalls,
            CahierStep cahier,
            CarnetStep carnet,
            EvaluationStep evaluation,
            CouncilStep councils) {
        this.all = List.of(schools, rights, rollCalls, cahier, carnet, evaluation, councils);
    }

    List<DemoStep> inOrder() {
        return all;
    }
}
