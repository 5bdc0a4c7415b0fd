package org.ent4j.viescolaire;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.conseil.Conseil;
import org.ent4j.viescolaire.conseil.ConseilId;
import org.ent4j.viescolaire.markbook.Exemption;
import org.ent4j.viescolaire.markbook.FamilyAverages;
import org.ent4j.viescolaire.markbook.FamilyMarks;
import org.ent4j.viescolaire.markbook.FamilySubject;
import org.ent4j.viescolaire.markbook.FamilyView;
import org.ent4j.viescolaire.markbook.MarkBookId;
import org.ent4j.viescolaire.markbook.NotShown;
import org.ent4j.viescolaire.markbook.NotShownParts;
import org.ent4j.viescolaire.markbook.Visibility;
import org.ent4j.viescolaire.periodicity.SchoolPeriod;
import org.ent4j.viescolaire.school.EvaluationRecord;
import org.ent4j.viescolaire.school.SchoolRecord;
import org.ent4j.viescolaire.service.EvaluationService;
import org.ent4j.viescolaire.service.EvaluationServiceId;
import org.ent4j.viescolaire.spi.ClassLists;

/** The mark books of a school as the family of a pupil sees them on a day. */
final class FamilyBooks {

    private final SchoolSetup setup;
    private final ClassLists lists;
    private final BookFrames frames;

    FamilyBooks(SchoolSetup setup, ClassLists lists, BookFrames frames) {
        this.setup = setup;
        this.lists = lists;
        this.frames = frames;
    }

    FamilyMarks marks(SchoolRecord school, PersonId pupil, SchoolPeriod period, LocalDate day) {
        var record = school.evaluations();
        var visibility = visibility(record, pupil, period);
        var legible = new LegibleEvaluations(school, setup.year());
        var services = frames.services(record, pupil, period).stream()
                .collect(Collectors.partitioningBy(
                        each -> legible.isUnreadable(new MarkBookId(each.id(), period.id()))));
        var subjects = services.getOrDefault(false, List.of()).stream()
                .map(service -> subject(record, pupil, day, new Seen(service, period, visibility)))
                .toList();
        var leftOut = services.getOrDefault(true, List.of()).stream()
                .map(EvaluationService::label)
                .toList();
        return new FamilyMarks(pupil, period.id(), day, subjects, leftOut);
    }

    /** A service in a period, and what is shown of it. */
    private record Seen(EvaluationService service, SchoolPeriod period, Visibility visibility) {

        MarkBookId book() {
            return new MarkBookId(service.id(), period.id());
        }
    }

    private FamilySubject subject(EvaluationRecord record, PersonId pupil, LocalDate day, Seen seen) {
        var book = record.book(seen.book());
        var pupils = frames.pupils(seen.service(), seen.period().days());
        var policy = EvaluationPolicies.of(setup, record).averages();
        var averages = new FamilyAverages(book, pupils, seen.visibility(), policy, frames.parts(seen.service()));
        return new FamilySubject(
                seen.service().id(),
                seen.service().label(),
                FamilyView.of(book, pupil, day, pupils, seen.visibility()),
                averages.of(pupil, day),
                exemptions(record, pupil, seen));
    }

    private List<Exemption> exemptions(EvaluationRecord record, PersonId pupil, Seen seen) {
        return frames.exemptions(record, seen.service()).getOrDefault(pupil, List.of()).stream()
                .filter(each -> each.days().overlaps(seen.period().days()))
                .toList();
    }

    SortedMap<EvaluationServiceId, List<NotShown>> notShown(
            EvaluationRecord record, PersonId pupil, SchoolPeriod period, LocalDate day) {
        var visibility = visibility(record, pupil, period);
        var parts = new TreeMap<EvaluationServiceId, List<NotShown>>();
        for (var service : frames.services(record, pupil, period)) {
            var book = record.book(new MarkBookId(service.id(), period.id()));
            var pupils = frames.pupils(service, period.days());
            parts.put(service.id(), new NotShownParts(book, pupils, visibility, day).of(pupil));
        }
        return parts;
    }

    private Visibility visibility(EvaluationRecord record, PersonId pupil, SchoolPeriod period) {
        return setup.families().of(period.days(), council(record, pupil, period), published(record, pupil, period));
    }

    /** Of a conseil that was planned: once it has met. */
    private Optional<LocalDate> council(EvaluationRecord record, PersonId pupil, SchoolPeriod period) {
        var classes = lists.classes(List.of(pupil), period.days().last());
        var planned = Optional.ofNullable(classes.get(pupil))
                .flatMap(schoolClass -> record.conseil(new ConseilId(schoolClass, period.id())));
        return planned.isEmpty()
                ? Optional.of(period.council())
                : planned.filter(each -> !each.members().isEmpty()).map(Conseil::day);
    }

    private Optional<LocalDate> published(EvaluationRecord record, PersonId pupil, SchoolPeriod period) {
        return record.bulletins().stream()
                .filter(each -> each.content().pupil().id().equals(pupil))
                .filter(each -> each.content().period().id().equals(period.id())
                        && each.content().period().year().equals(setup.year()))
                .flatMap(each -> each.versions().stream())
                .map(each -> LocalDate.ofInstant(each.at(), setup.markBooks().zone()))
                .min(Comparator.naturalOrder())
                .map(each -> each.isBefore(period.publication()) ? period.publication() : each);
    }
}
