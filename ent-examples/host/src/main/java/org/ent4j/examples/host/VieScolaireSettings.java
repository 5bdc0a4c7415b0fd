package org.ent4j.examples.host;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.calendar.Academies;
import org.ent4j.model.calendar.SchoolCalendar;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.id.Departement;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.viescolaire.SchoolSetup;
import org.ent4j.viescolaire.absence.AbsencePolicy;
import org.ent4j.viescolaire.alert.AlertPolicy;
import org.ent4j.viescolaire.alert.AlertType;
import org.ent4j.viescolaire.counting.CountingPolicy;
import org.ent4j.viescolaire.counting.OpeningHours;
import org.ent4j.viescolaire.incident.IncidentLists;
import org.ent4j.viescolaire.incident.Incidents;
import org.ent4j.viescolaire.motif.Motifs;
import org.ent4j.viescolaire.punition.PunitionPolicy;
import org.ent4j.viescolaire.punition.PunitionTypes;
import org.ent4j.viescolaire.rollcall.RollCallPolicy;
import org.ent4j.viescolaire.sanction.ErasurePolicy;
import org.ent4j.viescolaire.sanction.JoursOuvrables;
import org.ent4j.viescolaire.sanction.SanctionPolicy;

/**
 * What a school says of itself for vie scolaire.
 *
 * @param counting how it counts; its hours are those of any week, holidays are taken off later
 * @param detentions when pupils can be kept in
 * @param excuse from when on an absence is excused
 * @param unknownFamily whether somebody is told of the absences of a pupil for whom nobody is known to answer
 * @param onTheWay how long a pupil who is in the school may be between a lesson and a stay
 * @param recordingDays how many days before a sanction was proposed here the pupil may have been told, at most
 * @param forgottenAfter how long after the start of a lesson its roll call is forgotten
 * @param alerts the thresholds that are other than usual
 */
public record VieScolaireSettings(
        CountingPolicy counting,
        Map<DayOfWeek, TimeRange> detentions,
        AbsencePolicy.Excuse excuse,
        AbsencePolicy.UnknownFamily unknownFamily,
        Duration onTheWay,
        int recordingDays,
        Duration forgottenAfter,
        Map<AlertType, Integer> alerts,
        Motifs motifs) {

    /** Whose public holidays are those of most of France: of a school whose UAI names no département. */
    private static final Departement UNKNOWN = new Departement("75");

    public VieScolaireSettings {
        detentions = Map.copyOf(detentions);
        alerts = Map.copyOf(alerts);
    }

    /** The setup of a school; where the holidays of its zone and year are known, it is closed in them. */
    public SchoolSetup of(StructureId school, Uai uai, SchoolYear year) {
        var departement = uai.departement().orElse(UNKNOWN);
        var zone = departement.zone();
        var open = new CountingPolicy(
                counting.boundary(),
                counting.tolerance(),
                counting.latenessThreshold(),
                openings(counting.openings().week(), uai, year));
        return SchoolSetup.builder()
                .school(school)
                .year(year)
                .rollCalls(rollCalls(zone))
                .absences(new AbsencePolicy(zone, motifs, excuse)
                        .ofUnknownFamilies(unknownFamily)
                        .onTheWay(onTheWay))
                .counting(open)
                .alerts(alerts(year))
                .punitions(new PunitionPolicy(
                        zone, PunitionTypes.ofTheCircular(), motifs, openings(detentions, uai, year)))
                .sanctions(sanctions(zone, departement))
                .incidents(new Incidents(zone, IncidentLists.usual()))
                .build();
    }

    private RollCallPolicy rollCalls(ZoneId zone) {
        return new RollCallPolicy(zone, RollCallPolicy.usual().opensBefore(), forgottenAfter);
    }

    private SanctionPolicy sanctions(ZoneId zone, Departement departement) {
        return new SanctionPolicy(
                zone,
                new JoursOuvrables(departement),
                motifs,
                SanctionPolicy.SHORTEST_DEFENCE,
                ErasurePolicy.usual(),
                recordingDays);
    }

    private AlertPolicy alerts(SchoolYear year) {
        var policy = AlertPolicy.usual(year.firstDay(), counting.boundary());
        for (var threshold : alerts.entrySet()) {
            policy = policy.with(threshold.getKey(), threshold.getValue());
        }
        return policy;
    }

    private static OpeningHours openings(Map<DayOfWeek, TimeRange> week, Uai uai, SchoolYear year) {
        var hours = OpeningHours.of(week);
        return week.isEmpty()
                ? hours
                : holidays(uai, year)
                        .map(calendar -> hours.on(
                                new SchoolCalendar(calendar.holidays(), calendar.departement(), week.keySet())))
                        .orElse(hours);
    }

    /** The holidays of the zone that a UAI names, where they are known. */
    static Optional<SchoolCalendar> holidays(Uai uai, SchoolYear year) {
        var zone =
                uai.departement().flatMap(Academies.shipped()::byDepartement).flatMap(academie -> academie.zone(year));
        return new TimetableContext(uai, year, zone, List.of(), List.of()).calendar();
    }
}
