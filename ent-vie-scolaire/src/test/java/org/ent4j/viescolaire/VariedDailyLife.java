package org.ent4j.viescolaire;

import static org.ent4j.viescolaire.PortalFixture.FATHER;
import static org.ent4j.viescolaire.PortalFixture.NURSE;
import static org.ent4j.viescolaire.PortalFixture.PUPIL;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.PortalFixture.regime;
import static org.ent4j.viescolaire.PortalFixture.stay;
import static org.ent4j.viescolaire.PortalFixture.taught;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.CPE;
import static org.ent4j.viescolaire.SchoolFixture.DAVID;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.MONDAY;
import static org.ent4j.viescolaire.SchoolFixture.MOTHER;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.lesson;
import static org.ent4j.viescolaire.VariedDay.VISA;
import static org.ent4j.viescolaire.VariedDay.clock;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.viescolaire.cahier.Attachment;
import org.ent4j.viescolaire.cahier.SeanceCommand;
import org.ent4j.viescolaire.cahier.SeanceContent;
import org.ent4j.viescolaire.cahier.SeanceId;
import org.ent4j.viescolaire.cahier.TravailAFaire;
import org.ent4j.viescolaire.cahier.TravailId;
import org.ent4j.viescolaire.cahier.TravailMoment;
import org.ent4j.viescolaire.carnet.AcknowledgementAsked;
import org.ent4j.viescolaire.carnet.CarnetCategory;
import org.ent4j.viescolaire.carnet.CarnetCommand;
import org.ent4j.viescolaire.carnet.CarnetLetter;
import org.ent4j.viescolaire.carnet.CarnetMessageId;
import org.ent4j.viescolaire.permanence.StayCommand;
import org.ent4j.viescolaire.permanence.StayId;
import org.ent4j.viescolaire.permanence.StayKind;
import org.ent4j.viescolaire.sortie.Permission;
import org.ent4j.viescolaire.sortie.RegimesDeSortie;

/** What happens on that Monday in the carnet, the cahier de textes and outside of lessons. */
final class VariedDailyLife {

    private final VieScolaire school;

    private VariedDailyLife(VieScolaire school) {
        this.school = school;
    }

    static void play(VieScolaire school) {
        var day = new VariedDailyLife(school);
        day.carnet();
        day.cahier();
        day.stays();
        day.sorties();
    }

    private void carnet() {
        var id = new CarnetMessageId("m1");
        var letter = CarnetLetter.builder()
                .addPupils(ANNE, BRUNO)
                .audience("5A")
                .category(CarnetCategory.RENDEZ_VOUS)
                .subject("Réunion")
                .text("<p>Jeudi à 18 h</p>")
                .acknowledgement(AcknowledgementAsked.EACH_GUARDIAN)
                .deadline(MONDAY)
                .build();
        done(school.carnet().draft(clock("08:00"), TEACHER, id, letter.withSubject("Réunoin")));
        message(id, new CarnetCommand.Edit(clock("08:01"), TEACHER, letter));
        message(id, new CarnetCommand.Send(clock("08:02"), TEACHER));
        message(id, new CarnetCommand.Read(clock("12:00"), FATHER, BRUNO));
        message(id, new CarnetCommand.Acknowledge(clock("12:01"), MOTHER, ANNE));
        message(id, new CarnetCommand.Reply(clock("12:02"), MOTHER, ANNE, "J'y serai."));
    }

    private void message(CarnetMessageId id, CarnetCommand command) {
        done(school.carnet().carryOut(id, command));
    }

    private void cahier() {
        var id = new SeanceId("l1");
        var content = SeanceContent.builder()
                .title("Théorème de Thalès")
                .text("Énoncé")
                .annotation("reprendre l'exemple 2")
                .addAttachments(new Attachment("a1", "figure.pdf"))
                .build();
        var work = TravailAFaire.builder()
                .id(new TravailId("w1"))
                .moment(TravailMoment.AFTER_THE_LESSON)
                .type("TRAVAIL")
                .title("Exercices 3 et 4")
                .due(MONDAY.plusDays(3))
                .dueLesson(lesson(MONDAY.plusDays(3), "08:30").id())
                .estimated(Duration.ofMinutes(30))
                .build();
        done(school.cahier().begin(clock("08:31"), TEACHER, id, taught(MONDAY, "08:30"), content));
        seance(id, new SeanceCommand.AddWork(clock("09:20"), TEACHER, work));
        seance(id, new SeanceCommand.Publish(clock("09:21"), TEACHER, clock("09:25")));
        seance(id, new SeanceCommand.Mark(clock("18:00"), PUPIL, work.id(), ANNE, true));
        done(school.cahier().stamp(List.of(id), new SeanceCommand.Stamp(clock("18:30"), HEAD, VISA, "vu")));
        seance(
                id,
                new SeanceCommand.CancelLesson(
                        clock("19:00"), CPE, work.dueLesson().orElseThrow()));
    }

    private void seance(SeanceId id, SeanceCommand command) {
        done(school.cahier().carryOut(id, command));
    }

    private void stays() {
        done(school.stays()
                .begin(
                        clock("09:05"),
                        NURSE,
                        stay("i", StayKind.INFIRMERIE, "09:05", ANNE).withPlace("R12")));
        done(school.stays().begin(clock("09:10"), CPE, stay("p", StayKind.PERMANENCE, "09:10", DAVID)));
        done(school.stays().move(clock("09:30"), CPE, ANNE, MONDAY.atTime(9, 30), new StayId("i"), new StayId("p")));
        done(school.stays().carryOut(new StayId("p"), new StayCommand.End(clock("10:20"), CPE, MONDAY.atTime(10, 20))));
    }

    private void sorties() {
        var list = new RegimesDeSortie(
                List.of(regime("R1", Permission.LEAVE_WHEN_DAY_ENDS_EARLY).withNeedsAuthorisation(true), regime("R2")));
        done(school.sorties().define(clock("07:30"), CPE, list));
        assign(MONDAY, "R1");
        assign(MONDAY.plusDays(1), "R2");
        done(school.sorties().authorise(clock("08:00"), MOTHER, ANNE, "R1", true));
    }

    private void assign(LocalDate from, String code) {
        var changes = school.sorties().on(CPE, from).get().changes(List.of(ANNE, BRUNO), Optional.of(code));
        done(school.sorties().assign(clock("07:31"), CPE, from, changes));
    }
}
