package org.ent4j.examples.portal.period;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.ClassRef;
import org.ent4j.viescolaire.periodicity.PeriodSystem;
import org.ent4j.viescolaire.periodicity.Periodicity;
import org.ent4j.viescolaire.periodicity.PeriodicityEvent.Changed;
import org.ent4j.viescolaire.periodicity.Periods;
import org.ent4j.viescolaire.periodicity.PlannedCouncil;
import org.ent4j.viescolaire.periodicity.SchoolPeriod;

/** The periods of the year and the periodicity of classes. */
final class PeriodsScreen {

    private PeriodsScreen() {}

    static Answer show(Visit visit) {
        var service = visit.school().vieScolaire().periodicity();
        return Answer.shown(
                visit,
                service.history(visit.actor()),
                changes -> Answer.page(
                        visit.in("Périodes et périodicité des classes", "Periods, and which class follows which"),
                        "period/periods",
                        page(visit, service.periods(), changes)));
    }

    private static PeriodsPage page(Visit visit, Periods periods, List<Changed> changes) {
        var now = periods.now();
        return new PeriodsPage(
                now.systems().stream().map(system -> form(visit, now, system)).toList(),
                systems(visit, now),
                visit.school().names().classes().stream()
                        .map(code -> line(visit, now, code))
                        .toList(),
                periods.aside().values().stream()
                        .map(council -> aside(visit, council))
                        .toList(),
                history(visit, changes),
                !changes.isEmpty());
    }

    private static PeriodsPage.SystemForm form(Visit visit, Periodicity now, PeriodSystem system) {
        var followers = now.classes().stream()
                .filter(each -> each.system().equals(system.id()))
                .count();
        return new PeriodsPage.SystemForm(
                system.id().value(),
                system.label(),
                visit.words().count(followers, "classe", "classes", "class", "classes"),
                system.periods().stream().map(PeriodsScreen::form).toList());
    }

    private static PeriodsPage.PeriodForm form(SchoolPeriod period) {
        return new PeriodsPage.PeriodForm(
                period.id().value(),
                period.label(),
                period.days().first().toString(),
                period.days().last().toString(),
                period.entryDeadline().toString(),
                period.council().toString(),
                period.publication().toString());
    }

    static Map<String, String> systems(Visit visit, Periodicity periodicity) {
        var systems = new LinkedHashMap<String, String>();
        periodicity.systems().forEach(system -> systems.put(system.id().value(), system.label()));
        systems.put("", visit.in("aucune période", "no periods"));
        return systems;
    }

    private static PeriodsPage.ClassLine line(Visit visit, Periodicity now, String code) {
        var system = now.followedBy(new ClassRef(visit.school().id(), code));
        return new PeriodsPage.ClassLine(
                code,
                system.map(PeriodSystem::label).orElse(""),
                system.map(PeriodSystem::periods).orElse(List.of()).stream()
                        .map(period -> visit.words().shortDay(period.council()))
                        .collect(Collectors.joining(" · ")));
    }

    private static String aside(Visit visit, PlannedCouncil council) {
        return "%s, %s (%s → %s)"
                .formatted(
                        council.key().classRef().code(),
                        council.period().label(),
                        visit.words().shortDay(council.period().days().first()),
                        visit.words().shortDay(council.period().days().last()));
    }

    /** The latest first. */
    private static List<PeriodsPage.Event> history(Visit visit, List<Changed> changes) {
        var events = new ArrayList<PeriodsPage.Event>();
        for (var at = changes.size() - 1; at >= 0; at--) {
            var change = changes.get(at);
            events.add(new PeriodsPage.Event(
                    visit.words().moment(change.at()),
                    visit.school().names().of(change.by().person()),
                    what(visit, change.to())));
        }
        return events;
    }

    private static String what(Visit visit, Periodicity to) {
        var systems = to.systems().stream()
                .map(system -> "%s (%s)"
                        .formatted(
                                system.label(),
                                visit.words()
                                        .count(
                                                to.classes().stream()
                                                        .filter(each ->
                                                                each.system().equals(system.id()))
                                                        .count(),
                                                "classe",
                                                "classes",
                                                "class",
                                                "classes")))
                .collect(Collectors.joining(", "));
        return systems.isEmpty() ? visit.in("aucune période", "no periods") : systems;
    }
}
