package org.ent4j.examples.portal.demo;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.absence.AbsenceCommand;
import org.ent4j.viescolaire.absence.AbsenceCommand.Enter;
import org.ent4j.viescolaire.absence.AbsenceCommand.GiveReason;
import org.ent4j.viescolaire.absence.AbsenceCommand.Justify;
import org.ent4j.viescolaire.absence.AbsenceCommand.Lock;
import org.ent4j.viescolaire.absence.AbsenceCommand.NoteFollowUp;
import org.ent4j.viescolaire.absence.AbsenceCommand.Notify;
import org.ent4j.viescolaire.absence.AbsenceCommand.RefuseReason;
import org.ent4j.viescolaire.absence.AbsenceCommand.Regularise;
import org.ent4j.viescolaire.absence.AbsenceType;
import org.ent4j.viescolaire.absence.FollowUp;
import org.ent4j.viescolaire.absence.Means;
import org.ent4j.viescolaire.absence.Origin;
import org.ent4j.viescolaire.absence.Origin.Source;
import org.ent4j.viescolaire.absence.Proof;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/** Dossiers of absences in every state, and one pupil for whom the law asks something of the school. */
final class AbsencesStep implements DemoStep {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final MotifCode ILL = new MotifCode("ma_mala");
    private static final MotifCode CERTIFICATE = new MotifCode("ma_cemé");
    private static final MotifCode FAMILY = new MotifCode("ma_famille");
    private static final MotifCode OVERSLEPT = new MotifCode("ma_pade");

    private final OpenSchools schools;
    private final Clock clock;

    @Inject
    AbsencesStep(OpenSchools schools, Clock clock) {
        this.schools = schools;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "absences";
    }

    @Override
    public Label what() {
        return Label.of("Dossiers d'absence", "Dossiers of absences");
    }

    @Override
    public void run() {
        var school = schools.find(DemoSchools.first()).orElseThrow();
        new Telling(school, cpe(school), days()).tell();
    }

    private static Actor cpe(OpenSchool school) {
        return school.names().staff().stream()
                .filter(person -> person.profil() == Profil.VIE_SCOLAIRE)
                .findFirst()
                .map(person -> new Actor(person.id(), Capacity.VIE_SCOLAIRE))
                .orElseThrow();
    }

    /** The days of school before that of the demonstration, the latest first. */
    private List<LocalDate> days() {
        var today = LocalDate.now(clock);
        return Stream.iterate(today.minusDays(1), day -> day.minusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .limit(15)
                .toList();
    }

    /** What happened, pupil by pupil: the first family is that of the people who sign in. */
    private record Telling(OpenSchool school, Actor cpe, List<LocalDate> days) {

        void tell() {
            var pupils = school.names().pupils().stream()
                    .filter(pupil -> !pupil.guardians().isEmpty())
                    .toList();
            ofTheFamily(pupils.get(0));
            waiting(pupils.get(3));
            shown(pupils.get(6));
            accepted(pupils.get(9));
            refused(pupils.get(12));
            oftenAway(pupils.get(15));
            exempt(pupils.get(18));
            late(pupils.get(21));
        }

        private void ofTheFamily(Person pupil) {
            var parent = guardian(pupil);
            enter(pupil, 7, AbsenceType.ABSENCE, day(7, "08:00", "12:00"), Optional.empty());
            notice(pupil, 1, 7, parent);
            enter(pupil, 2, AbsenceType.RETARD, day(2, "08:00", "08:20"), Optional.of(OVERSLEPT));
            var coming = days.get(0).plusDays(8);
            does(pupil, at(0, "19:30"), parent, new Enter(
                    at(0, "19:30"),
                    parent,
                    AbsenceType.ABSENCE,
                    List.of(new Period(coming.atTime(13, 0), coming.atTime(17, 30))),
                    Origin.of(Source.RESPONSABLE),
                    Optional.of(new MotifCode("ma_remé")),
                    "Rendez-vous chez l'orthodontiste"));
        }

        private void waiting(Person pupil) {
            enter(pupil, 1, AbsenceType.ABSENCE, day(1, "08:00", "17:00"), Optional.empty());
            does(pupil, at(1, "10:00"), cpe, new NoteFollowUp(
                    at(1, "10:00"), cpe, 1, FollowUp.Kind.MESSAGE_REPONDEUR, "Rappeler ce soir"));
            notice(pupil, 1, 1, guardian(pupil));
        }

        private void shown(Person pupil) {
            var parent = guardian(pupil);
            enter(pupil, 5, AbsenceType.ABSENCE, day(5, "08:00", "17:00"), Optional.empty());
            does(pupil, at(4, "18:00"), parent, new GiveReason(
                    at(4, "18:00"), parent, 1, Set.of(), CERTIFICATE, "Le certificat suit"));
        }

        private void accepted(Person pupil) {
            var parent = guardian(pupil);
            enter(pupil, 6, AbsenceType.ABSENCE, day(6, "08:00", "12:00"), Optional.empty());
            does(pupil, at(5, "18:00"), parent, new GiveReason(at(5, "18:00"), parent, 1, Set.of(), CERTIFICATE, ""));
            does(pupil, at(4, "09:00"), cpe, new Justify(
                    at(4, "09:00"), cpe, 1, Set.of(), new Proof(Proof.Kind.CERTIFICAT_MEDICAL, "")));
            does(pupil, at(4, "09:05"), cpe, new Regularise(at(4, "09:05"), cpe, 1, Set.of()));
            does(pupil, at(4, "09:06"), cpe, new Lock(at(4, "09:06"), cpe, 1));
        }

        private void refused(Person pupil) {
            var parent = guardian(pupil);
            enter(pupil, 8, AbsenceType.ABSENCE, day(8, "13:00", "17:00"), Optional.empty());
            does(pupil, at(7, "18:00"), parent, new GiveReason(
                    at(7, "18:00"), parent, 1, Set.of(), FAMILY, "Retour de week-end"));
            does(pupil, at(6, "09:00"), cpe, new RefuseReason(
                    at(6, "09:00"), cpe, 1, Set.of(), "Ce motif n'est pas valable : voir le règlement intérieur."));
            does(pupil, at(6, "09:01"), cpe, new Lock(at(6, "09:01"), cpe, 1));
        }

        /** Days of one month and no other: from four unexcused half-days on the law asks for more. */
        private void oftenAway(Person pupil) {
            for (var back : List.of(10, 8, 6)) {
                enter(pupil, back, AbsenceType.ABSENCE, day(back, "08:00", "12:00"), Optional.empty());
            }
            enter(pupil, 3, AbsenceType.ABSENCE, day(3, "08:00", "17:30"), Optional.empty());
            notice(pupil, 1, 9, guardian(pupil));
        }

        private void exempt(Person pupil) {
            var from = days.get(9).atTime(8, 0);
            var command = new Enter(
                    at(9, "09:00"),
                    cpe,
                    AbsenceType.DISPENSE,
                    List.of(new Period(from, from.plusWeeks(4))),
                    Origin.of(Source.VIE_SCOLAIRE),
                    Optional.of(new MotifCode("ma_inph")),
                    "Dispense de sport");
            does(pupil, at(9, "09:00"), cpe, command);
        }

        private void late(Person pupil) {
            for (var back : List.of(9, 4, 2)) {
                enter(pupil, back, AbsenceType.RETARD, day(back, "08:00", "08:15"), Optional.empty());
            }
        }

        private void enter(Person pupil, int back, AbsenceType type, Period period, Optional<MotifCode> motif) {
            var at = at(back, "09:30");
            var origin = Origin.of(Source.VIE_SCOLAIRE);
            does(pupil, at, cpe, new Enter(at, cpe, type, List.of(period), origin, motif, ""));
        }

        private void notice(Person pupil, int dossier, int back, Actor guardian) {
            var at = at(back, "11:00");
            does(pupil, at, cpe, new Notify(at, cpe, dossier, Means.SMS, guardian.person(), "absence-constatee"));
        }

        private void does(Person pupil, Instant at, Actor by, AbsenceCommand command) {
            school.vieScolaire()
                    .absences()
                    .carryOut(pupil.id(), command)
                    .getOrElseThrow(refused -> new IllegalStateException("%s by %s at %s: %s"
                            .formatted(command, by, at, refused.reasons())));
        }

        private static Actor guardian(Person pupil) {
            return pupil.guardians().stream()
                    .filter(link -> link.authority() != Guardianship.Authority.NONE)
                    .map(Guardianship::guardian)
                    .findFirst()
                    .map(guardian -> new Actor(guardian, Capacity.RESPONSABLE))
                    .orElseThrow();
        }

        /** @param back how many days of school before that of the demonstration; 0 for the last one */
        private Period day(int back, String from, String to) {
            var day = days.get(back);
            return new Period(day.atTime(LocalTime.parse(from)), day.atTime(LocalTime.parse(to)));
        }

        private Instant at(int back, String hour) {
            return days.get(back).atTime(LocalTime.parse(hour)).atZone(PARIS).toInstant();
        }
    }
}
