package org.ent4j.viescolaire.periodicity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.ClassRef;

/**
 * How a school divides a year, and which class follows which system (<i>périodicité des classes</i>).
 *
 * @param systems by id
 * @param classes by class; one that is not there has neither councils nor bulletins
 */
public record Periodicity(SchoolYear year, List<PeriodSystem> systems, List<ClassPeriodicity> classes) {

    public Periodicity {
        systems =
                systems.stream().sorted(Comparator.comparing(PeriodSystem::id)).toList();
        classes = classes.stream()
                .sorted(Comparator.comparing(ClassPeriodicity::classRef))
                .toList();
    }

    /** Of a year that is not divided yet. */
    public static Periodicity none(SchoolYear year) {
        return new Periodicity(year, List.of(), List.of());
    }

    public Optional<PeriodSystem> system(PeriodSystemId id) {
        return systems.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The system that a class follows. */
    public Optional<PeriodSystem> followedBy(ClassRef classRef) {
        return classes.stream()
                .filter(each -> each.classRef().equals(classRef))
                .findFirst()
                .flatMap(each -> system(each.system()));
    }

    /** With one system more, or instead of the one of its id. */
    public Periodicity with(PeriodSystem system) {
        var all = new ArrayList<>(systems);
        all.removeIf(each -> each.id().equals(system.id()));
        all.add(system);
        return new Periodicity(year, all, classes);
    }

    /** With a class that follows a system, whichever it followed before. */
    public Periodicity with(ClassRef classRef, PeriodSystemId system) {
        var all = new ArrayList<>(without(classRef).classes);
        all.add(new ClassPeriodicity(classRef, system));
        return new Periodicity(year, systems, all);
    }

    /** With a class that follows no system. */
    public Periodicity without(ClassRef classRef) {
        return new Periodicity(
                year,
                systems,
                classes.stream()
                        .filter(each -> !each.classRef().equals(classRef))
                        .toList());
    }

    /** One council for each class and each period of the system that it follows. */
    public SortedMap<ClassPeriod, PlannedCouncil> councils() {
        var councils = new TreeMap<ClassPeriod, PlannedCouncil>();
        for (var each : classes) {
            system(each.system()).ifPresent(system -> put(councils, each.classRef(), system));
        }
        return Collections.unmodifiableSortedMap(councils);
    }

    private static void put(SortedMap<ClassPeriod, PlannedCouncil> councils, ClassRef classRef, PeriodSystem system) {
        var index = 0;
        for (var period : system.periods()) {
            index++;
            var key = new ClassPeriod(classRef, period.id());
            councils.put(
                    key, new PlannedCouncil(key, period, index, system.periods().size()));
        }
    }
}
