package org.ent4j.examples.host;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ent4j.directory.Directory;
import org.ent4j.directory.membership.MembershipPeriod;
import org.ent4j.directory.membership.Period;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.MembershipKind;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.spi.Memberships.Query;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.markbook.Belonging;
import org.ent4j.viescolaire.service.Audience;
import org.ent4j.viescolaire.spi.ClassLists;

/**
 * Classes and groups as the directory's record has them. Of a day before the record of the school begins nothing is known:
 * people are then what they were when it began.
 */
public final class DirectoryClassLists implements ClassLists {

    private final Directory directory;
    private final Map<StructureId, LocalDate> begun = new ConcurrentHashMap<>();

    public DirectoryClassLists(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Belonging pupils(Audience audience, DateRange days) {
        return audience.fold(
                ofClass -> belonging(ofClass.structure(), MembershipKind.CLASS, ofClass.code(), days),
                group -> belonging(group.structure(), MembershipKind.GROUP, group.code(), days));
    }

    private Belonging belonging(StructureId school, MembershipKind kind, String code, DateRange days) {
        var begin = begin(school);
        var wide = begin.filter(days.first()::isBefore)
                .map(first -> new DateRange(days.first(), first.isAfter(days.last()) ? first : days.last()))
                .orElse(days);
        var found = new HashMap<PersonId, List<DateRange>>();
        directory
                .memberships()
                .find(Query.in(school, kind, code, wide))
                .forEach(period -> within(period.days(), begin, days)
                        .ifPresent(range -> found.computeIfAbsent(period.person(), any -> new ArrayList<>())
                                .add(range)));
        return new Belonging(found);
    }

    /** The days of a period, those before the record included when it began with the record. */
    private static Optional<DateRange> within(Period period, Optional<LocalDate> begin, DateRange days) {
        var first =
                begin.filter(period.first()::equals).map(any -> days.first()).orElse(period.first());
        var last = period.last().orElse(LocalDate.MAX);
        return new DateRange(first.isAfter(last) ? last : first, last).intersection(days);
    }

    private Optional<LocalDate> begin(StructureId school) {
        var known = Optional.ofNullable(begun.get(school)).or(() -> read(school));
        known.ifPresent(day -> begun.put(school, day));
        return known;
    }

    private Optional<LocalDate> read(StructureId school) {
        return directory
                .memberships()
                .find(Query.everythingIn(school, new DateRange(LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31))))
                .stream()
                .map(MembershipPeriod::days)
                .map(Period::first)
                .min(LocalDate::compareTo);
    }

    @Override
    public Map<PersonId, ClassRef> classes(Collection<PersonId> pupils, LocalDate day) {
        var found = new HashMap<PersonId, ClassRef>();
        directory.memberships().of(pupils).stream()
                .filter(period -> period.membership().key().kind() == MembershipKind.CLASS)
                .filter(period -> period.days().contains(day))
                .forEach(period -> found.put(period.person(), classOf(period)));
        for (var pupil : pupils) {
            if (!found.containsKey(pupil)) {
                directory.person(pupil).flatMap(DirectoryClassLists::now).ifPresent(now -> found.put(pupil, now));
            }
        }
        return found;
    }

    private static ClassRef classOf(MembershipPeriod period) {
        return new ClassRef(
                period.membership().structure(), period.membership().key().code());
    }

    private static Optional<ClassRef> now(Person pupil) {
        return pupil.affiliations().stream()
                .flatMap(affiliation -> affiliation.classes().stream().map(code -> classOf(affiliation, code)))
                .findFirst();
    }

    private static ClassRef classOf(Affiliation affiliation, String code) {
        return new ClassRef(affiliation.structure(), code);
    }

    @Override
    public Set<PersonId> professeursPrincipaux(ClassRef schoolClass, LocalDate day) {
        var recorded = directory.memberships().headTeachersOf(schoolClass, day);
        if (!recorded.isEmpty()) {
            return recorded;
        }
        var now = new HashSet<PersonId>();
        directory.teachers(schoolClass.structure()).stream()
                .filter(teacher -> teacher.in(schoolClass.structure())
                        .anyMatch(each -> each.headTeacherOf().contains(schoolClass.code())))
                .map(Person::id)
                .forEach(now::add);
        return now;
    }
}
