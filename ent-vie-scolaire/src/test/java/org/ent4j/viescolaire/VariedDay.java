package org.ent4j.viescolaire;

import static org.ent4j.viescolaire.PortalFixture.call;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.PortalFixture.punition;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.CHATTER;
import static org.ent4j.viescolaire.SchoolFixture.CHLOE;
import static org.ent4j.viescolaire.SchoolFixture.CPE;
import static org.ent4j.viescolaire.SchoolFixture.DAVID;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.ILL;
import static org.ent4j.viescolaire.SchoolFixture.MONDAY;
import static org.ent4j.viescolaire.SchoolFixture.MOTHER;
import static org.ent4j.viescolaire.SchoolFixture.MOTIFS;
import static org.ent4j.viescolaire.SchoolFixture.PARIS;
import static org.ent4j.viescolaire.SchoolFixture.SCHOOL;
import static org.ent4j.viescolaire.SchoolFixture.SETUP;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.YEAR;
import static org.ent4j.viescolaire.SchoolFixture.at;
import static org.ent4j.viescolaire.SchoolFixture.lesson;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.id.Departement;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceCommand;
import org.ent4j.viescolaire.absence.AbsenceType;
import org.ent4j.viescolaire.absence.FollowUp;
import org.ent4j.viescolaire.absence.Means;
import org.ent4j.viescolaire.absence.Origin;
import org.ent4j.viescolaire.alert.AlertKey;
import org.ent4j.viescolaire.alert.AlertLife;
import org.ent4j.viescolaire.alert.AlertType;
import org.ent4j.viescolaire.alert.LegalStep;
import org.ent4j.viescolaire.cahier.VisaId;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.discipline.IncidentId;
import org.ent4j.viescolaire.discipline.PunitionId;
import org.ent4j.viescolaire.discipline.SanctionId;
import org.ent4j.viescolaire.incident.IncidentCommand;
import org.ent4j.viescolaire.incident.IncidentReport;
import org.ent4j.viescolaire.incident.Protagonist;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.motif.MotifKind;
import org.ent4j.viescolaire.motif.Motifs;
import org.ent4j.viescolaire.motif.Tone;
import org.ent4j.viescolaire.observation.Observation;
import org.ent4j.viescolaire.punition.Occupancy;
import org.ent4j.viescolaire.punition.PunitionCommand;
import org.ent4j.viescolaire.punition.PunitionDate;
import org.ent4j.viescolaire.punition.PunitionSlot;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rollcall.RollCallCommand;
import org.ent4j.viescolaire.rollcall.RollCallCommand.OfflineEntry;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.ent4j.viescolaire.sanction.Authority;
import org.ent4j.viescolaire.sanction.ErasureGround;
import org.ent4j.viescolaire.sanction.Notification;
import org.ent4j.viescolaire.sanction.SanctionCase;
import org.ent4j.viescolaire.sanction.SanctionCommand;
import org.ent4j.viescolaire.sanction.SanctionKind;
import org.ent4j.viescolaire.sanction.SanctionTerms;

/** A Monday on which something of every kind happens, and what it leads to later. */
final class VariedDay {

    static final Motifs ALL_MOTIFS =
            MOTIFS.with("Travail soigné", Optional.of(Tone.POSITIVE), Set.of(MotifKind.OBSERVATION));
    static final MotifCode NEAT = ALL_MOTIFS.all().get(2).code();
    static final SchoolSetup SETUP_OF_THE_DAY = SchoolSetup.usual(
                    SCHOOL, YEAR, PARIS, new Departement("57"), SETUP.counting().openings(), ALL_MOTIFS)
            .build();
    static final VisaId VISA = new VisaId("v1");

    private final VieScolaire school;

    private VariedDay(VieScolaire school) {
        this.school = school;
    }

    static void play(VieScolaire school) {
        var day = new VariedDay(school);
        day.rollCalls();
        day.absences();
        day.observationAndIncident();
        day.excluded();
        day.sanctions();
        VariedDailyLife.play(school);
        VariedTerm.play(school);
    }

    static Instant clock(String clock) {
        return at(MONDAY, clock);
    }

    private static Period hours(LocalDate day, int from, int until) {
        return new Period(day.atTime(from, 0), day.atTime(until, 0));
    }

    private void rollCalls() {
        call(
                school,
                MONDAY,
                "08:30",
                RollCallEntry.absent(BRUNO),
                RollCallEntry.late(CHLOE, LocalTime.of(8, 40)).withComment("Bus « 4 » \\ \"retard\""));
        carryOut(
                "08:30",
                new RollCallCommand.Amend(
                        clock("09:00"), TEACHER, RollCallEntry.left(ANNE, LocalTime.of(9, 5)), "infirmerie"));
        carryOut("08:30", new RollCallCommand.Lock(clock("12:00"), CPE));
        var offline = new OfflineEntry(RollCallEntry.absent(CHLOE), clock("09:31"));
        carryOut(
                "09:30",
                new RollCallCommand.Merge(clock("10:30"), TEACHER, "device", List.of(), List.of(offline), true));
        done(school.rollCalls().open(lesson(MONDAY, "10:30"), clock("10:30"), TEACHER));
    }

    private void carryOut(String start, RollCallCommand command) {
        done(school.rollCalls().carryOut(lesson(MONDAY, start), command));
    }

    private void absences() {
        enter(DAVID, MOTHER, List.of(hours(MONDAY, 8, 18)), Optional.of(ILL));
        enter(
                BRUNO,
                CPE,
                MONDAY.minusDays(7)
                        .datesUntil(MONDAY.minusDays(2))
                        .map(day -> hours(day, 8, 18))
                        .toList(),
                Optional.empty());
        var file = school.absences().of(CPE, DAVID).get().live().get(0).number();
        absence(
                DAVID,
                new AbsenceCommand.NoteFollowUp(clock("09:00"), CPE, file, FollowUp.Kind.APPEL_EMIS, "répondeur"));
        absence(DAVID, new AbsenceCommand.Notify(clock("09:05"), CPE, file, Means.SMS, MOTHER.person(), "absence"));
        absence(DAVID, new AbsenceCommand.Regularise(clock("10:00"), CPE, file, Set.of()));
        var key = new AlertKey(BRUNO, AlertType.ABSENCE);
        done(school.alerts().move(clock("11:00"), CPE, key, AlertLife.Move.SEE));
        done(school.alerts()
                .take(clock("11:05"), HEAD, BRUNO, LegalStep.COMMISSION_EDUCATIVE, YearMonth.of(2026, 11), "écrit"));
    }

    private void enter(PersonId pupil, Actor by, List<Period> periods, Optional<MotifCode> motif) {
        var source = by.equals(CPE) ? Origin.Source.VIE_SCOLAIRE : Origin.Source.RESPONSABLE;
        absence(
                pupil,
                new AbsenceCommand.Enter(
                        clock("07:00"), by, AbsenceType.ABSENCE, periods, Origin.of(source), motif, "par téléphone"));
    }

    private void absence(PersonId pupil, AbsenceCommand command) {
        done(school.absences().carryOut(pupil, command));
    }

    private void observationAndIncident() {
        done(school.discipline()
                .note(
                        clock("11:00"),
                        Observation.builder()
                                .id("o1")
                                .pupil(ANNE)
                                .issuer(TEACHER)
                                .at(MONDAY.atTime(10, 0))
                                .motif(NEAT)
                                .comment("Cahier soigné")
                                .build()));
        var incident = new IncidentId("i1");
        var report = IncidentReport.builder()
                .at(MONDAY.atTime(10, 20))
                .type("Vol")
                .place("CDI")
                .seriousness("Grave")
                .description("Un téléphone a disparu")
                .addProtagonists(
                        new Protagonist(BRUNO, Protagonist.Part.RESPONSABLE),
                        new Protagonist(ANNE, Protagonist.Part.VICTIME))
                .build();
        done(school.discipline().declare(clock("10:30"), TEACHER, incident, report));
        done(school.discipline().carryOut(incident, new IncidentCommand.Review(clock("11:00"), CPE)));
    }

    private void excluded() {
        var id = new PunitionId("p1");
        var slot = PunitionSlot.at(PunitionDate.range(MONDAY.atTime(14, 10), MONDAY.atTime(14, 50)))
                .under(CPE.person());
        done(school.discipline().give(clock("12:20"), TEACHER, punition("p1", CHLOE)));
        done(school.discipline()
                .carryOut(id, new PunitionCommand.Schedule(clock("12:30"), TEACHER, slot), Occupancy.unknown()));
    }

    private void sanctions() {
        proposed("s1");
        proposed("s2");
        var id = new SanctionId("s1");
        var terms = SanctionTerms.of(SanctionKind.EXCLUSION_DE_L_ETABLISSEMENT).withDays(2);
        var later = at(MONDAY.plusDays(7), "08:00");
        done(school.discipline()
                .carryOut(
                        id,
                        new SanctionCommand.Pronounce(later, HEAD, Authority.CHEF_D_ETABLISSEMENT, terms, "insultes")));
        done(school.discipline()
                .carryOut(
                        id, new SanctionCommand.Erase(at(LocalDate.of(2029, 9, 1), "08:00"), HEAD, ErasureGround.DUE)));
    }

    private void proposed(String key) {
        var reproach = SanctionCase.builder()
                .id(new SanctionId(key))
                .pupil(DAVID)
                .isMinor(false)
                .motif(CHATTER)
                .facts("insultes")
                .build();
        var told = Notification.complete(MONDAY, MONDAY.plusDays(3));
        done(school.discipline().propose(clock("08:00"), HEAD, reproach));
        done(school.discipline().carryOut(reproach.id(), new SanctionCommand.Inform(clock("08:00"), HEAD, told)));
    }
}
