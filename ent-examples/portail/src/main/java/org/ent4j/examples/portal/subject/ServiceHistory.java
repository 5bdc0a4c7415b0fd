package org.ent4j.examples.portal.subject;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.ent4j.examples.portal.web.Decimals;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.service.ServiceEvent;
import org.ent4j.viescolaire.service.ServiceTeacher;

/** What happened to an evaluation service, in words. */
record ServiceHistory(Visit visit) {

    List<ServicePage.Event> latestFirst(List<ServiceEvent> events) {
        var told = new ArrayList<>(events.stream().map(this::told).toList());
        Collections.reverse(told);
        return told;
    }

    private ServicePage.Event told(ServiceEvent event) {
        return new ServicePage.Event(
                visit.words().moment(event.at()),
                visit.school().names().of(event.by().person()),
                event instanceof ServiceEvent.Opened
                                || event instanceof ServiceEvent.Closed
                                || event instanceof ServiceEvent.Reopened
                        ? ofState(event)
                        : ofContent(event));
    }

    private String ofState(ServiceEvent event) {
        if (event instanceof ServiceEvent.Opened) {
            return visit.in("ouvert", "opened");
        }
        return event instanceof ServiceEvent.Closed ? visit.in("clos", "closed") : visit.in("rouvert", "reopened");
    }

    private String ofContent(ServiceEvent event) {
        if (event instanceof ServiceEvent.Created created) {
            return visit.in("créé, ", "created, ") + names(created.service().teachers());
        }
        if (event instanceof ServiceEvent.Retaught retaught) {
            return visit.in("repris de l'emploi du temps : ", "taken from the timetable: ")
                    + names(retaught.teachers());
        }
        if (event instanceof ServiceEvent.Weighed weighed) {
            return visit.in("coefficient ", "coefficient ") + Decimals.shown(weighed.coefficient(), visit.words());
        }
        if (event instanceof ServiceEvent.Divided divided) {
            return visit.in("sous-matières : ", "sous-matières: ")
                    + (divided.parts().isEmpty()
                            ? "–"
                            : divided.parts().stream().map(part -> part.label()).collect(Collectors.joining(", ")));
        }
        return event instanceof ServiceEvent.Replaced replaced
                ? visit.in("remplacement : ", "replacement: ") + names(List.of(replaced.replacement()))
                : rest(event);
    }

    private String rest(ServiceEvent event) {
        if (event instanceof ServiceEvent.Arranged arranged) {
            return arranged.isEvaluated()
                    ? visit.in("place sur le bulletin : ", "place on the bulletin: ") + arranged.order()
                    : visit.in("non évalué", "not evaluated");
        }
        return event instanceof ServiceEvent.Withdrawn
                ? visit.in("retiré : plus enseigné", "withdrawn: taught no more")
                : visit.in("rétabli : enseigné de nouveau", "brought back: taught again");
    }

    private String names(List<ServiceTeacher> teachers) {
        return teachers.stream()
                .map(each -> visit.school().names().of(each.person()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
