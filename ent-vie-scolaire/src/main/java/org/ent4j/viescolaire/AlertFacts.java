package org.ent4j.viescolaire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.absence.Absences;
import org.ent4j.viescolaire.alert.AlertFact;
import org.ent4j.viescolaire.alert.AlertType;
import org.ent4j.viescolaire.incident.Incident;
import org.ent4j.viescolaire.incident.Protagonist;
import org.ent4j.viescolaire.incident.Protagonist.Part;
import org.ent4j.viescolaire.incident.Seriousness;
import org.ent4j.viescolaire.motif.MotifFlag;
import org.ent4j.viescolaire.observation.Observation;

/** What happened to a pupil that alerts count. */
record AlertFacts(SchoolSetup setup) {

    /** @param today the last day that counts */
    List<AlertFact> of(
            AbsenceFile file, Collection<Incident> incidents, Collection<Observation> observations, LocalDate today) {
        var facts = new ArrayList<>(Absences.by(setup.absences()).alertFacts(file, setup.counting(), today));
        incidents.forEach(incident -> facts.addAll(of(incident, file.pupil())));
        observations.stream().filter(each -> each.pupil().equals(file.pupil())).forEach(each -> facts.addAll(of(each)));
        return facts;
    }

    /** One of a forgotten notebook, when that is the motif. */
    private List<AlertFact> of(Observation observation) {
        return setup.absences().motifs().is(Optional.of(observation.motif()), MotifFlag.OUBLI_DE_CARNET)
                ? List.of(new AlertFact(
                        "observation-" + observation.id(),
                        observation.pupil(),
                        AlertType.FORGOTTEN_NOTEBOOK,
                        observation.at(),
                        Optional.of(observation.motif().value()),
                        false))
                : List.of();
    }

    /** None of an incident whose seriousness the school does not want to be alerted of. */
    private List<AlertFact> of(Incident incident, PersonId pupil) {
        var report = incident.report();
        var isExcluded = setup.incidents()
                .lists()
                .seriousness(report.seriousness())
                .filter(Seriousness::isExcludedFromAlerts)
                .isPresent();
        return (isExcluded ? List.<Protagonist>of() : report.in(Part.RESPONSABLE))
                .stream()
                        .filter(author -> author.person().equals(pupil))
                        .map(author -> new AlertFact(
                                "incident-" + incident.id(),
                                pupil,
                                AlertType.INCIDENT,
                                report.at(),
                                Optional.empty(),
                                false))
                        .toList();
    }
}
