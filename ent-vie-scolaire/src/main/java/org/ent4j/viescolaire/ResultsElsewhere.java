package org.ent4j.viescolaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.edition.ServiceBook;
import org.ent4j.viescolaire.markbook.Belonging;
import org.ent4j.viescolaire.markbook.MarkBook;
import org.ent4j.viescolaire.periodicity.PlannedCouncil;
import org.ent4j.viescolaire.periodicity.SchoolPeriod;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.school.EvaluationRecord;
import org.ent4j.viescolaire.service.EvaluationService;

/**
 * What pupils were given that is on no bulletin of the class: in another class, in a service that is not evaluated any more, or
 * in a period of another system with days of this one.
 *
 * @param pupils of the class
 * @param shown the services that bulletins may have, with those who are taught in them for this class
 */
record ResultsElsewhere(EvaluationRecord record, SchoolYear year, Belonging pupils, List<ServiceBook> shown) {

    /** What the services are called, and their period where it is another one; a pupil without any is no key. */
    Map<PersonId, List<String>> of(SchoolPeriodId period, DateRange days) {
        var periods = overlapping(days);
        var taught = shown.stream().collect(Collectors.toMap(each -> each.book().id(), ServiceBook::pupils));
        var elsewhere = new HashMap<PersonId, List<String>>();
        for (var written : written(periods.keySet())) {
            var book = written.book();
            var here = Optional.ofNullable(taught.get(book.id()));
            var name = written.name(periods, period);
            pupils.days().keySet().stream()
                    .filter(pupil ->
                            here.filter(each -> each.overlaps(pupil, days)).isEmpty() && book.isAbout(pupil))
                    .forEach(pupil -> elsewhere
                            .computeIfAbsent(pupil, any -> new ArrayList<>())
                            .add(name));
        }
        return elsewhere;
    }

    /** Of all systems, those too whose period went while it had work. */
    private Map<SchoolPeriodId, SchoolPeriod> overlapping(DateRange days) {
        var periods = record.periods(year);
        return Stream.concat(
                        periods.now().systems().stream().flatMap(system -> system.periods().stream()),
                        periods.aside().values().stream().map(PlannedCouncil::period))
                .filter(each -> each.days().overlaps(days))
                .collect(Collectors.toMap(SchoolPeriod::id, Function.identity(), (now, aside) -> now));
    }

    /** Of services of the year, in their order on bulletins. */
    private List<Written> written(Collection<SchoolPeriodId> periods) {
        var services = record.services(year);
        return record.books().stream()
                .filter(book -> periods.contains(book.id().period()))
                .flatMap(book -> services.find(book.id().service()).stream().map(service -> new Written(service, book)))
                .sorted(Written.ORDER)
                .toList();
    }

    /** A book in which somebody has written. */
    private record Written(EvaluationService service, MarkBook book) {

        static final Comparator<Written> ORDER = Comparator.comparing(Written::service, ClassFrames.SERVICES)
                .thenComparing(each -> each.book().id().period());

        String name(Map<SchoolPeriodId, SchoolPeriod> periods, SchoolPeriodId own) {
            var name = service.label() + " " + service.audience().code();
            return Optional.ofNullable(periods.get(book.id().period()))
                    .filter(each -> !each.id().equals(own))
                    .map(each -> name + ", " + each.label())
                    .orElse(name);
        }
    }
}
