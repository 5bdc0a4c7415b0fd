package org.ent4j.examples.portal.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.discipline.IncidentId;
import org.ent4j.viescolaire.discipline.SanctionId;
import org.ent4j.viescolaire.incident.IncidentCommand;
import org.ent4j.viescolaire.incident.IncidentReport;
import org.ent4j.viescolaire.incident.Protagonist;
import org.ent4j.viescolaire.incident.Protagonist.Part;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.observation.Observation;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.sanction.Authority;
import org.ent4j.viescolaire.sanction.Notification;
import org.ent4j.viescolaire.sanction.SanctionCase;
import org.ent4j.viescolaire.sanction.SanctionCommand;
import org.ent4j.viescolaire.sanction.SanctionKind;
import org.ent4j.viescolaire.sanction.SanctionTerms;

/** Two incidents, a sanction whose defence is on and one of the register, and what teachers have observed. */
record DemoIncidents(OpenSchool school, DemoDays days, DemoStaff staff, List<PersonId> pupils) {

    private static final IncidentId FIGHT = new IncidentId("demo-1");
    private static final IncidentId DAMAGE = new IncidentId("demo-2");

    void make() {
        incidents();
        sanctions();
        observations();
    }

    private void incidents() {
        declare(
                FIGHT,
                staff.cpe(),
                days.ago(3).atTime(10, 10),
                IncidentReport.builder()
                        .at(days.ago(3).atTime(10, 10))
                        .type("Agression")
                        .place("Cour de récréation")
                        .seriousness("Grave")
                        .description("Coups portés à la récréation du matin, après une dispute de la veille.")
                        .addProtagonists(new Protagonist(pupils.get(2), Part.RESPONSABLE))
                        .addProtagonists(new Protagonist(pupils.get(8), Part.VICTIME))
                        .addProtagonists(new Protagonist(pupils.get(5), Part.TEMOIN))
                        .build());
        declare(
                DAMAGE,
                staff.teacher(),
                days.ago(1).atTime(14, 0),
                IncidentReport.builder()
                        .at(days.ago(1).atTime(14, 0))
                        .type("Vandalisme")
                        .place("Salle de classe")
                        .seriousness("Peu grave")
                        .description("Table gravée au compas.")
                        .addProtagonists(new Protagonist(pupils.get(6), Part.RESPONSABLE))
                        .build());
    }

    private void declare(IncidentId id, Actor by, LocalDateTime at, IncidentReport report) {
        DemoPunitions.made(school.vieScolaire()
                .discipline()
                .declare(DemoDays.at(at.toLocalDate(), at.getHour() + 1), by, id, report));
    }

    private void sanctions() {
        var current =
                propose("demo-1", pupils.get(2), "ma_viol", "Coups portés à un camarade dans la cour", days.ago(2));
        inform(current, days.ago(1));
        var discipline = school.vieScolaire().discipline();
        DemoPunitions.made(
                discipline.carryOut(FIGHT, new IncidentCommand.Review(DemoDays.at(days.ago(2), 9), staff.cpe())));
        DemoPunitions.made(discipline.carryOut(
                FIGHT, new IncidentCommand.Link(DemoDays.at(days.ago(2), 17), staff.cpe(), Set.of(), Set.of(current))));
        var old = propose("demo-2", pupils.get(9), "ma_inso", "Insultes envers un assistant d'éducation", days.ago(25));
        inform(old, days.ago(25));
        DemoPunitions.made(discipline.carryOut(
                old,
                new SanctionCommand.Pronounce(
                        DemoDays.at(days.ago(19), 11),
                        staff.head(),
                        Authority.CHEF_D_ETABLISSEMENT,
                        SanctionTerms.of(SanctionKind.AVERTISSEMENT),
                        "Un élève a insulté un assistant d'éducation à la sortie du réfectoire.")));
    }

    private SanctionId propose(String key, PersonId pupil, String motif, String facts, LocalDate day) {
        var id = new SanctionId(key);
        DemoPunitions.made(school.vieScolaire()
                .discipline()
                .propose(
                        DemoDays.at(day, 10),
                        staff.head(),
                        SanctionCase.builder()
                                .id(id)
                                .pupil(pupil)
                                .isMinor(true)
                                .motif(new MotifCode(motif))
                                .facts(facts)
                                .build()));
        return id;
    }

    private void inform(SanctionId id, LocalDate day) {
        var policy = school.vieScolaire().setup().sanctions();
        var until = policy.joursOuvrables().last(day, policy.defenceDays());
        DemoPunitions.made(school.vieScolaire()
                .discipline()
                .carryOut(
                        id,
                        new SanctionCommand.Inform(
                                DemoDays.at(day, 15), staff.head(), Notification.complete(day, until))));
    }

    private void observations() {
        observe(1, 0, "ma_enpr", days.ago(8), "Participe davantage à l'oral");
        observe(2, 0, "ma_trno", days.ago(5), "Leçon non apprise");
        observe(3, 0, "ma_boen", days.ago(2), "A aidé un camarade absent à rattraper le cours");
        observe(4, 1, "ma_bava", days.ago(4), "");
        observe(5, 3, "ma_trno", days.ago(3), "Exercices non faits");
        observe(6, 4, "ma_enpr", days.ago(3), "");
        observe(7, 5, "ma_oudu", days.ago(2), "Sans compas");
        observe(8, 7, "ma_boen", days.ago(1), "Rangement de la salle");
    }

    private void observe(int number, int pupil, String motif, LocalDate day, String comment) {
        DemoPunitions.made(school.vieScolaire()
                .discipline()
                .note(
                        DemoDays.at(day, 12),
                        Observation.builder()
                                .id("demo-" + number)
                                .pupil(pupils.get(pupil))
                                .issuer(staff.teacher())
                                .at(day.atTime(11, 0))
                                .motif(new MotifCode(motif))
                                .comment(comment)
                                .build()));
    }
}
