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
            AccountsStep accounts,
            GroupsStep groups,
            TimetableStep timetable,
            EvaluationStep evaluation,
            CouncilStep councils,
            RollCallsStep rollCalls,
            AbsencesStep absences,
            DisciplineStep discipline,
            RegimesStep regimes,
            CahierStep cahier,
            CarnetStep carnet,
            ServicesStep services,
            MediacentreStep mediacentre,
            HomePageStep homePage,
            RubriqueStep rubriques,
            ChecklistStep checklist,
            AssistanceStep assistance) {
        this.all = List.of(
                schools,
                rights,
                accounts,
                groups,
                timetable,
                evaluation,
                councils,
                rollCalls,
                absences,
                discipline,
                regimes,
                cahier,
                carnet,
                services,
                mediacentre,
                homePage,
                rubriques,
                checklist,
                assistance);
    }

    List<DemoStep> inOrder() {
        return all;
    }
}
