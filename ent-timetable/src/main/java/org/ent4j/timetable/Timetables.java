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
import org.ent4j.timetable.adjustment.AdjustmentRefusal;
import org.ent4j.timetable.grid.WeekGrid;
import org.ent4j.timetable.memory.InMemoryAdjustments;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishPolicy;
import org.ent4j.timetable.publication.PublishRefusal;
import org.ent4j.timetable.publication.Published;
import org.ent4j.timetable.rapprochement.Expected;
import org.ent4j.timetable.rapprochement.RapprochementPolicy;
import org.ent4j.timetable.rapprochement.TimetablePlan;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.SourceTimetable;
import org.ent4j.timetable.spi.Adjustments;
import org.ent4j.timetable.spi.HostItems;
import org.ent4j.timetable.spi.PublishedTimetables;
import org.ent4j.timetable.spi.StoredDecisions;

/** The way in: a file is planned, decided and published, and looked at. As safe for threads as the ports are. */
public interface Timetables {

    static Timetables of(HostItems items, StoredDecisions decisions, PublishedTimetables publications) {
        return of(items, decisions, publications, new InMemoryAdjustments());
    }

    /** The same, with what people change by hand. */
    static Timetables of(
            HostItems items, StoredDecisions decisions, PublishedTimetables publications, Adjustments adjustments) {
        return new PlannedTimetables(items, decisions, publications, adjustments);
    }

    /** Compares a file with the host's items, with the decisions that are stored. Writes nothing. */
    default Either<Guards.Refusal, TimetablePlan> plan(
            StructureId structure, SourceTimetable timetable, Expected expected, RapprochementPolicy policy) {
        return plan(structure, timetable, expected, policy, List.of());
    }

    /**
     * The same with decisions of this one import, which are not stored.
     *
     * @param besides those stored, and more than them
     */
    Either<Guards.Refusal, TimetablePlan> plan(
            StructureId structure,
            SourceTimetable timetable,
            Expected expected,
            RapprochementPolicy policy,
            Collection<Correspondence> besides);

    /** Stores decisions, for this import and the next ones. Plan again after it. */
    Correspondences decide(StructureId structure, String source, Collection<Correspondence> decisions);

    /**
     * Takes decisions back: these items are to be reconciled as if nothing had been decided of them. Plan again after
     * it.
     */
    Correspondences reopen(StructureId structure, String source, Collection<SourceItem> items);

    /** What {@link #publish(TimetablePlan, Instant, PublishPolicy)} would do. Writes nothing. */
    Either<PublishRefusal, Published> preview(TimetablePlan plan, Instant at, PublishPolicy policy);

    /** Puts a plan in force as {@link PublishPolicy#usual()} wants it. */
    default Either<PublishRefusal, Published> publish(TimetablePlan plan, Instant at) {
        return publish(plan, at, PublishPolicy.usual());
    }

    /**
     * Puts a plan in force, all of it or nothing. What has begun stays as it was; a plan that changes nothing writes
     * nothing.
     *
     * @param at now, as the history keeps it
     */
    Either<PublishRefusal, Published> publish(TimetablePlan plan, Instant at, PublishPolicy policy);

    /**
     * Puts an earlier publication in force again, as a new one. What has begun stays as it was.
     *
     * @param number of the earlier publication
     * @param at now, as the history keeps it
     */
    Either<PublishRefusal, Published> restore(
            StructureId structure, SchoolYear year, int number, Instant at, PublishPolicy policy);

    /** All publications of the year, the latest first. */
    List<PublishedTimetables.Entry> history(StructureId structure, SchoolYear year);

    /** As it was published, without what was changed by hand since. */
    Optional<Publication> current(StructureId structure, SchoolYear year);

    /** As everybody sees it: the timetable in force with the adjustments, and those that find their lesson no more. */
    Optional<AdjustedPublication> adjusted(StructureId structure, SchoolYear year);

    /**
     * Changes one day by hand; later imports leave it as it is.
     *
     * @return the timetable with it, or why it is not kept
     */
    Either<AdjustmentRefusal, AdjustedPublication> adjust(
            StructureId structure, SchoolYear year, Adjustment adjustment);

    /**
     * Takes an adjustment back.
     *
     * @param author the host's key of who takes it back
     * @return whether it was in force
     */
    boolean withdraw(StructureId structure, SchoolYear year, String id, String author, Instant at);

    /**
     * The week of one item of the timetable in force.
     *
     * @param item by the file's key: see {@link Publication#find}
     * @param day a day of the week to show; the week with most lessons when it is empty
     */
    Optional<WeekGrid> grid(StructureId structure, SchoolYear year, ItemRef item, Optional<LocalDate> day);
}
