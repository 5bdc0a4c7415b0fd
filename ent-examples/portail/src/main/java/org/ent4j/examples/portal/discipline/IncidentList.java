package org.ent4j.examples.portal.discipline;

import java.util.Comparator;
import java.util.List;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Options;
import org.ent4j.examples.portal.web.Paged;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.incident.Incident;
import org.ent4j.viescolaire.incident.IncidentState;

/** The incidents of the school, the latest first. */
final class IncidentList {

    private IncidentList() {}

    static Answer show(Visit visit) {
        return Answer.shown(
                visit, visit.school().vieScolaire().discipline().incidents(visit.actor()), all -> page(visit, all));
    }

    private static Answer page(Visit visit, List<Incident> all) {
        var words = DisciplineWords.of(visit);
        var people = People.of(visit);
        var seen = SeenPupils.of(visit);
        var state = visit.query().choice("etat", IncidentState.class);
        var shown = all.stream()
                .filter(incident -> isSeen(incident, seen))
                .filter(incident -> state.isEmpty() || state.get() == incident.state())
                .sorted(Comparator.comparing((Incident each) -> each.report().at())
                        .reversed())
                .toList();
        return Answer.page(
                visit.in("Incidents", "Incidents"),
                "discipline/incidents",
                new IncidentsPage(
                        Options.any(visit.in("Tous", "All"))
                                .each(
                                        List.of(IncidentState.values()),
                                        Enum::name,
                                        each -> visit.words().of(each.label()))
                                .map(),
                        state.map(Enum::name).orElse(""),
                        Paged.of(visit, shown).map(each -> IncidentLine.of(each, words, people))));
    }

    /** Whether one of the pupils whom the visitor has to do with took part. */
    static boolean isSeen(Incident incident, SeenPupils seen) {
        return incident.report().protagonists().stream().anyMatch(each -> seen.has(each.person()));
    }
}
