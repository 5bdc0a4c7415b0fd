package org.ent4j.examples.spark.marks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.ent4j.directory.person.MembershipKind;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.markbook.Belonging;
import org.ent4j.viescolaire.service.Audience;
import org.ent4j.viescolaire.spi.ClassLists;

/**
 * Classes and groups of one school as an export has them. It knows those of its day alone, with the days that it gives for
 * them: a pupil who has changed class is in no class before, and one without days is in his class all year. Nobody is in charge
 * of a class.
 */
final class ExportClassLists implements ClassLists {

    private final StructureId school;
    private final Map<String, Map<PersonId, Days>> classes = new HashMap<>();
    private final Map<String, Map<PersonId, Days>> groups = new HashMap<>();
    private final Map<PersonId, Map<String, Days>> classesOf = new HashMap<>();

    /** As far as the export says. */
    private record Days(Optional<LocalDate> first, Optional<LocalDate> last) {

        static final Days UNKNOWN = new Days(Optional.empty(), Optional.empty());

        boolean contain(LocalDate day) {
            return first.filter(day::isBefore).isEmpty()
                    && last.filter(day::isAfter).isEmpty();
        }

        Optional<DateRange> within(DateRange days) {
            var from = first.filter(days.first()::isBefore).orElse(days.first());
            var to = last.filter(days.last()::isAfter).orElse(days.last());
            return from.isAfter(to) ? Optional.empty() : Optional.of(new DateRange(from, to));
        }
    }

    private ExportClassLists(StructureId school) {
        this.school = school;
    }

    /** @param pupils of the school, as {@code AcademiePeople.pupils()} has them */
    static ExportClassLists of(StructureId school, Iterator<Row> pupils) {
        var lists = new ExportClassLists(school);
        pupils.forEachRemaining(lists::add);
        return lists;
    }

    private void add(Row row) {
        var pupil = new PersonId(row.getAs("pupil"));
        var stays = row.<Row>getList(row.fieldIndex("stays"));
        var own = new LinkedHashMap<String, Days>();
        for (var code : row.<String>getList(row.fieldIndex("classes"))) {
            own.put(code, days(stays, MembershipKind.CLASS, code));
        }
        classesOf.put(pupil, own);
        own.forEach((code, days) -> put(classes, code, pupil, days));
        for (var code : row.<String>getList(row.fieldIndex("groups"))) {
            put(groups, code, pupil, days(stays, MembershipKind.GROUP, code));
        }
    }

    private static void put(Map<String, Map<PersonId, Days>> lists, String code, PersonId pupil, Days days) {
        lists.computeIfAbsent(code, any -> new HashMap<>()).put(pupil, days);
    }

    /** The last that are given count, as in the directory's record. */
    private static Days days(List<Row> stays, MembershipKind kind, String code) {
        return stays.stream()
                .filter(stay -> stay.getAs("kind").equals(kind.name())
                        && stay.getAs("code").equals(code))
                .reduce((earlier, later) -> later)
                .map(stay -> new Days(day(stay, "first"), day(stay, "last")))
                .orElse(Days.UNKNOWN);
    }

    private static Optional<LocalDate> day(Row stay, String column) {
        return Optional.ofNullable(stay.<String>getAs(column)).map(LocalDate::parse);
    }

    boolean hasNobody() {
        return classesOf.isEmpty();
    }

    boolean has(PersonId pupil) {
        return classesOf.containsKey(pupil);
    }

    @Override
    public Belonging pupils(Audience audience, DateRange days) {
        var list = audience.fold(
                ofClass -> classes.getOrDefault(ofClass.code(), Map.of()),
                group -> groups.getOrDefault(group.code(), Map.of()));
        var found = new HashMap<PersonId, List<DateRange>>();
        list.forEach((pupil, own) -> own.within(days).ifPresent(range -> found.put(pupil, List.of(range))));
        return new Belonging(found);
    }

    @Override
    public Map<PersonId, ClassRef> classes(Collection<PersonId> pupils, LocalDate day) {
        var found = new HashMap<PersonId, ClassRef>();
        for (var pupil : pupils) {
            classOf(classesOf.getOrDefault(pupil, Map.of()), day)
                    .ifPresent(code -> found.put(pupil, new ClassRef(school, code)));
        }
        return found;
    }

    /** That of a day on which he is in none is the one of today. */
    private static Optional<String> classOf(Map<String, Days> own, LocalDate day) {
        var then = new ArrayList<String>();
        own.forEach((code, days) -> {
            if (days.contain(day)) {
                then.add(code);
            }
        });
        return then.isEmpty() ? own.keySet().stream().findFirst() : Optional.of(then.get(then.size() - 1));
    }

    @Override
    public Set<PersonId> professeursPrincipaux(ClassRef schoolClass, LocalDate day) {
        return Set.of();
    }
}
