package org.ent4j.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.person.PersonName;
import org.ent4j.timetable.rapprochement.HostItem;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.LessonResource;
import org.ent4j.timetable.source.SourceClass;
import org.ent4j.timetable.source.SourceGrid;
import org.ent4j.timetable.source.SourceGroup;
import org.ent4j.timetable.source.SourceLesson;
import org.ent4j.timetable.source.SourcePupil;
import org.ent4j.timetable.source.SourceRoom;
import org.ent4j.timetable.source.SourceSubject;
import org.ent4j.timetable.source.SourceTeacher;
import org.ent4j.timetable.source.SourceTimetable;

/** Small schools in which names collide, lessons overlap and files cite what they do not declare. */
public final class RandomSchool {

    public static final StructureId STRUCTURE = new StructureId("0350122T");
    public static final SchoolYear YEAR = new SchoolYear(2026);
    public static final LocalDate MONDAY = LocalDate.of(2026, 8, 31);
    public static final SourceLocation WHERE = SourceLocation.of("edt.xml", 1);

    private static final List<String> LAST = List.of("Dupont", "DUPONT", "Lefèvre", "Lefevre", "Le Gall", "Œuvrard");
    private static final List<String> FIRST = List.of("Anne", "Jean-Paul", "JEAN PAUL", "Zoé");
    private static final List<String> CLASSES = List.of("6A", "6 A", "6B", "5C", "4D");
    private static final List<String> GROUPS = List.of("ALL2", "ESP2", "3AB Grec", "3AB GREC");
    private static final List<String> ROOMS = List.of("S12", "s12", "Labo", "CDI");
    private static final List<String> CODES = List.of("020700", "061300", "FRANC", "");

    private final Random random;

    private RandomSchool(Random random) {
        this.random = random;
    }

    public static SourceTimetable timetable(Random random) {
        return new RandomSchool(random).timetable();
    }

    public static List<HostItem> hosts(Random random) {
        return new RandomSchool(random).hosts();
    }

    /** The same timetable with every list in another order. */
    public static SourceTimetable shuffled(SourceTimetable timetable, Random random) {
        return empty().addAllTeachers(shuffled(timetable.teachers(), random))
                .addAllSubjects(shuffled(timetable.subjects(), random))
                .addAllClasses(shuffled(timetable.classes(), random))
                .addAllGroups(shuffled(timetable.groups(), random))
                .addAllRooms(shuffled(timetable.rooms(), random))
                .addAllPupils(shuffled(timetable.pupils(), random))
                .addAllLessons(shuffled(timetable.lessons(), random).stream()
                        .map(lesson -> new SourceLesson(
                                lesson.day(),
                                lesson.hours(),
                                lesson.subject(),
                                shuffled(lesson.resources(), random),
                                lesson.where()))
                        .toList())
                .build();
    }

    /** The same timetable some days later: lessons moved to another hour, left out, or taught by others. */
    public static SourceTimetable disturbed(SourceTimetable timetable, Random random) {
        var school = new RandomSchool(random);
        return empty().addAllTeachers(timetable.teachers())
                .addAllSubjects(timetable.subjects())
                .addAllClasses(timetable.classes())
                .addAllGroups(timetable.groups())
                .addAllRooms(timetable.rooms())
                .addAllPupils(timetable.pupils())
                .addAllLessons(timetable.lessons().stream()
                        .filter(lesson -> random.nextInt(10) > 0)
                        .map(lesson -> random.nextInt(3) > 0 ? lesson : moved(lesson, school.lesson(0)))
                        .toList())
                .build();
    }

    private static SourceLesson moved(SourceLesson lesson, SourceLesson to) {
        return new SourceLesson(to.day(), to.hours(), lesson.subject(), lesson.resources(), lesson.where());
    }

    public static <T> List<T> shuffled(List<T> list, Random random) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    public static SourceTimetable.Builder empty() {
        return SourceTimetable.builder()
                .source("EDT")
                .uai(Uai.of("0350122T"))
                .year(YEAR)
                .firstDayOfWeek1(MONDAY)
                .grid(new SourceGrid(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), List.of()));
    }

    private SourceTimetable timetable() {
        var parts = List.of("P1", "P2", "P3");
        return empty().addAllTeachers(some(4, this::teacher))
                .addAllSubjects(
                        some(3, number -> new SourceSubject("M" + number, any(CODES), "Matière " + number, WHERE)))
                .addAllClasses(some(3, number -> new SourceClass("C" + number, any(CLASSES), subset(parts), WHERE)))
                .addAllGroups(some(
                        3,
                        number -> new SourceGroup(
                                "G" + number, any(GROUPS), subset(List.of("C1", "C2")), subset(parts), WHERE)))
                .addAllRooms(some(3, number -> new SourceRoom("S" + number, any(ROOMS), true, WHERE)))
                .addAllPupils(some(3, this::pupil))
                .addAllLessons(some(12, this::lesson))
                .build();
    }

    private SourceTeacher teacher(int number) {
        return new SourceTeacher("T" + number, name(), birth(), identifiers("IDSTS", "IDPN"), WHERE);
    }

    private SourcePupil pupil(int number) {
        return new SourcePupil("E" + number, name(), birth(), identifiers("INE", "IDPN"), List.of(), WHERE);
    }

    private SourceLesson lesson(int number) {
        var start = LocalTime.of(8, 0).plusMinutes(30L * random.nextInt(12));
        var hours = new TimeRange(start, start.plusMinutes(30L + 30L * random.nextInt(4)));
        var resources = new ArrayList<LessonResource>();
        for (var each = random.nextInt(5); each > 0; each--) {
            resources.add(resource());
        }
        return new SourceLesson(
                DayOfWeek.of(1 + Math.min(random.nextInt(6), random.nextInt(6))),
                hours,
                any(List.of("M1", "M2", "M9", "")),
                resources,
                WHERE);
    }

    private LessonResource resource() {
        var refs = Map.of(
                ItemKind.TEACHER,
                "T",
                ItemKind.CLASS,
                "C",
                ItemKind.GROUP,
                "G",
                ItemKind.PART,
                "P",
                ItemKind.ROOM,
                "S");
        var kind = any(refs.keySet().stream().sorted().toList());
        return new LessonResource(kind, refs.get(kind) + (1 + random.nextInt(4)), mask());
    }

    /** All weeks, one in two, none, or anything: week 0 and week 63 too. */
    private WeekMask mask() {
        return switch (random.nextInt(4)) {
            case 0 -> new WeekMask(0x1F_FFFF_FFFEL);
            case 1 -> new WeekMask(0xAAAA_AAAAL);
            case 2 -> WeekMask.NONE;
            default -> new WeekMask(random.nextLong());
        };
    }

    private List<HostItem> hosts() {
        var all = new ArrayList<HostItem>();
        all.addAll(some(4, number -> person(ItemKind.TEACHER, number, "IDSTS", "IDPN")));
        all.addAll(some(4, number -> person(ItemKind.PUPIL, number, "INE", "IDPN")));
        all.addAll(some(3, number -> HostItem.of(ItemKind.CLASS, "h" + number, any(CLASSES))));
        all.addAll(some(3, number -> HostItem.of(ItemKind.GROUP, "h" + number, any(GROUPS))));
        all.addAll(some(3, number -> HostItem.of(ItemKind.ROOM, "h" + number, any(ROOMS))));
        all.addAll(some(3, this::subject));
        return all;
    }

    private HostItem subject(int number) {
        return HostItem.builder()
                .kind(ItemKind.SUBJECT)
                .key("h" + number)
                .label("Matière " + random.nextInt(4))
                .putAllIdentifiers(Map.of("CODE_MATIERE", any(CODES.subList(0, 2))))
                .build();
    }

    private HostItem person(ItemKind kind, int number, String... identifiers) {
        var name = name();
        return HostItem.builder()
                .kind(kind)
                .key("h" + number)
                .label(name.display())
                .name(name)
                .birthDate(birth())
                .putAllIdentifiers(identifiers(identifiers))
                .build();
    }

    private PersonName name() {
        return PersonName.of(any(LAST), any(FIRST));
    }

    private Optional<LocalDate> birth() {
        return random.nextBoolean() ? Optional.empty() : Optional.of(LocalDate.of(2014, 1, 1 + random.nextInt(2)));
    }

    private Map<String, String> identifiers(String... names) {
        var identifiers = new LinkedHashMap<String, String>();
        for (var name : names) {
            if (random.nextInt(3) == 0) {
                identifiers.put(name, "" + random.nextInt(6));
            }
        }
        return identifiers;
    }

    private <T> List<T> some(int atMost, IntFunction<T> make) {
        return IntStream.rangeClosed(1, random.nextInt(atMost + 1))
                .mapToObj(make)
                .toList();
    }

    private <T> List<T> subset(List<T> all) {
        return all.stream().filter(each -> random.nextBoolean()).toList();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
