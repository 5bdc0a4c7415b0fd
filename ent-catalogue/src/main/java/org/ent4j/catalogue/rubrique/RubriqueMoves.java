package org.ent4j.catalogue.rubrique;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;

/**
 * What may be done to a rubrique: each answers it afterwards, or why not.
 *
 * @param tree all of the school
 * @param hasService whether the school has a service of that id
 * @param isOfSchool whether somebody is of the school
 */
public record RubriqueMoves(
        RubriqueTree tree, Predicate<String> hasService, Predicate<PersonId> isOfSchool, RubriquePolicy policy) {

    /** Makes one. */
    public Either<Refusal, Rubrique> make(Rubrique one, boolean wasThere) {
        return Refusal.check(List.of(RubriqueRules.A_NEW_ONE), new RubriqueRules.Making(one.id(), wasThere))
                .flatMap(any -> named(one, one.label()))
                .flatMap(named -> placed(named, one.place()))
                .flatMap(this::coherent);
    }

    /** Brings back an old work group: two of them may have one label, until they are sorted. */
    public Either<Refusal, Rubrique> bringBack(Rubrique one, boolean wasThere) {
        return Refusal.check(List.of(RubriqueRules.A_NEW_ONE), new RubriqueRules.Making(one.id(), wasThere))
                .flatMap(any -> named(one, one.label()))
                .flatMap(this::coherent);
    }

    public Either<Refusal, Rubrique> rename(Rubrique one, String label) {
        return changing(one).flatMap(any -> named(one, label)).flatMap(this::apart);
    }

    /** Says anew how long it lasts: one that is to stay is sorted so before the summer. */
    public Either<Refusal, Rubrique> sort(Rubrique one, RubriqueKind kind) {
        return changing(one).map(each -> each.withKind(kind));
    }

    /** Into a service, or below another one; never below itself. */
    public Either<Refusal, Rubrique> move(Rubrique one, RubriquePlace to) {
        return changing(one).flatMap(each -> placed(each, to)).map(each -> each.withYearMove(Optional.empty()));
    }

    /** Somebody becomes a Gestionnaire. */
    public Either<Refusal, Rubrique> enrol(Rubrique one, PersonId manager) {
        var more = new TreeSet<>(one.managers());
        more.add(manager);
        return changing(one)
                .flatMap(any -> Refusal.check(
                        List.of(RubriqueRules.MANAGERS_OF_THE_SCHOOL),
                        new RubriqueRules.Enrolling(manager, isOfSchool.test(manager))))
                .map(any -> one.withManagers(more));
    }

    /** Somebody is a Gestionnaire no more; one that is open keeps one. */
    public Either<Refusal, Rubrique> dismiss(Rubrique one, PersonId manager) {
        var fewer = new TreeSet<>(one.managers());
        fewer.remove(manager);
        return changing(one).map(each -> each.withManagers(fewer)).flatMap(this::coherent);
    }

    public Either<Refusal, Rubrique> show(Rubrique one, Visibility to) {
        return changing(one).map(each -> each.withVisibility(to)).flatMap(this::coherent);
    }

    public Either<Refusal, Rubrique> activate(Rubrique one, RubriqueTool tool, ToolRights rights) {
        var tools = new TreeMap<>(one.tools());
        tools.put(tool, rights);
        return changing(one).map(each -> each.withTools(tools)).flatMap(this::coherent);
    }

    public Either<Refusal, Rubrique> deactivate(Rubrique one, RubriqueTool tool) {
        var tools = new TreeMap<>(one.tools());
        tools.remove(tool);
        return changing(one).map(each -> each.withTools(tools));
    }

    /** Into the corbeille. */
    public Either<Refusal, Rubrique> discard(Rubrique one, LocalDate day) {
        return fire(one, RubriqueLife.Move.DISCARD)
                .flatMap(gone -> Refusal.check(List.of(RubriqueRules.EMPTY_FIRST), new RubriqueRules.Leaving(one, tree))
                        .map(any -> gone.withBin(Optional.of(bin(day, Optional.empty())))));
    }

    /** Into the corbeille, as its year is over. */
    public Either<Refusal, Rubrique> archive(Rubrique one, SchoolYear year, LocalDate day) {
        return fire(one, RubriqueLife.Move.ARCHIVE).map(gone -> gone.withBin(Optional.of(bin(day, Optional.of(year)))));
    }

    private BinEntry bin(LocalDate day, Optional<SchoolYear> year) {
        return new BinEntry(day, day.plus(policy.inBin()), year);
    }

    /** Out of the corbeille: where it stood, or in the same service when what it stood in is not there. */
    public Either<Refusal, Rubrique> restore(Rubrique one, LocalDate day) {
        return fire(one, RubriqueLife.Move.RESTORE)
                .flatMap(back -> binned(one, day, true).map(any -> back))
                .map(back -> back.withBin(Optional.empty()).withPlace(stillThere(one)));
    }

    private RubriquePlace stillThere(Rubrique one) {
        var parent = one.place().parent();
        var isThere = parent.flatMap(tree::find).filter(Rubrique::isActive).isPresent();
        return parent.isEmpty() || isThere
                ? one.place()
                : above(one)
                        .map(RubriquePlace::under)
                        .orElseGet(() -> new RubriquePlace(tree.service(one.id()), Optional.empty()));
    }

    private Optional<RubriqueId> above(Rubrique one) {
        return tree.above(one.id()).stream()
                .filter(Rubrique::isActive)
                .map(Rubrique::id)
                .findFirst();
    }

    /** For good: what the host keeps under its id goes too. */
    public Either<Refusal, Rubrique> purge(Rubrique one, LocalDate day) {
        return fire(one, RubriqueLife.Move.PURGE)
                .flatMap(gone -> binned(one, day, false).map(any -> gone));
    }

    private static Either<Refusal, ?> binned(Rubrique one, LocalDate day, boolean wanted) {
        var rule = wanted ? RubriqueRules.RESTORED_IN_TIME : RubriqueRules.NOT_PURGED_EARLY;
        return one.bin()
                .<Either<Refusal, ?>>map(bin -> Refusal.check(List.of(rule), new RubriqueRules.Binned(bin, day)))
                .orElseGet(() -> Either.right(one));
    }

    private Either<Refusal, Rubrique> changing(Rubrique one) {
        return fire(one, RubriqueLife.Move.CHANGE);
    }

    private static Either<Refusal, Rubrique> fire(Rubrique one, RubriqueLife.Move move) {
        return Refusal.fire(RubriqueLife.TABLE, one.state(), move).map(one::withState);
    }

    private Either<Refusal, Rubrique> named(Rubrique one, String label) {
        return Refusal.check(RubriqueRules.OF_LABELS, new RubriqueRules.Naming(label, policy))
                .map(any -> one.withLabel(label.strip()));
    }

    /** Where it stands, whatever became of its service, no other has its label. */
    private Either<Refusal, Rubrique> apart(Rubrique one) {
        return Refusal.check(
                        List.of(RubriqueRules.LABELS_APART),
                        new RubriqueRules.Placing(one, one.place(), tree, true, policy))
                .map(any -> one);
    }

    private Either<Refusal, Rubrique> placed(Rubrique one, RubriquePlace to) {
        var isThere = to.service().map(hasService::test).orElse(true);
        return Refusal.check(RubriqueRules.OF_PLACES, new RubriqueRules.Placing(one, to, tree, isThere, policy))
                .map(any -> one.withPlace(to));
    }

    private Either<Refusal, Rubrique> coherent(Rubrique one) {
        return Refusal.check(RubriqueRules.OF_RUBRIQUES, new RubriqueRules.Becoming(one))
                .map(any -> one);
    }
}
