package org.ent4j.examples.portal.mark;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.model.id.ClassRef;
import org.ent4j.viescolaire.periodicity.PeriodSystem;
import org.ent4j.viescolaire.periodicity.Periodicity;
import org.ent4j.viescolaire.periodicity.SchoolPeriod;
import org.ent4j.viescolaire.service.Audience;

/** The periods that classes follow. */
record Terms(Periodicity periodicity) {

    static Terms of(OpenSchool school) {
        return new Terms(school.vieScolaire().periodicity().periods().now());
    }

    /** Those that some class follows, in their order, system after system. */
    List<SchoolPeriod> all() {
        return periodicity.systems().stream()
                .filter(system -> periodicity.classes().stream()
                        .anyMatch(each -> each.system().equals(system.id())))
                .flatMap(system -> system.periods().stream())
                .toList();
    }

    List<SchoolPeriod> of(ClassRef schoolClass) {
        return periodicity.followedBy(schoolClass).map(PeriodSystem::periods).orElse(List.of());
    }

    /** Those of a class; those of all classes for a group, whose pupils may come from any. */
    List<SchoolPeriod> of(Audience audience) {
        return audience.fold(this::of, group -> all());
    }

    Optional<SchoolPeriod> find(String id) {
        return find(all(), id);
    }

    static Optional<SchoolPeriod> find(List<SchoolPeriod> periods, String id) {
        return periods.stream().filter(each -> each.id().value().equals(id)).findFirst();
    }

    /** The one of that day, else the last that has begun, else the first. */
    static Optional<SchoolPeriod> current(List<SchoolPeriod> periods, LocalDate day) {
        return periods.stream()
                .filter(each -> each.days().contains(day))
                .findFirst()
                .or(() -> periods.stream()
                        .filter(each -> each.days().first().isBefore(day))
                        .max(Comparator.comparing(each -> each.days().first())))
                .or(() -> periods.stream().findFirst());
    }

    /** The one that was chosen, else the one of the day. */
    static Optional<SchoolPeriod> chosen(List<SchoolPeriod> periods, Optional<String> id, LocalDate day) {
        return id.flatMap(wanted -> find(periods, wanted)).or(() -> current(periods, day));
    }
}
