package org.ent4j.catalogue.rubrique;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.ent4j.catalogue.keeping.Filing;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** A rubrique of a school. Its articles, folders and messages are the host's, under its id. */
@EntStyle
@Value.Immutable
public interface Rubrique {

    Filing<Rubrique> FILING = new Filing<>("rubrique", each -> each.id().value(), Rubrique::scope);

    RubriqueId id();

    Scope scope();

    String label();

    RubriqueKind kind();

    @Value.Default
    default RubriqueState state() {
        return RubriqueLife.TABLE.initial();
    }

    @Value.Default
    default RubriquePlace place() {
        return RubriquePlace.NOWHERE;
    }

    @Value.Default
    default Visibility visibility() {
        return new Visibility.AdministratorsOnly();
    }

    /** <i>Gestionnaires</i>. */
    @Value.NaturalOrder
    SortedSet<PersonId> managers();

    @Value.NaturalOrder
    SortedSet<PersonId> members();

    /** What is activated, and who does what with it. */
    @Value.NaturalOrder
    SortedMap<RubriqueTool, ToolRights> tools();

    /** The old work group that it was made of, as its list names it. */
    Optional<String> formerGroup();

    /** When it is in the corbeille. */
    Optional<BinEntry> bin();

    /** When the end of a year moved it up. */
    Optional<YearMove> yearMove();

    Rubrique withLabel(String label);

    Rubrique withKind(RubriqueKind kind);

    Rubrique withState(RubriqueState state);

    Rubrique withPlace(RubriquePlace place);

    Rubrique withVisibility(Visibility visibility);

    Rubrique withManagers(Iterable<? extends PersonId> managers);

    Rubrique withTools(Map<? extends RubriqueTool, ? extends ToolRights> tools);

    Rubrique withBin(Optional<? extends BinEntry> bin);

    Rubrique withYearMove(Optional<? extends YearMove> move);

    default boolean isActive() {
        return state() == RubriqueState.ACTIVE;
    }

    default boolean isManagedBy(PersonId who) {
        return managers().contains(who);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a rubrique; its id, its scope, its label and its kind are required. */
    final class Builder extends ImmutableRubrique.Builder {}
}
