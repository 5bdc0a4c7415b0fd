package org.ent4j.examples.portal.timetable.imports;

import jakarta.inject.Inject;
import org.ent4j.examples.host.SchoolTimetable;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.timetable.publication.PublishPolicy;

/** The publications of the year; an earlier one is put in force again as a new one. */
final class HistoryScreen {

    private final PortalData data;
    private final OpenSchools schools;

    @Inject
    HistoryScreen(PortalData data, OpenSchools schools) {
        this.data = data;
        this.schools = schools;
    }

    Answer show(Visit visit) {
        var school = visit.school();
        return Answer.page(
                visit.in("Publications de l'emploi du temps", "Publications of the timetable"),
                "timetable/imports/history",
                HistoryPage.of(data.publications().history(school.id(), school.year()), visit.words()));
    }

    Answer restore(Visit visit) {
        var number = visit.form().number("numero");
        if (number.isEmpty()) {
            return Answer.unusable(
                    visit, visit.in("Quelle publication faut-il rétablir ?", "Which publication is to be restored?"));
        }
        var school = visit.school();
        var restored = SchoolTimetable.timetables(data)
                .restore(
                        school.id(),
                        school.year(),
                        number.get(),
                        visit.now(),
                        PublishPolicy.usual().losing(1));
        schools.changed(school.id());
        return Answer.to(
                ImportFeature.HISTORY,
                restored.fold(
                        why -> Notice.refused(visit.words().of(why)),
                        any -> Notice.done(visit.in(
                                        "La publication n° %d est rétablie pour les cours à venir.",
                                        "Publication no. %d is in force again for the lessons to come.")
                                .formatted(number.get()))));
    }
}
