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
            TimetableStep timetable,
            RollCallsStep rollCalls,
            CahierStep cahier,
            CarnetStep carnet,
            AbsencesStep absences,
            DisciplineStep discipline,
            RegimesStep regimes,
            ServicesStep services,
            MediacentreStep mediacentre,
            HomePageStep homePage,
            RubriqueStep rubriques,
            ChecklistStep checklist,
            AssistanceStep assistance) {
        this.all = List.of(schools, rights, evaluation, councils, accounts, groups, timetable, rollCalls, cahier, carnet, absences, discipline, regimes, services, mediacentre, homePage, rubriques, checklist, assistance);
    }

    List<DemoStep> inOrder() {
        return all;
    }
}
