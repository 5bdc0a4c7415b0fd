package org.ent4j.viescolaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.bulletin.KeptBulletin;
import org.ent4j.viescolaire.conseil.Conseil;
import org.ent4j.viescolaire.conseil.ConseilId;
import org.ent4j.viescolaire.conseil.PupilSheet;
import org.ent4j.viescolaire.markbook.MarkBook;
import org.ent4j.viescolaire.periodicity.ClassPeriod;
import org.ent4j.viescolaire.periodicity.PlannedCouncil;
import org.ent4j.viescolaire.periodicity.Work;
import org.ent4j.viescolaire.periodicity.WorkDone;
import org.ent4j.viescolaire.school.EvaluationRecord;
import org.ent4j.viescolaire.service.Audience;
import org.ent4j.viescolaire.service.EvaluationService;
import org.ent4j.viescolaire.spi.ClassLists;

/**
 * What is recorded of a class in a period: all that stands in the books of its own services, whoever is still in it, and what
 * pupils who were in it during the period have in those of groups.
 */
record PeriodWork(EvaluationRecord record, SchoolSetup setup, ClassLists lists) implements Work {

    @Override
    public WorkDone of(ClassPeriod key) {
        var days = marked(key);
        return new WorkDone(
                conseil(key).filter(each -> each.state().hasMet()).map(Conseil::day),
                days.size(),
                days.isEmpty() ? Optional.empty() : Optional.of(new DateRange(days.get(0), days.get(days.size() - 1))),
                bulletins(key, each -> each.shown().isPresent()),
                written(key),
                sheets(key),
                bulletins(key, each -> each.shown().isEmpty()));
    }

    private Optional<Conseil> conseil(ClassPeriod key) {
        return record.conseil(new ConseilId(key.classRef(), key.period()));
    }

    private int sheets(ClassPeriod key) {
        return (int) conseil(key).stream()
                .flatMap(each -> each.sheets().values().stream())
                .filter(each -> !each.equals(PupilSheet.none()))
                .count();
    }

    private int bulletins(ClassPeriod key, Predicate<KeptBulletin> counts) {
        return (int) record.bulletins().stream()
                .filter(each -> each.content().classe().equals(key.classRef())
                        && each.content().period().id().equals(key.period()))
                .filter(counts)
                .count();
    }

    /** The day of each mark, in their order. */
    private List<LocalDate> marked(ClassPeriod key) {
        return books(key)
                .flatMap(each -> each.book().inOrder().stream()
                        .flatMap(evaluation -> each.book().results(evaluation.id()).keySet().stream()
                                .filter(each.counts())
                                .map(pupil -> evaluation.date())))
                .sorted()
                .toList();
    }

    /** What is said of pupils for the whole period. */
    private int written(ClassPeriod key) {
        return books(key).mapToInt(each -> each.book().written(each.counts())).sum();
    }

    /** A book, and those in it who count. */
    private record Counted(MarkBook book, Predicate<PersonId> counts) {}

    private Stream<Counted> books(ClassPeriod key) {
        var days = days(key);
        var ofClass = lists.pupils(new Audience.OfClass(key.classRef()), days);
        var services = record.services(setup.year());
        return record.books().stream()
                .filter(book -> book.id().period().equals(key.period()))
                .flatMap(book -> services.find(book.id().service()).stream()
                        .map(EvaluationService::audience)
                        .flatMap(audience -> audience.fold(
                                schoolClass -> schoolClass.equals(key.classRef())
                                        ? Stream.of(new Counted(book, any -> true))
                                        : Stream.<Counted>empty(),
                                group -> Stream.of(new Counted(book, pupil -> ofClass.overlaps(pupil, days))))));
    }

    /** As they are now, or as they were when the period went. */
    private DateRange days(ClassPeriod key) {
        var periods = record.periods(setup.year());
        return Optional.ofNullable(periods.councils().get(key))
                .or(() -> Optional.ofNullable(periods.aside().get(key)))
                .map(PlannedCouncil::period)
                .map(period -> period.days())
                .orElseGet(() -> setup.year().range());
    }
}
