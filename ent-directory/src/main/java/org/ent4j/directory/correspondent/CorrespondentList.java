package org.ent4j.directory.correspondent;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ent4j.directory.membership.Period;
import org.ent4j.directory.person.Person;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/**
 * The correspondents of one school, today's and earlier ones. The direction defines them and may change them during the
 * year; the days of one person in one role never overlap. Immutable.
 *
 * @param version grows with every write of the store, from 1; 0 for a list not stored yet
 */
public record CorrespondentList(StructureId school, SortedSet<Correspondent> all, int version) {

    private static final Set<Profil> NO_STAFF = Set.of(Profil.ELEVE, Profil.PARENT);

    public CorrespondentList {
        all = Collections.unmodifiableSortedSet(new TreeSet<>(all));
    }

    public static CorrespondentList empty(StructureId school) {
        return new CorrespondentList(school, new TreeSet<>(), 0);
    }

    public CorrespondentList withVersion(int next) {
        return new CorrespondentList(school, all, next);
    }

    /** Those of that day, by role. */
    public SortedSet<Correspondent> on(LocalDate day) {
        return all.stream().filter(each -> each.days().contains(day)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the assistance of the académie listens to this person on that day. */
    public boolean isCorrespondent(PersonId person, LocalDate day) {
        return on(day).stream().anyMatch(each -> each.person().equals(person));
    }

    /** Whether this person may report an incident on that day. */
    public boolean mayReportIncidents(PersonId person, LocalDate day) {
        return on(day).stream()
                .anyMatch(each -> each.person().equals(person) && each.role().mayReportIncidents());
    }

    /** Names a member of the staff; who has the role already keeps it. */
    public Either<CorrespondentRefusal, CorrespondentList> name(
            Person person, CorrespondentRole role, Person actor, LocalDate today) {
        return change(actor, today, () -> staffOfTheSchool(person))
                .map(may -> add(person.id(), role, actor.id(), today));
    }

    /** Ends the role of a correspondent from that day on; who has it not goes on without. */
    public Either<CorrespondentRefusal, CorrespondentList> end(
            PersonId person, CorrespondentRole role, Person actor, LocalDate today) {
        Predicate<Correspondent> ended =
                each -> each.days().isOpen() && each.person().equals(person) && each.role() == role;
        return change(actor, today, Optional::empty).map(may -> without(ended, actor.id(), today));
    }

    /** Ends the roles of those who are no more in the school, in the name of whoever looks after the directory. */
    public CorrespondentList endThoseGone(Predicate<PersonId> isInSchool, PersonId by, LocalDate today) {
        return without(each -> each.days().isOpen() && !isInSchool.test(each.person()), by, today);
    }

    private Either<CorrespondentRefusal, CorrespondentList> change(
            Person actor, LocalDate today, Supplier<Optional<CorrespondentRefusal>> further) {
        return direction(actor)
                .or(() -> inThePast(today))
                .or(further)
                .<Either<CorrespondentRefusal, CorrespondentList>>map(Either::left)
                .orElseGet(() -> Either.right(this));
    }

    private Optional<CorrespondentRefusal> direction(Person actor) {
        return isHere(actor, profil -> profil == Profil.DIRECTION)
                ? Optional.empty()
                : Optional.of(new CorrespondentRefusal.NotOfTheDirection(actor.id(), school));
    }

    private Optional<CorrespondentRefusal> staffOfTheSchool(Person person) {
        return isHere(person, profil -> !NO_STAFF.contains(profil))
                ? Optional.empty()
                : Optional.of(new CorrespondentRefusal.NotOfTheSchool(person.id(), school));
    }

    private boolean isHere(Person person, Predicate<Profil> profil) {
        return person.isPresent() && person.in(school).anyMatch(place -> profil.test(place.profil()));
    }

    private Optional<CorrespondentRefusal> inThePast(LocalDate today) {
        return all.stream()
                .map(each -> each.days()
                        .last()
                        .map(day -> day.plusDays(1))
                        .orElse(each.days().first()))
                .max(LocalDate::compareTo)
                .filter(today::isBefore)
                .map(latest -> new CorrespondentRefusal.InThePast(today, latest));
    }

    private CorrespondentList add(PersonId person, CorrespondentRole role, PersonId by, LocalDate today) {
        var has = on(today).stream().anyMatch(each -> each.person().equals(person) && each.role() == role);
        var next = new TreeSet<>(all);
        if (!has) {
            next.add(new Correspondent(person, role, Period.since(today), by, Optional.empty()));
        }
        return new CorrespondentList(school, next, version);
    }

    private CorrespondentList without(Predicate<Correspondent> ended, PersonId by, LocalDate today) {
        var next = new TreeSet<Correspondent>();
        for (var each : all) {
            if (ended.test(each)) {
                each.days()
                        .before(today)
                        .ifPresent(days -> next.add(
                                new Correspondent(each.person(), each.role(), days, each.namedBy(), Optional.of(by))));
            } else {
                next.add(each);
            }
        }
        return new CorrespondentList(school, next, version);
    }
}
