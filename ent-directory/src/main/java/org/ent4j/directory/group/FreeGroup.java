package org.ent4j.directory.group;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/**
 * A group that somebody made: by hand, person by person, or by a rule, which it follows as the directory changes. It
 * remembers who was a member when, and who added and removed them.
 */
@EntStyle
@Value.Immutable
public interface FreeGroup {

    GroupId id();

    String name();

    StructureId structure();

    PersonId owner();

    /** Who belongs to it, of a group that is made by a rule. */
    Optional<Population> rule();

    /** Everybody who is or was a member; the days of one member never overlap. */
    @Value.NaturalOrder
    SortedSet<Enrolment> enrolments();

    /** The day from which on it has no members. */
    Optional<LocalDate> closedOn();

    /** Grows with every write of the store, from 1; 0 for a group not stored yet. Not part of what it is. */
    @Value.Auxiliary
    @Value.Default
    default int version() {
        return 0;
    }

    FreeGroup withOwner(PersonId owner);

    FreeGroup withRule(Population rule);

    FreeGroup withEnrolments(Iterable<? extends Enrolment> enrolments);

    FreeGroup withClosedOn(LocalDate day);

    FreeGroup withVersion(int version);

    default SortedSet<PersonId> members(LocalDate day) {
        return enrolments().stream()
                .filter(enrolment -> enrolment.days().contains(day))
                .map(Enrolment::member)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The day of the latest change of its members. */
    default Optional<LocalDate> changedOn() {
        return enrolments().stream()
                .map(enrolment -> enrolment
                        .days()
                        .last()
                        .map(day -> day.plusDays(1))
                        .orElse(enrolment.days().first()))
                .max(LocalDate::compareTo);
    }

    /** Adds these people by hand; who is a member already stays one. */
    default Either<GroupRefusal, GroupChange> add(Collection<PersonId> people, GroupActor actor, LocalDate today) {
        return GroupEdit.of(this, actor, today).flatMap(GroupEdit::byHand).map(edit -> edit.add(people));
    }

    /** Takes these people out by hand; who is no member stays none. */
    default Either<GroupRefusal, GroupChange> remove(Collection<PersonId> people, GroupActor actor, LocalDate today) {
        return GroupEdit.of(this, actor, today).flatMap(GroupEdit::byHand).map(edit -> edit.remove(people));
    }

    /** Gives the group another rule; its members follow with the next {@link #follow}. */
    default Either<GroupRefusal, FreeGroup> rule(Population rule, GroupActor actor, LocalDate today) {
        return GroupEdit.of(this, actor, today).flatMap(GroupEdit::byRule).map(edit -> withRule(rule));
    }

    default Either<GroupRefusal, FreeGroup> handOver(PersonId owner, GroupActor actor, LocalDate today) {
        return GroupEdit.of(this, actor, today).map(edit -> withOwner(owner));
    }

    /** Ends every membership and the group, from that day on. */
    default Either<GroupRefusal, GroupChange> close(GroupActor actor, LocalDate today) {
        return GroupEdit.of(this, actor, today).map(GroupEdit::close);
    }

    /**
     * Makes the members those whom the rule admits, and says why others left. Doing it twice is doing it once.
     *
     * @param people everybody of the directory who may belong, as they are on that day; who is not among them does not
     */
    default Either<GroupRefusal, GroupChange> follow(Collection<Candidate> people, LocalDate today) {
        return GroupEdit.of(this, today).flatMap(GroupEdit::byRule).map(edit -> edit.follow(people));
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a group; id, name, structure and owner are required. */
    final class Builder extends ImmutableFreeGroup.Builder {}
}
