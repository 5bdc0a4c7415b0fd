package org.ent4j.examples.portal.cahier;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.portal.cahier.WritingPage.State;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.viescolaire.cahier.DayLoad;
import org.ent4j.viescolaire.cahier.Seance;
import org.ent4j.viescolaire.cahier.TravailMoment;
import org.ent4j.viescolaire.cahier.VisaCheck;
import org.ent4j.viescolaire.rollcall.CalledLesson;

/**
 * Makes the page of a séance, blank or as it was typed.
 *
 * @param seance nothing before anything is written
 */
record SeancePages(Visit visit, CalledLesson lesson, Optional<Seance> seance) {

    private static final int DAYS_OF_LOAD = 10;

    Answer shown() {
        return Answer.page(title(), "cahier/seance", page(saved(), WorkForm.empty(), List.of()));
    }

    Answer again(SeanceForm typed, List<String> errors) {
        return Answer.again(title(), "cahier/seance", page(typed, WorkForm.empty(), errors));
    }

    /** @param work one that is set already, or still to be set */
    Answer again(WorkForm work, List<String> errors) {
        return Answer.again(title(), "cahier/seance", page(saved(), work, errors));
    }

    private String title() {
        return visit.in("Écrire une séance", "Write a séance");
    }

    private SeanceForm saved() {
        return seance.map(SeanceForm::of).orElseGet(SeanceForm::empty);
    }

    private SeancePage page(SeanceForm form, WorkForm typed, List<String> errors) {
        var policy = visit.school().vieScolaire().setup().cahier();
        var start = lesson.period().start();
        return new SeancePage(
                "/cahier/cours/" + lesson.id(),
                start.toLocalDate()
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .toString(),
                "%s, %s"
                        .formatted(
                                visit.words().day(start.toLocalDate()),
                                Texts.hours(visit, start, lesson.period().end())),
                lesson.group(),
                lesson.subject(),
                seance.map(each -> State.of(visit, each)),
                seance.filter(Seance::isPublished).isPresent(),
                seance.filter(Seance::isCancelled).isPresent(),
                policy.longestTitle(),
                moments(),
                policy.types().stream().sorted().toList(),
                errors,
                form,
                works(typed),
                typed.id().isEmpty() ? typed : WorkForm.empty(),
                seance.isPresent() ? loads() : List.of(),
                visas());
    }

    private Map<String, String> moments() {
        var moments = new LinkedHashMap<String, String>();
        for (var moment : List.of(TravailMoment.AFTER_THE_LESSON, TravailMoment.FOR_THE_LESSON)) {
            moments.put(moment.name(), visit.words().of(moment.label()));
        }
        return moments;
    }

    private List<WorkForm> works(WorkForm typed) {
        return seance.stream()
                .flatMap(each -> each.works().stream())
                .map(work -> work.id().value().equals(typed.id()) ? typed : WorkForm.of(work))
                .toList();
    }

    private List<String> loads() {
        var from = visit.today();
        return visit.school()
                .vieScolaire()
                .cahier()
                .workload(visit.actor(), lesson.pupils(), new DateRange(from, from.plusDays(DAYS_OF_LOAD)))
                .map(load -> load.days().entrySet().stream()
                        .filter(day -> day.getValue().works() > 0)
                        .map(day ->
                                visit.words().day(day.getKey()) + visit.words().colon() + load(day.getValue()))
                        .toList())
                .getOrElse(List.of());
    }

    private String load(DayLoad load) {
        var works = visit.words().count(load.works(), "travail", "travaux", "work", "works");
        return load.estimated().isZero()
                ? works
                : works + ", " + load.estimated().toMinutes() + " min";
    }

    private List<String> visas() {
        return seance.stream()
                .flatMap(each -> each.visas().stream().map(visa -> new VisaCheck(each.id(), visa, each.revision())))
                .map(check -> VisaWords.of(visit, check))
                .toList();
    }
}
