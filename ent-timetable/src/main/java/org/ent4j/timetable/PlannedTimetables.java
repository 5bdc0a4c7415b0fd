package org.ent4j.timetable;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.Correspondences;
import org.ent4j.model.reconcile.Guards;
import org.ent4j.model.reconcile.SourceItem;
import org.ent4j.timetable.adjustment.AdjustedPublication;
import org.ent4j.timetable.adjustment.Adjustment;
import org.ent4j.timetable.adjustment.AdjustmentCheck;
import org.ent4j.timetable.adjustment.AdjustmentRefusal;
import org.ent4j.timetable.adjustment.AdjustmentRefusal.KnownId;
import org.ent4j.timetable.adjustment.AdjustmentRefusal.NothingPublished;
import org.ent4j.timetable.grid.WeekGrid;
import org.ent4j.timetable.grid.WeekGrids;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublicationRemark.AdjustmentsWithoutLesson;
import org.ent4j.timetable.publication.PublishPolicy;
import org.ent4j.timetable.publication.PublishRefusal;
import org.ent4j.timetable.publication.PublishRefusal.NoSuchPublication;
import org.ent4j.timetable.publication.Published;
import org.ent4j.timetable.publication.Publisher;
import org.ent4j.timetable.rapprochement.Expected;
import org.ent4j.timetable.rapprochement.Rapprochement;
import org.ent4j.timetable.rapprochement.RapprochementPolicy;
import org.ent4j.timetable.rapprochement.TimetablePlan;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.SourceTimetable;
import org.ent4j.timetable.spi.Adjustments;
import org.ent4j.timetable.spi.HostItems;
import org.ent4j.timetable.spi.PublishedTimetables;
import org.ent4j.timetable.spi.StoredDecisions;

/** Reads the ports, calls the pure functions, and saves what they answer. */
record PlannedTimetables(
        HostItems items, StoredDecisions decisions, PublishedTimetables publications, Adjustments adjustments)
        implements Timetables {

    @Override
    public Either<Guards.Refusal, TimetablePlan> plan(
            StructureId structure,
            SourceTimetable timetable,
            Expected expected,
            RapprochementPolicy policy,
            Collection<Correspondence> besides) {
        return expected.check(timetable).map(file -> {
            var school = items.school(structure);
            var known = decisions.of(structure, file.source()).with(besides);
            return Rapprochement.of(structure, policy).plan(file, school.items(), school.ties(), known);
        });
    }

    @Override
    public Correspondences decide(StructureId structure, String source, Collection<Correspondence> taken) {
        return decisions.add(structure, source, taken);
    }

    @Override
    public Correspondences reopen(StructureId structure, String source, Collection<SourceItem> items) {
        return decisions.forget(structure, source, items);
    }

    @Override
    public Either<PublishRefusal, Published> preview(TimetablePlan plan, Instant at, PublishPolicy policy) {
        return Publisher.publish(
                        plan, current(plan.structure(), plan.timetable().year()), at, policy)
                .map(this::withOrphans);
    }

    /** Says which adjustments lose their lesson; nothing of them is lost. */
    private Published withOrphans(Published published) {
        var publication = published.publication();
        var orphans = adjusted(publication).orphans();
        return orphans.isEmpty()
                ? published
                : published.remarking(new AdjustmentsWithoutLesson(
                        orphans.size(),
                        orphans.stream()
                                .map(each -> each.date().toString())
                                .distinct()
                                .toList()));
    }

    private AdjustedPublication adjusted(Publication publication) {
        return AdjustedPublication.of(publication, adjustments.of(publication.structure(), publication.year()));
    }

    @Override
    public Optional<AdjustedPublication> adjusted(StructureId structure, SchoolYear year) {
        return current(structure, year).map(this::adjusted);
    }

    @Override
    public Either<AdjustmentRefusal, AdjustedPublication> adjust(
            StructureId structure, SchoolYear year, Adjustment adjustment) {
        var current = current(structure, year);
        if (current.isEmpty()) {
            return Either.left(new NothingPublished());
        }
        var before = adjustments.of(structure, year);
        return AdjustmentCheck.refusal(current.get(), before, adjustment)
                .<Either<AdjustmentRefusal, AdjustedPublication>>map(Either::left)
                .orElseGet(() -> adjustments.add(structure, year, adjustment)
                        ? Either.right(adjusted(current.get()))
                        : Either.left(new KnownId(adjustment.note().id())));
    }

    @Override
    public boolean withdraw(StructureId structure, SchoolYear year, String id, String author, Instant at) {
        return adjustments.withdraw(structure, year, id, author, at);
    }

    @Override
    public Either<PublishRefusal, Published> publish(TimetablePlan plan, Instant at, PublishPolicy policy) {
        return preview(plan, at, policy).flatMap(published -> save(published, at));
    }

    @Override
    public Either<PublishRefusal, Published> restore(
            StructureId structure, SchoolYear year, int number, Instant at, PublishPolicy policy) {
        var current = publications.current(structure, year);
        var earlier = publications.numbered(structure, year, number);
        return current.isPresent() && earlier.isPresent()
                ? Publisher.restore(earlier.get(), current.get(), at, policy).flatMap(published -> save(published, at))
                : Either.left(new NoSuchPublication(
                        number, current.map(Publication::number).orElse(0)));
    }

    @Override
    public List<PublishedTimetables.Entry> history(StructureId structure, SchoolYear year) {
        return publications.history(structure, year);
    }

    private Either<PublishRefusal, Published> save(Published published, Instant at) {
        if (!published.isNew()) {
            return Either.right(published);
        }
        return publications
                .save(published.publication(), at)
                .<PublishRefusal>mapLeft(superseded -> superseded)
                .map(saved -> published);
    }

    @Override
    public Optional<Publication> current(StructureId structure, SchoolYear year) {
        return publications.current(structure, year);
    }

    @Override
    public Optional<WeekGrid> grid(StructureId structure, SchoolYear year, ItemRef item, Optional<LocalDate> day) {
        return adjusted(structure, year)
                .map(AdjustedPublication::publication)
                .map(publication -> WeekGrids.of(publication, item))
                .map(grids -> day.map(grids::week).orElseGet(grids::typicalWeek));
    }
}
