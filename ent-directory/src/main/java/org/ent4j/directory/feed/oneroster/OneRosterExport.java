package org.ent4j.directory.feed.oneroster;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ent4j.directory.Directory;
import org.ent4j.directory.person.Person;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/**
 * The directory of some schools as a bundle of version 1.2: a pure function of what the directory holds. The ids are
 * those of the directory, so that they last; rows stand in the order of their ids.
 *
 * <p>A class is a homeroom. A subject that somebody teaches to a class or a group is a scheduled class, with its pupils;
 * a group that nobody teaches is one without a subject. Of people the bundle holds names, roles and enrolments, and what
 * {@link Detail} adds when it is asked for: never a password, an address or a telephone number.
 *
 * @param year the school year that the classes are of
 * @param systemCode what the manifest calls this portal, in which the ids count
 * @param details what of people is written besides
 */
public record OneRosterExport(SchoolYear year, String systemCode, Set<Detail> details) {

    /** What is written of people only when it is asked for. */
    public enum Detail {
        EMAILS,
        /** The birth date, and the birth name beside the name in use. */
        DEMOGRAPHICS,
        /** The INE of pupils. */
        INE
    }

    public OneRosterExport {
        details = Set.copyOf(details);
    }

    /** Names, roles and enrolments only. */
    public static OneRosterExport of(SchoolYear year, String systemCode) {
        return new OneRosterExport(year, systemCode, Set.of());
    }

    public OneRosterExport with(Detail detail) {
        var more = EnumSet.of(detail);
        more.addAll(details);
        return new OneRosterExport(year, systemCode, more);
    }

    /** The schools with their people, and the guardians of their pupils. */
    public OneRosterBundle bundle(Directory directory, Collection<StructureId> structures) {
        return bundle(structures.stream()
                .distinct()
                .flatMap(id -> directory.structure(id).stream())
                .map(structure -> OneRosterSchool.of(directory, structure))
                .toList());
    }

    OneRosterBundle bundle(List<OneRosterSchool> schools) {
        var rows = new ArrayList<OneRosterRow>();
        rows.addAll(sessions());
        schools.forEach(school -> rows.addAll(new OneRosterSchoolRows(school, year).rows()));
        people(schools).values().forEach(person -> rows.addAll(rows(person, schools)));
        rows.sort(comparing(OneRosterRow::file).thenComparing(OneRosterRow::id));
        return OneRosterBundle.bulk(systemCode, rows);
    }

    private static Map<PersonId, Person> people(List<OneRosterSchool> schools) {
        var people = new TreeMap<PersonId, Person>();
        schools.stream()
                .flatMap(school -> school.people().stream())
                .forEach(person -> people.putIfAbsent(person.id(), person));
        return people;
    }

    private List<OneRosterRow> rows(Person person, List<OneRosterSchool> schools) {
        var own = schools.stream().filter(school -> school.has(person.id())).toList();
        var known = people(schools).keySet();
        return new OneRosterPersonRows(person, own, known, details).rows();
    }

    /** The year, and one term that is as long, since some readers want classes to be in terms. */
    private List<OneRosterRow> sessions() {
        return List.of(session(yearId(year), "schoolYear", ""), session(termId(year), "term", yearId(year)));
    }

    private OneRosterRow session(String id, String type, String parent) {
        var values = new LinkedHashMap<String, String>();
        values.put("title", year.toString());
        values.put("type", type);
        values.put("startDate", year.firstDay().toString());
        values.put("endDate", year.next().firstDay().toString());
        values.put("parentSourcedId", parent);
        values.put("schoolYear", String.valueOf(year.start() + 1));
        return OneRosterRow.of(OneRosterFile.ACADEMIC_SESSIONS, id, values);
    }

    static String yearId(SchoolYear year) {
        return SourcedIds.of("year", String.valueOf(year.start()));
    }

    static String termId(SchoolYear year) {
        return SourcedIds.of("term", String.valueOf(year.start()));
    }
}
