package org.ent4j.directory.group;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ent4j.model.id.PersonId;

/** A change of a free group on a day, by somebody who may, or by its rule. */
record GroupEdit(FreeGroup group, Optional<PersonId> by, LocalDate today) {

    static Either<GroupRefusal, GroupEdit> of(FreeGroup group, GroupActor actor, LocalDate today) {
        var may = actor.administrator() || actor.person().equals(group.owner());
        return may
                ? of(new GroupEdit(group, Optional.of(actor.person()), today))
                : Either.left(new GroupRefusal.NotTheirs(group.id(), actor.person()));
    }

    static Either<GroupRefusal, GroupEdit> of(FreeGroup group, LocalDate today) {
        return of(new GroupEdit(group, Optional.empty(), today));
    }

    private static Either<GroupRefusal, GroupEdit> of(GroupEdit edit) {
        return edit.obstacle()
                .<Either<GroupRefusal, GroupEdit>>map(Either::left)
                .orElseGet(() -> Either.right(edit));
    }

    private Optional<GroupRefusal> obstacle() {
        Optional<GroupRefusal> closed = group.closedOn().map(day -> new GroupRefusal.Closed(group.id(), day));
        return closed.or(() -> group.changedOn()
                .filter(today::isBefore)
                .map(latest -> new GroupRefusal.InThePast(group.id(), today, latest)));
    }

    Either<GroupRefusal, GroupEdit> byHand() {
        return group.rule().isPresent() ? Either.left(new GroupRefusal.KeptByRule(group.id())) : Either.right(this);
    }

    Either<GroupRefusal, GroupEdit> byRule() {
        return group.rule().isPresent() ? Either.right(this) : Either.left(new GroupRefusal.MadeByHand(group.id()));
    }

    GroupChange add(Collection<PersonId> people) {
        var joined = new TreeSet<>(people);
        joined.removeAll(group.members(today));
        return change(joined, Map.of());
    }

    GroupChange remove(Collection<PersonId> people) {
        var left = new TreeMap<PersonId, List<Criterion>>();
        group.members(today).stream()
                .filter(Set.copyOf(people)::contains)
                .forEach(person -> left.put(person, List.of()));
        return change(new TreeSet<>(), left);
    }

    GroupChange close() {
        var emptied = remove(group.members(today));
        return new GroupChange(emptied.group().withClosedOn(today), emptied.joined(), emptied.left());
    }

    GroupChange follow(Collection<Candidate> people) {
        var rule = group.rule().orElseThrow();
        Map<PersonId, Candidate> known =
                people.stream().collect(toMap(Candidate::person, identity(), (one, same) -> one));
        var admitted = new TreeSet<PersonId>();
        people.stream().filter(rule::admits).map(Candidate::person).forEach(admitted::add);
        var left = new TreeMap<PersonId, List<Criterion>>();
        group.members(today).stream()
                .filter(member -> !admitted.contains(member))
                .forEach(member -> left.put(
                        member,
                        Optional.ofNullable(known.get(member)).map(rule::unmet).orElseGet(rule::criteria)));
        admitted.removeAll(group.members(today));
        return change(admitted, left);
    }

    private GroupChange change(SortedSet<PersonId> joined, Map<PersonId, List<Criterion>> left) {
        var enrolments = new TreeSet<Enrolment>();
        group.enrolments().forEach(each -> {
            if (each.days().isOpen() && left.containsKey(each.member())) {
                each.endedBefore(today, by).ifPresent(enrolments::add);
            } else {
                enrolments.add(each);
            }
        });
        joined.forEach(person -> enrolments.add(Enrolment.since(today, person, by)));
        return new GroupChange(group.withEnrolments(enrolments), joined, new TreeMap<>(left));
    }
}
