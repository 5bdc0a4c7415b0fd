package org.ent4j.catalogue;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ent4j.catalogue.Changes.Act;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.rights.Task;
import org.ent4j.catalogue.rubrique.BatchInterrupted;
import org.ent4j.catalogue.rubrique.BatchOutcome;
import org.ent4j.catalogue.rubrique.FormerGroup;
import org.ent4j.catalogue.rubrique.Restoration;
import org.ent4j.catalogue.rubrique.Rubrique;
import org.ent4j.catalogue.rubrique.RubriqueId;
import org.ent4j.catalogue.rubrique.RubriqueKind;
import org.ent4j.catalogue.rubrique.RubriqueMoves;
import org.ent4j.catalogue.rubrique.RubriquePlace;
import org.ent4j.catalogue.rubrique.RubriquePolicy;
import org.ent4j.catalogue.rubrique.RubriqueTool;
import org.ent4j.catalogue.rubrique.RubriqueTree;
import org.ent4j.catalogue.rubrique.ToolRights;
import org.ent4j.catalogue.rubrique.Visibility;
import org.ent4j.catalogue.rubrique.YearEnds;
import org.ent4j.catalogue.rubrique.YearLine;
import org.ent4j.catalogue.rubrique.YearPlan;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.catalogue.spi.RubriqueHost;
import org.ent4j.catalogue.spi.Shelf;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;

/**
 * Rubriques of schools: made, moved, opened, archived each year, restored. Administrators do it all; a Gestionnaire restores, opens and
 * sets up his own.
 */
public final class Rubriques {

    private final Shelf<Rubrique> shelf;
    private final Rights rights;
    private final RubriqueHost host;
    private final RubriquePolicy policy;
    private final ZoneId zone;

    private Rubriques(Shelf<Rubrique> shelf, Rights rights, RubriqueHost host, RubriquePolicy policy, ZoneId zone) {
        this.shelf = shelf;
        this.rights = rights;
        this.host = host;
        this.policy = policy;
        this.zone = zone;
    }

    /** @param zone of the schools, whose days count */
    public static Rubriques of(
            Shelf<Rubrique> shelf, Rights rights, RubriqueHost host, RubriquePolicy policy, ZoneId zone) {
        return new Rubriques(shelf, rights, host, policy, zone);
    }

    public Optional<Kept<Rubrique>> find(RubriqueId id) {
        return shelf.find(id.value());
    }

    /** Those of a school, in the corbeille too, with the versions that changes of them name. */
    public List<Kept<Rubrique>> of(Scope school) {
        return shelf.of(school);
    }

    /** The same, each below another one or in a service. */
    public RubriqueTree tree(Scope school) {
        return RubriqueTree.of(of(school).stream().map(Kept::value).toList());
    }

    /** Makes one. */
    public Either<Refusal, Kept<Rubrique>> make(PersonId who, Instant when, Rubrique one) {
        return made(moves(one.scope()), who, when, one);
    }

    private Either<Refusal, Kept<Rubrique>> made(RubriqueMoves moves, PersonId who, Instant when, Rubrique one) {
        return moves.make(one, wasThere(one.id())).flatMap(made -> changes().add(new Act(who, when, "made"), made));
    }

    private Either<Refusal, Kept<Rubrique>> broughtBack(RubriqueMoves moves, PersonId who, Instant when, Rubrique one) {
        return moves.bringBack(one, wasThere(one.id()))
                .flatMap(back -> changes().add(new Act(who, when, "brought-back"), back));
    }

    private boolean wasThere(RubriqueId id) {
        return shelf.wasThere(id.value());
    }

    public Either<Refusal, Kept<Rubrique>> rename(PersonId who, Instant when, RubriqueId id, long seen, String label) {
        return changed(own(id, who), new Act(who, when, "renamed"), id, seen, (moves, one) -> moves.rename(one, label));
    }

    /** Says anew how long it lasts. */
    public Either<Refusal, Kept<Rubrique>> sort(
            PersonId who, Instant when, RubriqueId id, long seen, RubriqueKind kind) {
        return changed(changes(), new Act(who, when, "sorted"), id, seen, (moves, one) -> moves.sort(one, kind));
    }

    /** Into a service or below another one. */
    public Either<Refusal, Kept<Rubrique>> move(
            PersonId who, Instant when, RubriqueId id, long seen, RubriquePlace to) {
        return changed(changes(), new Act(who, when, "moved"), id, seen, (moves, one) -> moves.move(one, to));
    }

    /** Makes somebody a Gestionnaire. */
    public Either<Refusal, Kept<Rubrique>> enrol(
            PersonId who, Instant when, RubriqueId id, long seen, PersonId manager) {
        return changed(changes(), new Act(who, when, "enrolled"), id, seen, (moves, one) -> moves.enrol(one, manager));
    }

    /** Makes somebody a Gestionnaire no more. */
    public Either<Refusal, Kept<Rubrique>> dismiss(
            PersonId who, Instant when, RubriqueId id, long seen, PersonId manager) {
        return changed(
                changes(), new Act(who, when, "dismissed"), id, seen, (moves, one) -> moves.dismiss(one, manager));
    }

    /** Says who sees it; a Gestionnaire opens his own to people of the school, an administrator to everybody. */
    public Either<Refusal, Kept<Rubrique>> show(PersonId who, Instant when, RubriqueId id, long seen, Visibility to) {
        var changes = to instanceof Visibility.Everybody ? changes() : own(id, who);
        return changed(changes, new Act(who, when, "shown"), id, seen, (moves, one) -> moves.show(one, to));
    }

    public Either<Refusal, Kept<Rubrique>> activate(
            PersonId who, Instant when, RubriqueId id, long seen, RubriqueTool tool, ToolRights to) {
        return changed(
                own(id, who), new Act(who, when, "activated"), id, seen, (moves, one) -> moves.activate(one, tool, to));
    }

    public Either<Refusal, Kept<Rubrique>> deactivate(
            PersonId who, Instant when, RubriqueId id, long seen, RubriqueTool tool) {
        return changed(
                own(id, who), new Act(who, when, "deactivated"), id, seen, (moves, one) -> moves.deactivate(one, tool));
    }

    /** Into the corbeille. */
    public Either<Refusal, Kept<Rubrique>> discard(PersonId who, Instant when, RubriqueId id, long seen) {
        return changed(
                changes(), new Act(who, when, "discarded"), id, seen, (moves, one) -> moves.discard(one, day(when)));
    }

    /** Out of the corbeille, by an administrator or its Gestionnaire. */
    public Either<Refusal, Kept<Rubrique>> restore(PersonId who, Instant when, RubriqueId id, long seen) {
        return changed(
                own(id, who), new Act(who, when, "restored"), id, seen, (moves, one) -> moves.restore(one, day(when)));
    }

    /** Those in the corbeille of a school whose time there is over. */
    public List<Kept<Rubrique>> overdue(Scope school, Instant when) {
        var moves = moves(school);
        return shelf.of(school).stream()
                .filter(kept -> moves.purge(kept.value(), day(when)).isRight())
                .toList();
    }

    /**
     * Removes for good those whose time in the corbeille is over, with every earlier version and so with the people that it names;
     * traces stay until their own time is over. What the host keeps under their ids, it deletes.
     */
    public BatchOutcome purge(PersonId who, Instant when, Scope school) {
        var moves = moves(school);
        var act = new Act(who, when, "purged");
        return each(
                overdue(school, when),
                kept -> changes()
                        .erase(act, kept.value().id().value(), kept.version(), one -> moves.purge(one, day(when))));
    }

    /** What the end of a year will make of the rubriques of a school; nothing is done. */
    public YearPlan plan(Scope school, SchoolYear year) {
        return YearPlan.of(school, year, shelf.of(school));
    }

    /**
     * Does what the plan says. What has changed since it was made is left as it is, and told.
     *
     * @return why nothing is done, when the year is not over
     * @throws BatchInterrupted when the store fails: what was done stays, and a new plan goes on from there
     */
    public Either<Refusal, BatchOutcome> apply(PersonId who, Instant when, YearPlan plan) {
        return YearEnds.check(plan.year(), day(when), policy).map(any -> applied(who, when, plan));
    }

    private BatchOutcome applied(PersonId who, Instant when, YearPlan plan) {
        var moves = moves(plan.school());
        var act = new Act(who, when, "year-ended");
        return BatchOutcome.of(
                plan.changes(),
                YearLine::id,
                line -> changes()
                        .change(
                                act,
                                line.id().value(),
                                line.seen(),
                                one -> YearEnds.apply(moves, one, line, plan.year(), day(when))));
    }

    /** Takes back what the end of a year did, as far as the corbeille still has it. */
    public BatchOutcome undo(PersonId who, Instant when, Scope school, SchoolYear year) {
        var act = new Act(who, when, "year-taken-back");
        var before = moves(school, YearEnds.before(shelf.of(school), year));
        return each(
                        YearEnds.archived(shelf.of(school), year),
                        kept -> changes()
                                .change(
                                        act,
                                        kept.value().id().value(),
                                        kept.version(),
                                        one -> before.restore(one, day(when))))
                .and(each(
                        YearEnds.movedUp(shelf.of(school), year),
                        kept -> changes()
                                .change(
                                        act,
                                        kept.value().id().value(),
                                        kept.version(),
                                        one -> YearEnds.movedBack(before, one))));
    }

    /** What becomes of old work groups; nothing is done. */
    public Restoration plan(Scope school, List<FormerGroup> groups) {
        var known = new HashMap<String, Optional<PersonId>>();
        return Restoration.of(
                school,
                groups,
                written -> known.computeIfAbsent(written, each -> host.person(school, each)),
                this::wasThere);
    }

    /**
     * Restores what the plan says; what was restored before stays as it is.
     *
     * @throws BatchInterrupted when the store fails: what was done stays, and a new plan goes on from there
     */
    public BatchOutcome apply(PersonId who, Instant when, Restoration plan) {
        var moves = moves(plan.school());
        return BatchOutcome.of(plan.rubriques(), Rubrique::id, one -> broughtBack(moves, who, when, one));
    }

    private static BatchOutcome each(
            List<Kept<Rubrique>> all, Function<Kept<Rubrique>, Either<Refusal, Kept<Rubrique>>> deed) {
        return BatchOutcome.of(all, kept -> kept.value().id(), deed);
    }

    private Either<Refusal, Kept<Rubrique>> changed(
            Changes<Rubrique> changes,
            Act act,
            RubriqueId id,
            long seen,
            BiFunction<RubriqueMoves, Rubrique, Either<Refusal, Rubrique>> change) {
        return changes.change(act, id.value(), seen, one -> change.apply(moves(one.scope()), one));
    }

    private RubriqueMoves moves(Scope school) {
        return moves(school, tree(school));
    }

    private RubriqueMoves moves(Scope school, RubriqueTree tree) {
        return new RubriqueMoves(
                tree, service -> host.hasService(school, service), who -> host.isOfSchool(school, who), policy);
    }

    private Changes<Rubrique> changes() {
        return new Changes<>(shelf, Rubrique.FILING, rights, Task.MANAGE_RUBRIQUES);
    }

    /** Changes that its Gestionnaire may make too. */
    private Changes<Rubrique> own(RubriqueId id, PersonId who) {
        var isOwn = find(id).filter(kept -> kept.value().isManagedBy(who)).isPresent();
        return isOwn ? new Changes<>(shelf, Rubrique.FILING, Rights.open(), Task.MANAGE_RUBRIQUES) : changes();
    }

    private LocalDate day(Instant when) {
        return LocalDate.ofInstant(when, zone);
    }
}
