package org.ent4j.viescolaire;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.markbook.MarkBook;
import org.ent4j.viescolaire.markbook.MarkBookId;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.school.EvaluationRecord;
import org.ent4j.viescolaire.service.EvaluationServiceId;

/** How many events mark books have, those too in which nobody has written: what relies on them is decided again after one. */
record BookVersions(EvaluationRecord record, SchoolYear year) {

    /** Of those in which somebody has written. */
    Map<JournalKey, Integer> written() {
        return written(any -> true);
    }

    private Map<JournalKey, Integer> written(Predicate<MarkBookId> wanted) {
        return record.books().stream()
                .filter(book -> wanted.test(book.id()))
                .collect(Collectors.toMap(book -> book.id().journal(), MarkBook::version));
    }

    /** Of these services, in all periods. */
    Map<JournalKey, Integer> of(Collection<EvaluationServiceId> services) {
        var periods = record.periods(year).now().systems().stream()
                .flatMap(system -> system.periods().stream())
                .map(period -> period.id())
                .toList();
        return with(services, periods, written(book -> services.contains(book.service())));
    }

    /** Of all services in these periods. */
    Map<JournalKey, Integer> in(Collection<SchoolPeriodId> periods) {
        var services = record.services(year).all().keySet();
        return with(services, periods, written(book -> periods.contains(book.period())));
    }

    private static Map<JournalKey, Integer> with(
            Collection<EvaluationServiceId> services,
            Collection<SchoolPeriodId> periods,
            Map<JournalKey, Integer> written) {
        var versions = new HashMap<JournalKey, Integer>();
        for (var service : services) {
            periods.forEach(period -> versions.put(new MarkBookId(service, period).journal(), 0));
        }
        versions.putAll(written);
        return versions;
    }
}
