package org.ent4j.timetable.rapprochement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.timetable.RandomSchool.STRUCTURE;
import static org.ent4j.timetable.RandomSchool.WHERE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.Correspondences;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.Match;
import org.ent4j.model.reconcile.PlanLine;
import org.ent4j.model.reconcile.SourceItem;
import org.ent4j.model.reconcile.Target;
import org.ent4j.timetable.RandomSchool;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.SourceClass;
import org.ent4j.timetable.source.SourcePupil;
import org.ent4j.timetable.source.SourceRoom;
import org.ent4j.timetable.source.SourceSubject;
import org.ent4j.timetable.source.SourceTeacher;
import org.ent4j.timetable.source.SourceTimetable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Matches that would be taken without anybody seeing them, and be wrong. */
class SilentMatchTest {

    private static final PersonName ANNE = PersonName.of("Lefèvre", "Anne");
    private static final PersonName PAUL = PersonName.of("Martin", "Paul");
    private static final LocalDate BORN = LocalDate.of(2014, 5, 1);

    @Nested
    class Kinds {

        @Test
        void a_teacher_is_no_pupil_of_the_same_name() {
            var line = only(plan(teachers(teacher("1", ANNE, Map.of())), person(ItemKind.PUPIL, "e1", ANNE)));

            assertThat(line.match().kind()).isEqualTo(Match.Kind.NONE);
            assertThat(line.isOpen()).isTrue();
        }

        @Test
        void a_class_is_no_group_of_the_same_name() {
            var line = only(plan(classes("3A"), HostItem.of(ItemKind.GROUP, "g", "3A")));

            assertThat(line.match().kind()).isEqualTo(Match.Kind.NONE);
        }

        @Test
        void a_teacher_who_has_the_name_of_another_member_of_the_staff_is_open() {
            var line = only(plan(
                    teachers(teacher("1", ANNE, Map.of())),
                    person(ItemKind.TEACHER, "p1", ANNE),
                    person(ItemKind.TEACHER, "p2", ANNE)));

            assertThat(line.isOpen()).isTrue();
        }
    }

    @Nested
    class Labels {

        @Test
        void two_rooms_that_differ_by_a_space_are_open_on_either_side() {
            var both = List.of(HostItem.of(ItemKind.ROOM, "a", "B1"), HostItem.of(ItemKind.ROOM, "b", "B 1"));

            assertThat(only(plan(rooms("B1"), both)).isOpen()).isTrue();
            assertThat(plan(rooms("B1", "B 1"), both.subList(0, 1)).open()).hasSize(2);
        }

        @Test
        void a_space_between_digits_makes_another_room() {
            var line = only(plan(rooms("B1 1"), HostItem.of(ItemKind.ROOM, "a", "B11")));

            assertThat(line.match().kind()).isEqualTo(Match.Kind.NONE);
        }

        @Test
        void a_room_is_not_made_when_its_number_is_there_with_another_word() {
            var twelve = HostItem.of(ItemKind.ROOM, "a", "12");
            var line = only(plan(rooms("Salle 12"), twelve));

            assertThat(line.match()).isEqualTo(new Match.Ambiguous<>(List.of(twelve)));
            assertThat(line.isOpen()).isTrue();
            assertThat(only(plan(rooms("S12"), HostItem.of(ItemKind.ROOM, "a", "Salle 12")))
                            .isOpen())
                    .isTrue();
            assertThat(only(plan(rooms("T12"), twelve)).fate()).isEqualTo(Fate.CREATE);
            assertThat(only(plan(rooms("-"), HostItem.of(ItemKind.ROOM, "a", "?")))
                            .fate())
                    .isEqualTo(Fate.CREATE);
        }

        @Test
        void two_classes_that_differ_by_the_place_of_a_space_are_open_on_either_side() {
            var both = List.of(HostItem.of(ItemKind.CLASS, "a", "3 E1"), HostItem.of(ItemKind.CLASS, "b", "3E 1"));

            assertThat(only(plan(classes("3E1"), both)).isOpen()).isTrue();
            assertThat(plan(classes("3 E1", "3E 1"), both.subList(0, 1)).open()).hasSize(2);
        }

        @Test
        void a_class_whose_code_is_the_label_of_another_is_open() {
            var first = HostItem.builder()
                    .kind(ItemKind.CLASS)
                    .key("301")
                    .label("301")
                    .addAlternativeLabels("3A")
                    .build();

            assertThat(only(plan(classes("3A"), first, HostItem.of(ItemKind.CLASS, "3A", "3A")))
                            .isOpen())
                    .isTrue();
        }
    }

    @Nested
    class Subjects {

        private static final HostItem ARTS = subject("006900", "ARTS", "ARTS");
        private static final HostItem ARTS_ELSEWHERE = subject("690400", "ARTSA", "ARTS");
        private static final HostItem LATIN = subject("020100", "LATIN", "LATIN");

        @Test
        void a_label_of_several_codes_is_open() {
            var line = only(plan(subjects("X1", "Arts"), ARTS_ELSEWHERE, ARTS));

            assertThat(line.match()).isEqualTo(new Match.Ambiguous<>(List.of(ARTS, ARTS_ELSEWHERE)));
            assertThat(line.isOpen()).isTrue();
        }

        @Test
        void a_short_code_that_means_one_and_a_label_that_means_another_are_open() {
            var line = only(plan(subjects("LATIN", "Arts"), LATIN, ARTS));

            assertThat(line.match()).isEqualTo(new Match.Ambiguous<>(List.of(ARTS, LATIN)));
            assertThat(line.isOpen()).isTrue();
        }

        @Test
        void a_short_code_chooses_among_those_of_one_label() {
            var line = only(plan(subjects("ARTS", "Arts"), ARTS_ELSEWHERE, ARTS));

            assertThat(line.match()).isEqualTo(new Match.ExactId<>(ARTS, "CODE_GESTION"));
        }

        @Test
        void a_national_code_is_not_that_of_another_subject_of_the_same_label() {
            var line = only(plan(subjects("690400", "Arts"), ARTS));

            assertThat(line.fate()).isEqualTo(Fate.CONFLICT);
            assertThat(line.reasons())
                    .hasOnlyElementsOfType(RapprochementReason.Contradicted.class)
                    .hasSize(1);
        }

        @Test
        void a_local_code_says_nothing_against_a_label() {
            assertThat(only(plan(subjects("ART_L", "Arts"), ARTS)).match()).isEqualTo(new Match.ExactName<>(ARTS));
        }

        private static HostItem subject(String code, String gestion, String label) {
            return HostItem.builder()
                    .kind(ItemKind.SUBJECT)
                    .key(code)
                    .label(label)
                    .putAllIdentifiers(Map.of("CODE_MATIERE", code, "CODE_GESTION", gestion))
                    .build();
        }
    }

    @Nested
    class Identifiers {

        @Test
        void two_teachers_with_one_number_are_both_open() {
            var plan = plan(
                    teachers(teacher("1", ANNE, Map.of("IDSTS", "5")), teacher("2", PAUL, Map.of("IDSTS", "5"))),
                    identified("p1", ANNE, Map.of("IDSTS", "5")));

            assertThat(plan.open()).hasSize(2);
        }

        @Test
        void a_number_that_only_one_side_calls_academic_is_none() {
            var line = only(
                    plan(teachers(teacher("local:5", ANNE, Map.of())), identified("p1", PAUL, Map.of("IDSTS", "5"))));

            assertThat(line.match().kind()).isEqualTo(Match.Kind.NONE);
        }

        @Test
        void an_ine_with_another_birth_date_is_open_whatever_the_name() {
            var host = pupil("e1", ANNE, BORN, Map.of("INE", "123456789AB"));

            assertThat(only(plan(pupils(ANNE, BORN.plusDays(1), Map.of("INE", "123456789AB")), host))
                            .isOpen())
                    .isTrue();
            assertThat(only(plan(pupils(PAUL, BORN.plusDays(1), Map.of("INE", "123456789AB")), host))
                            .isOpen())
                    .isTrue();
        }

        @Test
        void another_identifier_with_another_birth_date_is_open() {
            var host = pupil("e1", ANNE, BORN, Map.of("IDSCONET", "7"));
            var line = only(plan(pupils(PAUL, BORN.plusDays(1), Map.of("IDSCONET", "7")), host));

            assertThat(line.match()).isEqualTo(new Match.Ambiguous<>(List.of(host)));
            assertThat(line.fate()).isEqualTo(Fate.CONFLICT);
        }
    }

    @Nested
    class Names {

        @Test
        void one_name_in_use_with_two_birth_names_is_not_one_person() {
            var line =
                    only(plan(teachers(teacher("1", married("Dupont"), Map.of())), identified("p1", married("Leroy"))));

            assertThat(line.fate()).isEqualTo(Fate.CONFLICT);
            assertThat(line.reasons()).hasOnlyElementsOfType(RapprochementReason.Contradicted.class);
        }

        @Test
        void two_people_with_parts_of_one_birth_name_may_be_one() {
            var line =
                    only(plan(teachers(teacher("1", married("Le Roy"), Map.of())), identified("p1", married("Leroy"))));

            assertThat(line.match().kind()).isEqualTo(Match.Kind.EXACT_NAME);
        }

        @Test
        void the_name_of_one_and_the_birth_name_of_another_are_open() {
            var line = only(plan(
                    teachers(teacher("1", PersonName.of("Leroy", "Anne"), Map.of())),
                    identified("p1", married("Leroy")),
                    identified("p2", PersonName.of("Leroy", "Anne"))));

            assertThat(line.isOpen()).isTrue();
        }

        private static PersonName married(String birthName) {
            return PersonName.builder()
                    .usageName("Martin")
                    .birthName(birthName)
                    .firstName("Anne")
                    .build();
        }

        private static HostItem identified(String key, PersonName name) {
            return person(ItemKind.TEACHER, key, name);
        }
    }

    /** A new base numbers its people afresh: the number of somebody decided last year is somebody else's. */
    @Nested
    class NumbersGivenAgain {

        private final HostItem anne = person(ItemKind.TEACHER, "p1", ANNE);
        private final HostItem paul = person(ItemKind.TEACHER, "p2", PAUL);

        @Test
        void who_has_the_name_of_somebody_else_now_is_open() {
            var line = only(decided(teachers(teacher("1", PAUL, Map.of())), Target.to("p1"), anne, paul));

            assertThat(line.match()).isEqualTo(new Match.Ambiguous<>(List.of(paul, anne)));
            assertThat(line.fate()).isEqualTo(Fate.CONFLICT);
            assertThat(line.reasons())
                    .contains(new RapprochementReason.RenamedToConfirm("Lefèvre Anne", "Martin Paul"));
        }

        @Test
        void who_has_a_name_that_nobody_of_the_directory_has_is_open_too() {
            var line = only(decided(teachers(teacher("1", PAUL, Map.of())), Target.to("p1"), anne));

            assertThat(line.match()).isEqualTo(new Match.Ambiguous<>(List.of(anne)));
        }

        @Test
        void who_was_to_be_left_out_is_not_left_out_under_the_name_of_somebody_of_the_directory() {
            var line = only(decided(teachers(teacher("1", PAUL, Map.of())), Target.IGNORE, paul));

            assertThat(line.match()).isEqualTo(new Match.Ambiguous<>(List.of(paul)));
        }

        @Test
        void whose_name_was_put_right_stays_decided() {
            var right = PersonName.of("Lefèvre-Blanc", "Anne");
            var line = only(decided(teachers(teacher("1", right, Map.of())), Target.to("p1"), anne));

            assertThat(line.match().settled()).contains(anne);
            assertThat(line.fate()).isEqualTo(Fate.UPDATE);
        }

        @Test
        void whose_identifier_is_still_that_of_the_target_stays_decided() {
            var numbered = SilentMatchTest.identified("p1", ANNE, Map.of("IDSTS", "5"));
            var line = only(decided(teachers(teacher("1", PAUL, Map.of("IDSTS", "5"))), Target.to("p1"), numbered));

            assertThat(line.match().settled()).contains(numbered);
        }

        private TimetablePlan decided(SourceTimetable file, Target target, HostItem... hosts) {
            var item = new SourceItem(STRUCTURE, "EDT", "TEACHER", "1", "Lefèvre Anne");
            return plan(file, List.of(hosts), Correspondences.of(List.of(Correspondence.first(item, target))));
        }
    }

    private static HostItem person(ItemKind kind, String key, PersonName name) {
        return HostItem.person(kind, key, name);
    }

    private static HostItem identified(String key, PersonName name, Map<String, String> identifiers) {
        return named(ItemKind.TEACHER, key, name).putAllIdentifiers(identifiers).build();
    }

    private static HostItem pupil(String key, PersonName name, LocalDate born, Map<String, String> identifiers) {
        return named(ItemKind.PUPIL, key, name)
                .birthDate(born)
                .putAllIdentifiers(identifiers)
                .build();
    }

    private static HostItem.Builder named(ItemKind kind, String key, PersonName name) {
        return HostItem.builder().kind(kind).key(key).label(name.display()).name(name);
    }

    private static SourceTeacher teacher(String key, PersonName name, Map<String, String> identifiers) {
        return new SourceTeacher(key, name, Optional.empty(), identifiers, WHERE);
    }

    private static SourceTimetable teachers(SourceTeacher... teachers) {
        return RandomSchool.empty().addTeachers(teachers).build();
    }

    private static SourceTimetable pupils(PersonName name, LocalDate born, Map<String, String> identifiers) {
        return RandomSchool.empty()
                .addPupils(new SourcePupil("1", name, Optional.of(born), identifiers, List.of(), WHERE))
                .build();
    }

    private static SourceTimetable classes(String... names) {
        var file = RandomSchool.empty();
        for (var name : names) {
            file.addClasses(new SourceClass("key of " + name, name, List.of(), WHERE));
        }
        return file.build();
    }

    private static SourceTimetable rooms(String... names) {
        var file = RandomSchool.empty();
        for (var name : names) {
            file.addRooms(new SourceRoom("key of " + name, name, true, WHERE));
        }
        return file.build();
    }

    private static SourceTimetable subjects(String code, String label) {
        return RandomSchool.empty()
                .addSubjects(new SourceSubject("1", code, label, WHERE))
                .build();
    }

    private static TimetablePlan plan(SourceTimetable file, HostItem... hosts) {
        return plan(file, List.of(hosts));
    }

    private static TimetablePlan plan(SourceTimetable file, List<HostItem> hosts) {
        return plan(file, hosts, Correspondences.none());
    }

    private static TimetablePlan plan(SourceTimetable file, List<HostItem> hosts, Correspondences decisions) {
        return Rapprochement.of(STRUCTURE, RapprochementPolicy.usual()).plan(file, hosts, decisions);
    }

    private static PlanLine<HostItem> only(TimetablePlan plan) {
        assertThat(plan.lines()).hasSize(1);
        return plan.lines().get(0);
    }
}
