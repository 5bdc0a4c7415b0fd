package org.ent4j.examples.portal.discipline;

import java.util.stream.Collectors;
import org.ent4j.viescolaire.incident.Incident;
import org.ent4j.viescolaire.incident.Protagonist;

/**
 * An incident in a list.
 *
 * @param authors who is said to have done it
 */
public record IncidentLine(
        String id,
        String at,
        String type,
        String place,
        String seriousness,
        String authors,
        String state,
        String badge) {

    static IncidentLine of(Incident incident, DisciplineWords words, People people) {
        var report = incident.report();
        return new IncidentLine(
                incident.id().value(),
                report.isHourKnown()
                        ? words.words().moment(report.at())
                        : words.day(report.at().toLocalDate()),
                report.type(),
                report.place(),
                report.seriousness(),
                report.in(Protagonist.Part.RESPONSABLE).stream()
                        .map(each -> people.name(each.person()))
                        .collect(Collectors.joining(", ")),
                words.words().of(incident.state().label()),
                DisciplineWords.badge(incident.state()));
    }
}
