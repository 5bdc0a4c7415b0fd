package org.ent4j.directory.spi;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ent4j.directory.membership.MembershipPeriod;
import org.ent4j.directory.membership.PersonHistory;
import org.ent4j.directory.person.MembershipKind;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.GroupRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/**
 * The record of who was what, from when until when. It begins with the first import that has a day, or earlier where a
 * source gives its own days. Lists are in the order of the memberships, then of the days.
 */
public interface Memberships {

    /** Every period of these people. */
    List<MembershipPeriod> of(Collection<PersonId> people);

    /** Every period of the query that shares a day with its days, whole: it may begin earlier and end later. */
    List<MembershipPeriod> find(Query query);

    default PersonHistory history(PersonId person) {
        return PersonHistory.of(of(List.of(person)));
    }

    /** The pupils who were in the class on that day. */
    default SortedSet<PersonId> pupilsOf(ClassRef group, LocalDate day) {
        return people(Query.in(group.structure(), MembershipKind.CLASS, group.code(), DateRange.of(day)));
    }

    /** The pupils who were in the group on that day. */
    default SortedSet<PersonId> pupilsOf(GroupRef group, LocalDate day) {
        return people(Query.in(group.structure(), MembershipKind.GROUP, group.code(), DateRange.of(day)));
    }

    /** Who taught the class, or had it, on that day. */
    default SortedSet<PersonId> teachersOf(ClassRef group, LocalDate day) {
        var kinds =
                EnumSet.of(MembershipKind.TEACHING_CLASS, MembershipKind.CLASS_OF_STAFF, MembershipKind.HEAD_TEACHER);
        return people(new Query(group.structure(), kinds, Optional.of(group.code()), DateRange.of(day)));
    }

    /** The professeurs principaux of the class on that day. */
    default SortedSet<PersonId> headTeachersOf(ClassRef group, LocalDate day) {
        return people(Query.in(group.structure(), MembershipKind.HEAD_TEACHER, group.code(), DateRange.of(day)));
    }

    private SortedSet<PersonId> people(Query query) {
        return find(query).stream().map(MembershipPeriod::person).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What is looked for.
     *
     * @param kinds any of these; at least one
     * @param code that class, group, function…; any when there is none
     * @param days the first and the last day that count
     */
    record Query(StructureId structure, Set<MembershipKind> kinds, Optional<String> code, DateRange days) {

        public Query {
            if (kinds.isEmpty()) {
                throw new IllegalArgumentException("A query of no kind finds nothing.\nMaybe all kinds were meant.");
            }
            kinds = Set.copyOf(kinds);
        }

        public static Query in(StructureId structure, MembershipKind kind, String code, DateRange days) {
            return new Query(structure, EnumSet.of(kind), Optional.of(code), days);
        }

        /** Everything that anybody was in the structure. */
        public static Query everythingIn(StructureId structure, DateRange days) {
            return new Query(structure, EnumSet.allOf(MembershipKind.class), Optional.empty(), days);
        }

        public boolean finds(MembershipPeriod period) {
            var membership = period.membership();
            return membership.structure().equals(structure)
                    && kinds.contains(membership.key().kind())
                    && code.map(membership.key().code()::equals).orElse(true)
                    && period.days().overlaps(days);
        }
    }
}
