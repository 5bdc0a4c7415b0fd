package org.ent4j.examples.portal.demo;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.ent4j.examples.host.DetentionOccupancy;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.discipline.PunitionId;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.punition.PunitionCommand;
import org.ent4j.viescolaire.punition.PunitionDate;
import org.ent4j.viescolaire.punition.PunitionRequest;
import org.ent4j.viescolaire.punition.PunitionSlot;
import org.ent4j.viescolaire.rights.Actor;

/**
 * A dozen punitions, some in each state.
 *
 * @param pupils a few of a class of the teacher's
 */
record DemoPunitions(OpenSchool school, DemoDays days, DemoStaff staff, List<PersonId> pupils) {

    private static final String WORK = "DEVOIR_SUPPLEMENTAIRE";
    private static final String DETENTION = "RETENUE";
    private static final String ENTRY = "INSCRIPTION_SUR_LE_CARNET";
    private static final String EXCUSE = "EXCUSE";
    private static final LocalTime AFTER_CLASS = LocalTime.of(17, 30);

    void make() {
        fresh();
        scheduled();
        over();
    }

    private void fresh() {
        give(1, 0, ENTRY, "ma_oudu", staff.teacher(), days.ago(1), "Sans son livre pour la troisième fois", "");
        give(
                2,
                1,
                EXCUSE,
                "ma_inso",
                staff.teacher(),
                days.ago(1),
                "A coupé la parole à un camarade en s'en moquant",
                "");
        give(3, 2, DETENTION, "ma_reré", staff.cpe(), days.ago(2), "Quatre retards en deux semaines", "");
        give(4, 3, WORK, "ma_trno", staff.teacher(), days.ago(2), "", "Exercices 12 à 15, page 84");
    }

    private void scheduled() {
        give(5, 0, DETENTION, "ma_bava", staff.teacher(), days.ago(3), "Bavardages malgré deux rappels", "");
        schedule(5, days.ago(3), evening(days.in(1)));
        give(6, 4, WORK, "ma_trno", staff.teacher(), days.ago(4), "", "Recopier et apprendre la leçon du chapitre 3");
        schedule(6, days.ago(4), due(days.in(2)));
        give(7, 5, DETENTION, "ma_inso", staff.cpe(), days.ago(6), "Réponse insolente à une surveillante", "");
        schedule(7, days.ago(6), evening(days.ago(2)));
        var absent = new MotifCode("ma_élab");
        carryOut(7, new PunitionCommand.Postpone(at(days.ago(3)), staff.cpe(), evening(days.in(3)), absent));
        give(8, 6, WORK, "ma_oudu", staff.teacher(), days.ago(5), "", "Mettre le cahier à jour");
        schedule(8, days.ago(5), due(days.ago(1)));
    }

    private void over() {
        give(9, 7, DETENTION, "ma_bava", staff.teacher(), days.ago(9), "Lance des papiers pendant le cours", "");
        schedule(9, days.ago(9), evening(days.ago(7)));
        carryOut(9, new PunitionCommand.MarkDone(at(days.ago(6)), staff.cpe()));
        carryOut(9, new PunitionCommand.Lock(at(days.ago(6)), staff.cpe()));
        give(10, 0, WORK, "ma_trno", staff.teacher(), days.ago(12), "", "Reprendre le devoir maison");
        schedule(10, days.ago(12), due(days.ago(10)));
        carryOut(10, new PunitionCommand.MarkDone(at(days.ago(10)), staff.teacher()));
        give(11, 8, DETENTION, "ma_reré", staff.cpe(), days.ago(8), "Cinq retards depuis la rentrée", "");
        schedule(11, days.ago(8), evening(days.ago(5)));
        carryOut(11, new PunitionCommand.MarkNotDone(at(days.ago(4)), staff.cpe()));
        give(12, 9, EXCUSE, "ma_inso", staff.cpe(), days.ago(7), "Moquerie envers un camarade à la cantine", "");
        carryOut(12, new PunitionCommand.MarkDone(at(days.ago(6)), staff.cpe()));
    }

    static PunitionId id(int number) {
        return new PunitionId("demo-%02d".formatted(number));
    }

    private void give(
            int number, int pupil, String type, String motif, Actor by, LocalDate day, String facts, String work) {
        made(school.vieScolaire()
                .discipline()
                .give(
                        at(day),
                        by,
                        PunitionRequest.builder()
                                .id(id(number))
                                .pupil(pupils.get(pupil))
                                .type(type)
                                .motif(new MotifCode(motif))
                                .requester(by)
                                .facts(facts)
                                .assignedWork(work)
                                .build()));
    }

    private void schedule(int number, LocalDate day, PunitionSlot slot) {
        carryOut(number, new PunitionCommand.Schedule(at(day), staff.cpe(), slot));
    }

    private void carryOut(int number, PunitionCommand command) {
        var occupancy = new DetentionOccupancy(school.context(), id(number));
        made(school.vieScolaire().discipline().carryOut(id(number), command, occupancy));
    }

    private PunitionSlot evening(LocalDate day) {
        var start = day.atTime(AFTER_CLASS);
        return PunitionSlot.at(PunitionDate.range(start, start.plusHours(1)))
                .in("Permanence")
                .under(staff.cpe().person());
    }

    private static PunitionSlot due(LocalDate day) {
        return PunitionSlot.at(new PunitionDate.Deadline(day.atTime(8, 0)));
    }

    private static Instant at(LocalDate day) {
        return DemoDays.at(day, 16);
    }

    static void made(Either<? extends Refusal, ?> outcome) {
        outcome.getOrElseThrow(refused -> new IllegalStateException(refused.toString()));
    }
}
