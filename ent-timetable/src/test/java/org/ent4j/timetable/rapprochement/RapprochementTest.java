package org.ent4j.timetable.rapprochement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ent4j.timetable.RandomSchool.STRUCTURE;
import static org.ent4j.timetable.RandomSchool.WHERE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.Uai;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.Correspondences;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.Guards;
import org.ent4j.model.reconcile.Match;
import org.ent4j.model.reconcile.PlanLine;
import org.ent4j.model.reconcile.SourceItem;
import org.ent4j.model.reconcile.Target;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.RandomSchool;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.SourceClass;
import org.ent4j.timetable.source.SourceGroup;
import org.ent4j.timetable.source.SourcePupil;
import org.ent4j.timetable.source.SourceRoom;
import org.ent4j.timetable.source.SourceSubject;
import org.ent4j.timetable.source.SourceTeacher;
import org.ent4j.timetable.source.SourceTimetable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RapprochementTest {

    private static final PersonName ANNE = PersonName.of("Lefèvre", "Anne-Marie");
    private static final HostItem HOST_ANNE =
            HostItem.person(ItemKind.TEACHER, "p1", PersonName.of("LEFEVRE", "Anne Marie"));

    @Nested
    class Teachers {

        @Test
        void a_unique_name_settles_whatever_its_accents_and_hyphens() {
            var line = only(plan(teachers(teacher("1", ANNE)), List.of(HOST_ANNE)));

            assertThat(line.match()).isEqualTo(new Match.ExactName<>(HOST_ANNE));
            assertThat(line.fate()).isEqualTo(Fate.UNCHANGED);
        }

        @Test
        void the_birth_name_is_as_good_as_the_name_in_use() {
            var married = HostItem.person(
                    ItemKind.TEACHER,
                    "p1",
                    PersonName.builder()
                            .usageName("Martin")
                            .birthName("Lefèvre")
                            .firstName("Anne-Marie")
                            .build());

            assertThat(only(plan(teachers(teacher("1", ANNE)), List.of(married)))
                            .match()
                            .settled())
                    .contains(married);
        }

        @Test
        void an_identifier_settles_against_another_name() {
            var renamed = host("p2", PersonName.of("Martin", "Anne"), Map.of("IDSTS", "69881"));
            var line =
                    only(plan(teachers(teacher("1", ANNE, Map.of("IDSTS", " 69881 "))), List.of(HOST_ANNE, renamed)));

            assertThat(line.match()).isEqualTo(new Match.ExactId<>(renamed, "IDSTS"));
        }

        @Test
        void the_jointure_of_the_directory_that_udt_has_is_one_of_the_identifiers() {
            var known = host("p2", PersonName.of("Martin", "Anne"), Map.of("JOINTURE", "2605692"));
            var line = only(plan(teachers(teacher("1", ANNE, Map.of("JOINTURE", "2605692"))), List.of(known)));

            assertThat(line.match()).isEqualTo(new Match.ExactId<>(known, "JOINTURE"));
        }

        @Test
        void identifiers_of_two_people_settle_nothing() {
            var one = host("p1", ANNE, Map.of("IDSTS", "1"));
            var other = host("p2", ANNE, Map.of("IDPN", "2"));
            var line = only(plan(teachers(teacher("1", ANNE, Map.of("IDSTS", "1", "IDPN", "2"))), List.of(one, other)));

            assertThat(line.match()).isEqualTo(new Match.Ambiguous<>(List.of(one, other)));
            assertThat(line.fate()).isEqualTo(Fate.CONFLICT);
        }

        @Test
        void homonyms_are_left_to_a_person() {
            var twin = HostItem.person(ItemKind.TEACHER, "p2", ANNE);
            var line = only(plan(teachers(teacher("1", ANNE)), List.of(twin, HOST_ANNE)));

            assertThat(line.match()).isEqualTo(new Match.Ambiguous<>(List.of(HOST_ANNE, twin)));
        }

        @Test
        void the_same_name_with_another_identifier_is_not_the_same_person() {
            var other = host("p1", ANNE, Map.of("IDSTS", "2"));
            var line = only(plan(teachers(teacher("1", ANNE, Map.of("IDSTS", "1"))), List.of(other)));

            assertThat(line.fate()).isEqualTo(Fate.CONFLICT);
            assertThat(Messages.render(line.reasons().get(0), Lang.FR))
                    .isEqualTo("même nom que « Lefèvre Anne-Marie », mais IDSTS diffère : 1 dans le fichier, 2 dans"
                            + " l'annuaire");
        }

        @Test
        void nobody_like_them_is_left_to_a_person_or_made() {
            var file = teachers(teacher("1", ANNE));

            assertThat(only(plan(file, List.of())).fate()).isEqualTo(Fate.CONFLICT);
            assertThat(only(plan(file, List.of(), Correspondences.none(), RapprochementPolicy.createMissing()))
                            .fate())
                    .isEqualTo(Fate.CREATE);
        }

        @Test
        void two_of_the_file_with_the_name_of_one_are_both_left_to_a_person() {
            var plan = plan(teachers(teacher("1", ANNE), teacher("2", ANNE)), List.of(HOST_ANNE));

            assertThat(plan.open()).hasSize(2);
            assertThat(plan.lines().get(1).reasons())
                    .contains(new RapprochementReason.AlsoClaimed("LEFEVRE Anne Marie", List.of("Lefèvre Anne-Marie")));
        }

        @Test
        void a_shared_name_in_use_does_not_hide_two_birth_names() {
            var line = only(
                    plan(teachers(teacher("1", anneBorn("Petit"))), List.of(host("p1", anneBorn("Grand"), Map.of()))));

            assertThat(line.fate()).isEqualTo(Fate.CONFLICT);
            assertThat(line.reasons()).hasOnlyElementsOfType(RapprochementReason.Contradicted.class);
        }

        private static PersonName anneBorn(String birthName) {
            return PersonName.builder()
                    .usageName(ANNE.usageName())
                    .birthName(birthName)
                    .firstName(ANNE.firstName())
                    .build();
        }

        @Test
        void an_identifier_wins_over_a_name() {
            var host = host("p1", ANNE, Map.of("IDPN", "9"));
            var plan = plan(
                    teachers(teacher("1", ANNE), teacher("2", PersonName.of("Martin", "Anne"), Map.of("IDPN", "9"))),
                    List.of(host));

            assertThat(line(plan, ItemKind.TEACHER, "2").fate()).isEqualTo(Fate.UNCHANGED);
            assertThat(line(plan, ItemKind.TEACHER, "1").fate()).isEqualTo(Fate.CONFLICT);
        }
    }

    @Nested
    class Decisions {

        @Test
        void a_stored_decision_goes_before_everything() {
            var other = HostItem.person(ItemKind.TEACHER, "p2", PersonName.of("Autre", "Paul"));
            var line = only(plan(
                    teachers(teacher("1", ANNE)),
                    List.of(HOST_ANNE, other),
                    decided(ItemKind.TEACHER, "1", "Lefèvre Anne-Marie", Target.to("p2")),
                    RapprochementPolicy.usual()));

            assertThat(line.match().settled()).contains(other);
            assertThat(line.fate()).isEqualTo(Fate.UNCHANGED);
        }

        @Test
        void an_item_renamed_since_is_applied_and_flagged() {
            var line = only(plan(
                    teachers(teacher("1", ANNE)),
                    List.of(HOST_ANNE),
                    decided(ItemKind.TEACHER, "1", "Autre Paul", Target.to("p1")),
                    RapprochementPolicy.usual()));

            assertThat(line.fate()).isEqualTo(Fate.UPDATE);
            assertThat(line.reasons()).contains(new RapprochementReason.Renamed("Autre Paul", "Lefèvre Anne-Marie"));
        }

        @Test
        void a_target_that_is_gone_is_left_to_a_person() {
            var line = only(plan(
                    teachers(teacher("1", ANNE)),
                    List.of(HOST_ANNE),
                    decided(ItemKind.TEACHER, "1", "Lefèvre Anne-Marie", Target.to("p9")),
                    RapprochementPolicy.createMissing()));

            assertThat(line.fate()).isEqualTo(Fate.CONFLICT);
            assertThat(line.reasons()).containsExactly(new RapprochementReason.TargetGone("p9"));
        }

        @Test
        void what_is_to_be_made_or_ignored_is_so_whatever_resembles_it() {
            var file = teachers(teacher("1", ANNE));

            assertThat(only(plan(file, List.of(HOST_ANNE), anne("1", Target.CREATE), RapprochementPolicy.usual()))
                            .fate())
                    .isEqualTo(Fate.CREATE);
            assertThat(only(plan(file, List.of(HOST_ANNE), anne("1", Target.IGNORE), RapprochementPolicy.usual()))
                            .fate())
                    .isEqualTo(Fate.IGNORED);
        }

        @Test
        void a_person_may_give_one_of_the_host_to_two_and_the_plan_says_so() {
            var plan = plan(
                    teachers(teacher("1", ANNE), teacher("2", ANNE)),
                    List.of(HOST_ANNE),
                    anne("1", Target.to("p1")).with(anne("2", Target.to("p1")).list()),
                    RapprochementPolicy.usual());

            assertThat(plan.open()).isEmpty();
            assertThat(plan.lines())
                    .allSatisfy(line -> assertThat(line.reasons())
                            .hasAtLeastOneElementOfType(RapprochementReason.AlsoClaimed.class));
        }

        private static Correspondences anne(String key, Target target) {
            return decided(ItemKind.TEACHER, key, "Lefèvre Anne-Marie", target);
        }
    }

    @Nested
    class Pupils {

        private static final LocalDate BORN = LocalDate.of(2014, 5, 1);

        @Test
        void an_ine_counts_with_the_birth_date_only() {
            var host = HostItem.builder()
                    .kind(ItemKind.PUPIL)
                    .key("e1")
                    .label("Autre Nom")
                    .name(PersonName.of("Autre", "Nom"))
                    .birthDate(BORN)
                    .putAllIdentifiers(Map.of("INE", "123456789AB"))
                    .build();

            assertThat(only(plan(pupils(BORN), List.of(host))).match().kind()).isEqualTo(Match.Kind.EXACT_ID);
            assertThat(only(plan(pupils(BORN.plusDays(1)), List.of(host)))
                            .match()
                            .kind())
                    .isEqualTo(Match.Kind.SCORED);
        }

        @Test
        void homonyms_are_told_apart_by_their_birth_dates() {
            var older = born("e1", BORN);
            var younger = born("e2", BORN.plusYears(1));

            assertThat(only(plan(pupils(BORN), List.of(older, younger))).match())
                    .isEqualTo(new Match.ExactName<>(older));
            assertThat(only(plan(pupils(BORN.plusYears(2)), List.of(older, younger)))
                            .fate())
                    .isEqualTo(Fate.CONFLICT);
        }

        private static HostItem born(String key, LocalDate day) {
            return HostItem.builder()
                    .kind(ItemKind.PUPIL)
                    .key(key)
                    .label("Lefèvre Anne-Marie")
                    .name(ANNE)
                    .birthDate(day)
                    .build();
        }

        private static SourceTimetable pupils(LocalDate born) {
            return RandomSchool.empty()
                    .addPupils(new SourcePupil(
                            "1", ANNE, Optional.of(born), Map.of("INE", "123456789ab"), List.of(), WHERE))
                    .build();
        }
    }

    @Nested
    class Things {

        @Test
        void a_subject_is_known_by_either_code() {
            var french = HostItem.builder()
                    .kind(ItemKind.SUBJECT)
                    .key("020700")
                    .label("Français")
                    .putAllIdentifiers(Map.of("CODE_MATIERE", "020700", "CODE_GESTION", "FRANC"))
                    .build();

            assertThat(only(plan(subject("020700"), List.of(french))).match())
                    .isEqualTo(new Match.ExactId<>(french, "CODE_MATIERE"));
            assertThat(only(plan(subject("franc"), List.of(french))).match())
                    .isEqualTo(new Match.ExactId<>(french, "CODE_GESTION"));
        }

        @Test
        void an_unknown_subject_is_made_when_its_code_is_national() {
            assertThat(only(plan(subject("061300"), List.of())).fate()).isEqualTo(Fate.CREATE);
            assertThat(only(plan(subject("AIDE"), List.of())).fate()).isEqualTo(Fate.CONFLICT);
        }

        @Test
        void rooms_come_from_the_timetable() {
            var file = RandomSchool.empty()
                    .addRooms(new SourceRoom("1", "S12", true, WHERE))
                    .build();

            assertThat(only(plan(file, List.of())).fate()).isEqualTo(Fate.CREATE);
        }

        @Test
        void a_further_label_of_the_host_counts_as_its_name() {
            var sixth = HostItem.builder()
                    .kind(ItemKind.CLASS)
                    .key("c1")
                    .label("6ème A")
                    .addAlternativeLabels("6A")
                    .build();
            var file = RandomSchool.empty()
                    .addClasses(new SourceClass("1", "6a", List.of(), WHERE))
                    .build();

            assertThat(only(plan(file, List.of(sixth))).match().settled()).contains(sixth);
        }

        @Test
        void parts_follow_their_class() {
            var file = RandomSchool.empty()
                    .addClasses(new SourceClass("1", "6A", List.of("P1"), WHERE))
                    .addGroups(new SourceGroup("G1", "ALL2", List.of(), List.of("P1"), WHERE))
                    .build();
            var ignored = plan(
                    file, List.of(), decided(ItemKind.CLASS, "1", "6A", Target.IGNORE), RapprochementPolicy.usual());

            assertThat(line(plan(file, List.of()), ItemKind.PART, "P1").fate()).isEqualTo(Fate.UNCHANGED);
            assertThat(line(ignored, ItemKind.PART, "P1").fate()).isEqualTo(Fate.IGNORED);
            assertThat(line(ignored, ItemKind.PART, "P1").reasons())
                    .containsExactly(new RapprochementReason.FollowsClass(List.of("6A")));
        }

        private static SourceTimetable subject(String code) {
            return RandomSchool.empty()
                    .addSubjects(new SourceSubject("1", code, "Une matière", WHERE))
                    .build();
        }
    }

    @Nested
    class Files {

        @Test
        void of_another_school_or_year_are_refused() {
            var file = RandomSchool.empty().build();
            var other = Uai.ofDigits("0880054");

            assertThat(Expected.of(file.uai(), file.year()).check(file).isRight())
                    .isTrue();
            assertThat(Expected.anything().check(file).isRight()).isTrue();
            assertThat(Expected.of(other, file.year()).check(file).getLeft())
                    .isEqualTo(new Guards.OtherStructure(file.uai(), other));
            assertThat(Expected.of(file.uai(), new SchoolYear(2020)).check(file).getLeft())
                    .isEqualTo(new Guards.OtherYear(file.year(), new SchoolYear(2020)));
        }

        @Test
        void a_host_with_two_items_under_one_key_is_a_mistake() {
            assertThatThrownBy(() -> plan(RandomSchool.empty().build(), List.of(HOST_ANNE, HOST_ANNE)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("\nMaybe");
        }
    }

    private static HostItem host(String key, PersonName name, Map<String, String> identifiers) {
        return HostItem.builder()
                .kind(ItemKind.TEACHER)
                .key(key)
                .label(name.display())
                .name(name)
                .putAllIdentifiers(identifiers)
                .build();
    }

    private static SourceTeacher teacher(String key, PersonName name) {
        return teacher(key, name, Map.of());
    }

    private static SourceTeacher teacher(String key, PersonName name, Map<String, String> identifiers) {
        return new SourceTeacher(key, name, Optional.empty(), identifiers, WHERE);
    }

    private static SourceTimetable teachers(SourceTeacher... teachers) {
        return RandomSchool.empty().addTeachers(teachers).build();
    }

    private static Correspondences decided(ItemKind kind, String key, String label, Target target) {
        var item = new SourceItem(STRUCTURE, "EDT", kind.name(), key, label);
        return Correspondences.of(List.of(Correspondence.first(item, target)));
    }

    private static TimetablePlan plan(SourceTimetable file, List<HostItem> hosts) {
        return plan(file, hosts, Correspondences.none(), RapprochementPolicy.usual());
    }

    private static TimetablePlan plan(
            SourceTimetable file, List<HostItem> hosts, Correspondences decisions, RapprochementPolicy policy) {
        return Rapprochement.of(STRUCTURE, policy).plan(file, hosts, decisions);
    }

    private static PlanLine<HostItem> only(TimetablePlan plan) {
        assertThat(plan.lines()).hasSize(1);
        return plan.lines().get(0);
    }

    private static PlanLine<HostItem> line(TimetablePlan plan, ItemKind kind, String key) {
        return plan.line(new ItemRef(kind, key)).orElseThrow();
    }
}
