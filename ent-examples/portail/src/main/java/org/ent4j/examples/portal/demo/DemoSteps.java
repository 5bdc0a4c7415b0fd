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
            EvaluationStep evaluation,
            CouncilStep councils,
            AccountsStep accounts,
            GroupsStep groups,
            TimetableStep timetable) {
        this.all = List.of(schools, rights, evaluation, councils, accounts, groups, timetable);
    }

    List<DemoStep> inOrder() {
        return all;
    }
}
