package org.ent4j.examples.portal.cahier;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.cahier.FamilyAgenda;
import org.ent4j.viescolaire.cahier.FamilySeance;
import org.ent4j.viescolaire.cahier.SeanceCommand.Mark;
import org.ent4j.viescolaire.cahier.SeanceId;
import org.ent4j.viescolaire.cahier.TravailId;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Capacity;

/** The week of a pupil, as he and his guardians read it. */
final class FamilyScreen {

    private static final int DAYS_AHEAD = 21;

    private FamilyScreen() {}

    static Answer show(Visit visit) {
        var pupils = pupils(visit);
        var chosen = visit.query()
                .text("eleve")
                .filter(pupils::containsKey)
                .or(() -> pupils.keySet().stream().findFirst());
        return chosen.map(pupil -> show(visit, pupils, new PersonId(pupil)))
                .orElseGet(() -> Answer.notFound(
                        visit,
                        visit.in(
                                "Aucun élève de cet établissement ne vous est rattaché.",
                                "You answer for no pupil of this school.")));
    }

    /** Those whom the visitor may read about. */
    private static Map<String, String> pupils(Visit visit) {
        var pupils = new LinkedHashMap<String, String>();
        if (visit.actor().capacity() == Capacity.ELEVE) {
            pupils.put(visit.person().value(), visit.school().names().of(visit.person()));
        } else {
            visit.school().names().wards(visit.person()).stream()
                    .filter(ward -> visit.school().context().may(visit.actor(), Act.SEE_CAHIER, ward.id()))
                    .forEach(ward -> pupils.put(ward.id().value(), SchoolNames.of(ward)));
        }
        return pupils;
    }

    private static Answer show(Visit visit, Map<String, String> pupils, PersonId pupil) {
        var week = Week.of(visit);
        var cahier = SeanceScreen.cahier(visit);
        var due = due(visit, week);
        return Answer.shown(
                visit,
                cahier.agenda(visit.actor(), pupil, due, visit.now())
                        .flatMap(agenda -> cahier.seances(visit.actor(), pupil, week.range(), visit.now())
                                .map(seances -> page(visit, pupils, pupil, week, agenda, seances))),
                page -> Answer.page(visit.in("Cahier de textes", "Cahier de textes"), "cahier/family", page));
    }

    /** The week that is shown, and what comes in the next ones. */
    private static DateRange due(Visit visit, Week week) {
        var today = visit.today();
        var first = week.monday().isBefore(today) ? week.monday() : today;
        var ahead = today.plusDays(DAYS_AHEAD);
        return new DateRange(first, week.saturday().isAfter(ahead) ? week.saturday() : ahead);
    }

    private static FamilyPage page(
            Visit visit,
            Map<String, String> pupils,
            PersonId pupil,
            Week week,
            FamilyAgenda agenda,
            List<FamilySeance> seances) {
        var days = week.days().stream()
                .map(day -> day(visit, day, agenda, seances))
                .filter(day -> !day.works().isEmpty() || !day.seances().isEmpty())
                .toList();
        var toDo = agenda.toDo(visit.today()).stream()
                .map(line -> work(visit, line))
                .toList();
        return new FamilyPage(week, pupils, pupil.value(), toDo, days, isMarked(visit));
    }

    private static boolean isMarked(Visit visit) {
        return visit.actor().capacity() == Capacity.ELEVE
                || visit.school().vieScolaire().setup().cahier().isMarkedByGuardians();
    }

    private static FamilyPage.Day day(Visit visit, LocalDate day, FamilyAgenda agenda, List<FamilySeance> seances) {
        return new FamilyPage.Day(
                visit.words().day(day),
                agenda.due(day).stream().map(line -> work(visit, line)).toList(),
                seances.stream()
                        .filter(seance -> seance.lesson().day().equals(day))
                        .map(seance -> ReadSeance.of(visit, seance))
                        .toList());
    }

    private static FamilyPage.Work work(Visit visit, FamilyAgenda.Line line) {
        var travail = line.travail();
        return new FamilyPage.Work(
                "/cahier/cours/%s/travaux/%s/fait".formatted(line.seance(), travail.id()),
                visit.words().day(travail.due()),
                line.subject(),
                travail.title(),
                travail.text(),
                travail.attachments().stream().filter(Texts::isPage).toList(),
                travail.estimated().map(time -> time.toMinutes() + " min"),
                line.isDone(),
                line.doubt()
                        .map(doubt -> doubt.movedTo()
                                .map(when -> visit.in("cours déplacé au %s", "lesson moved to %s")
                                        .formatted(visit.words().moment(when.start())))
                                .orElseGet(() -> visit.in("cours annulé", "lesson cancelled"))));
    }

    static Answer mark(Visit visit) {
        var pupil = visit.form().text("eleve").map(PersonId::new).orElseGet(visit::person);
        var isDone = visit.form().isChecked("fait");
        return Answer.moved(
                visit,
                SeanceScreen.cahier(visit)
                        .carryOut(
                                new SeanceId(visit.parameter("lesson")),
                                new Mark(
                                        visit.now(),
                                        visit.actor(),
                                        new TravailId(visit.parameter("work")),
                                        pupil,
                                        isDone)),
                back(visit, pupil),
                isDone ? visit.in("Travail fait.", "Work done.") : visit.in("Travail à faire.", "Work to do."));
    }

    private static String back(Visit visit, PersonId pupil) {
        var week =
                visit.form().day("semaine").map(monday -> "&semaine=" + monday).orElse("");
        return "/cahier?eleve=" + URLEncoder.encode(pupil.value(), StandardCharsets.UTF_8) + week;
    }
}
