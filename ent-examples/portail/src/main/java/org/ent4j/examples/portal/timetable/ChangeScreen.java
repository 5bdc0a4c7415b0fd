package org.ent4j.examples.portal.timetable;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.ent4j.examples.host.SchoolTimetable;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Form;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.timetable.adjustment.Adjustment;
import org.ent4j.timetable.publication.LessonId;
import org.ent4j.timetable.publication.Occurrence;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.source.ItemKind;

/** Changes one lesson of one day; later imports leave it as it is. */
final class ChangeScreen {

    private static final String TEMPLATE = "timetable/change";

    private final PortalData data;
    private final OpenSchools schools;

    @Inject
    ChangeScreen(PortalData data, OpenSchools schools) {
        this.data = data;
        this.schools = schools;
    }

    Answer show(Visit visit) {
        return found(visit, visit.query(), lesson -> Answer.page(title(visit), TEMPLATE, page(visit, lesson, "")));
    }

    Answer change(Visit visit) {
        return found(
                visit,
                visit.form(),
                lesson -> new ChangeDraft(note(visit), lesson, publication(visit), visit)
                        .adjustment()
                        .fold(
                                wrong -> Answer.again(title(visit), TEMPLATE, page(visit, lesson, wrong)),
                                adjustment -> keep(visit, lesson, adjustment)));
    }

    private Answer keep(Visit visit, Occurrence lesson, Adjustment adjustment) {
        var school = visit.school();
        var kept = SchoolTimetable.timetables(data).adjust(school.id(), school.year(), adjustment);
        schools.changed(school.id());
        return kept.fold(
                why -> Answer.again(
                        title(visit),
                        TEMPLATE,
                        page(visit, lesson, visit.words().of(why))),
                any -> Answer.to(
                        TimetableFeature.CHANGES,
                        Notice.done(visit.in(
                                "La séance est changée ; tout le monde le voit.",
                                "The lesson is changed; everybody sees it."))));
    }

    private static Adjustment.Note note(Visit visit) {
        return new Adjustment.Note(
                UUID.randomUUID().toString().substring(0, 13),
                visit.person().value(),
                visit.now(),
                visit.form().textOr("motif", ""));
    }

    private static String title(Visit visit) {
        return visit.in("Changer une séance", "Change a lesson");
    }

    private static Publication publication(Visit visit) {
        return visit.school().timetable().orElseThrow();
    }

    private static Answer found(Visit visit, Form form, Function<Occurrence, Answer> then) {
        return visit.school()
                .timetable()
                .flatMap(publication -> lesson(form, publication))
                .map(then)
                .orElseGet(() -> Answer.notFound(
                        visit,
                        visit.in("Cette séance n'a pas lieu ce jour-là.", "This lesson is not held on that day.")));
    }

    private static Optional<Occurrence> lesson(Form form, Publication publication) {
        return form.text("lecon")
                .flatMap(id -> form.day("jour").flatMap(day -> Lessons.find(publication, new LessonId(id), day)));
    }

    private static ChangePage page(Visit visit, Occurrence lesson, String wrong) {
        var publication = publication(visit);
        var form = visit.form();
        return new ChangePage(
                lesson.key().lesson().value(),
                lesson.key().date().toString(),
                visit.words().day(lesson.key().date()),
                new LessonText(publication, visit.words()).of(lesson),
                options(publication, ItemKind.TEACHER),
                options(publication, ItemKind.ROOM),
                new ChangePage.Typed(
                        form.textOr("motif", ""),
                        form.textOr("vers", lesson.key().date().toString()),
                        form.textOr("debut", lesson.hours().start().toString()),
                        form.textOr("fin", lesson.hours().end().toString()),
                        form.textOr("enseignant", ""),
                        form.textOr("salle", "")),
                wrong);
    }

    private static Map<String, String> options(Publication publication, ItemKind kind) {
        var options = new LinkedHashMap<String, String>();
        options.put("", "—");
        WhoseChoice.sorted(publication, kind)
                .forEach(item -> options.put(item.ref().key(), item.label()));
        return options;
    }
}
