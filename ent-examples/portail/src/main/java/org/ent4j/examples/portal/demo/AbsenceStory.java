package org.ent4j.examples.portal.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceCommand;
import org.ent4j.viescolaire.absence.AbsenceCommand.Enter;
import org.ent4j.viescolaire.absence.AbsenceCommand.GiveReason;
import org.ent4j.viescolaire.absence.AbsenceCommand.Justify;
import org.ent4j.viescolaire.absence.AbsenceCommand.Lock;
import org.ent4j.viescolaire.absence.AbsenceCommand.NoteFollowUp;
import org.ent4j.viescolaire.absence.AbsenceCommand.Notify;
import org.ent4j.viescolaire.absence.AbsenceCommand.RefuseReason;
import org.ent4j.viescolaire.absence.AbsenceCommand.Regularise;
import org.ent4j.viescolaire.absence.AbsenceFile;
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

/**
 * What vie scolaire and families did about absences.
 *
 * @param days of school before that of the demonstration, the latest first
 */
record AbsenceStory(OpenSchool school, Actor cpe, List<LocalDate> days) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final MotifCode ILL = new MotifCode("ma_mala");
    private static final MotifCode CERTIFICATE = new MotifCode("ma_cemé");
    private static final MotifCode FAMILY = new MotifCode("ma_famille");
    private static final MotifCode OVERSLEPT = new MotifCode("ma_pade");
    private static final MotifCode DOCTOR = new MotifCode("ma_remé");
    private static final MotifCode UNFIT = new MotifCode("ma_inph");
    private static final int BEFORE_THE_ROLL_CALLS = 7;

    /** An absence that waits for a reason, a lateness, and an absence to come. */
    void ofTheFamily(Person pupil) {
        var parent = guardian(school, pupil.id()).orElseThrow();
        var day = days.get(BEFORE_THE_ROLL_CALLS);
        var file = enter(
                pupil, day, AbsenceType.ABSENCE, period(day, "08:00", "12:00"), Optional.empty(), Optional.empty());
        tell(pupil.id(), file.holding(file.partCount()).orElseThrow().number(), day, parent);
        var declared = at(days.get(0), "19:30");
        var coming = period(days.get(0).plusDays(8), "13:00", "17:30");
        does(
                pupil.id(),
                new Enter(
                        declared,
                        parent,
                        AbsenceType.ABSENCE,
                        List.of(coming),
                        Origin.of(Source.RESPONSABLE),
                        Optional.of(DOCTOR),
                        "Rendez-vous chez l'orthodontiste"));
        var late = days.get(BEFORE_THE_ROLL_CALLS - 1);
        enter(
                pupil,
                late,
                AbsenceType.RETARD,
                period(late, "08:00", "08:20"),
                Optional.of(OVERSLEPT),
                Optional.empty());
    }

    /** The lessons of one subject, for a month. */
    void exempt(Person pupil) {
        var day = days.get(days.size() - 1);
        var period = new Period(day.atTime(8, 0), day.plusWeeks(4).atTime(17, 30));
        sport().ifPresent(subject ->
                enter(pupil, day, AbsenceType.DISPENSE, period, Optional.of(UNFIT), Optional.of(subject)));
    }

    private Optional<String> sport() {
        return days.stream()
                .flatMap(day -> school.lessons().on(day).stream())
                .map(lesson -> lesson.subject())
                .filter(subject -> subject.toUpperCase(Locale.FRENCH).contains("PHYSIQUE")
                        && !subject.toUpperCase(Locale.FRENCH).contains("CHIMIE"))
                .findFirst();
    }

    /** Each of a few dossiers has come to another point. */
    void treated(List<PersonId> pupils) {
        var rest = pupils.iterator();
        next(rest, this::waiting);
        next(rest, this::toBeShown);
        next(rest, this::toBeDecided);
        next(rest, this::accepted);
        next(rest, this::shown);
        next(rest, this::refused);
    }

    private static void next(Iterator<PersonId> pupils, Consumer<PersonId> what) {
        if (pupils.hasNext()) {
            what.accept(pupils.next());
        }
    }

    private void waiting(PersonId pupil) {
        var day = day(pupil);
        var at = at(day, "17:35");
        does(pupil, new NoteFollowUp(at, cpe, 1, FollowUp.Kind.MESSAGE_REPONDEUR, "Rappeler demain"));
        tell(pupil, 1, day, guardian(school, pupil).orElseThrow());
    }

    private void toBeShown(PersonId pupil) {
        reason(pupil, CERTIFICATE, "Le certificat suit");
    }

    private void toBeDecided(PersonId pupil) {
        reason(pupil, ILL, "Fièvre");
    }

    private void accepted(PersonId pupil) {
        reason(pupil, ILL, "");
        regularised(pupil);
    }

    private void shown(PersonId pupil) {
        reason(pupil, CERTIFICATE, "");
        var at = at(day(pupil).plusDays(1), "09:00");
        does(pupil, new Justify(at, cpe, 1, Set.of(), new Proof(Proof.Kind.CERTIFICAT_MEDICAL, "")));
        regularised(pupil);
    }

    private void regularised(PersonId pupil) {
        var at = at(day(pupil).plusDays(1), "09:05");
        does(pupil, new Regularise(at, cpe, 1, Set.of()));
        does(pupil, new Lock(at, cpe, 1));
    }

    private void refused(PersonId pupil) {
        reason(pupil, FAMILY, "Retour de week-end");
        var at = at(day(pupil).plusDays(1), "09:10");
        does(pupil, new RefuseReason(at, cpe, 1, Set.of(), "Voir le règlement intérieur, article 12."));
        does(pupil, new Lock(at, cpe, 1));
    }

    private void reason(PersonId pupil, MotifCode motif, String comment) {
        var parent = guardian(school, pupil).orElseThrow();
        does(pupil, new GiveReason(at(day(pupil), "19:00"), parent, 1, Set.of(), motif, comment));
    }

    /** Of the dossier with which a file begins. */
    private LocalDate day(PersonId pupil) {
        return school.vieScolaire()
                .absences()
                .of(cpe, pupil)
                .get()
                .live()
                .get(0)
                .span()
                .orElseThrow()
                .end()
                .toLocalDate();
    }

    private AbsenceFile enter(
            Person pupil,
            LocalDate day,
            AbsenceType type,
            Period period,
            Optional<MotifCode> motif,
            Optional<String> subject) {
        return does(
                pupil.id(),
                new Enter(
                        at(day, "09:30"),
                        cpe,
                        type,
                        List.of(period),
                        Origin.of(Source.VIE_SCOLAIRE),
                        subject,
                        motif,
                        ""));
    }

    private void tell(PersonId pupil, int dossier, LocalDate day, Actor guardian) {
        does(pupil, new Notify(at(day, "17:40"), cpe, dossier, Means.SMS, guardian.person(), "absence-constatee"));
    }

    private AbsenceFile does(PersonId pupil, AbsenceCommand command) {
        return school.vieScolaire()
                .absences()
                .carryOut(pupil, command)
                .getOrElseThrow(refused -> new IllegalStateException("%s: %s".formatted(command, refused.reasons())));
    }

    static Optional<Actor> guardian(OpenSchool school, PersonId pupil) {
        return school.names().find(pupil).stream()
                .flatMap(person -> person.guardians().stream())
                .filter(link -> link.authority() != Guardianship.Authority.NONE)
                .map(link -> new Actor(link.guardian(), Capacity.RESPONSABLE))
                .findFirst();
    }

    private static Period period(LocalDate day, String from, String to) {
        return new Period(day.atTime(LocalTime.parse(from)), day.atTime(LocalTime.parse(to)));
    }

    private static Instant at(LocalDate day, String hour) {
        return day.atTime(LocalTime.parse(hour)).atZone(PARIS).toInstant();
    }
}
