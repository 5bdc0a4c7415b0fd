package org.ent4j.examples.portal.timetable;

import jakarta.inject.Inject;
import java.util.List;
import org.ent4j.examples.host.DirectoryHostItems;
import org.ent4j.examples.host.HoursRemarks;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.rule.Reason;
import org.ent4j.timetable.check.Clashes;
import org.ent4j.timetable.check.ServiceCheck;
import org.ent4j.timetable.publication.Publication;

/**
 * Who and what is wanted twice, hours that are not the school's, services without lessons and lessons without services.
 */
final class ConflictsScreen {

    private static final int SERVICES = 20;

    private final PortalData data;

    @Inject
    ConflictsScreen(PortalData data) {
        this.data = data;
    }

    Answer show(Visit visit) {
        var title = visit.in("Conflits de l'emploi du temps", "Clashes of the timetable");
        return visit.school()
                .timetable()
                .map(each -> Answer.page(title, "timetable/conflicts", page(visit, each.from(visit.today()))))
                .orElseGet(() -> WeekScreen.nothingYet(visit, title));
    }

    private ConflictsPage page(Visit visit, Publication publication) {
        var clashes = Clashes.of(publication);
        var services = services(publication);
        var paging = Paging.of(visit.query().number("page"), clashes.size());
        var words = visit.words();
        return new ConflictsPage(
                words.of(paging.of(clashes)),
                clashes.size(),
                paging,
                hours(publication, visit),
                words.of(services.stream().limit(SERVICES).toList()),
                Math.max(0, services.size() - SERVICES));
    }

    private List<? extends Reason> services(Publication publication) {
        var school = new DirectoryHostItems(data.directory()).school(publication.structure());
        return ServiceCheck.of(publication, school.items(), school.ties());
    }

    private static List<String> hours(Publication publication, Visit visit) {
        var openings = visit.school().vieScolaire().setup().counting().openings();
        return visit.words()
                .of(HoursRemarks.of(
                        publication,
                        openings.week().keySet(),
                        List.of(),
                        day -> openings.on(day).isPresent()));
    }
}
