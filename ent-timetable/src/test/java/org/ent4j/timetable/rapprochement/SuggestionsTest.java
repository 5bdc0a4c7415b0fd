package org.ent4j.timetable.rapprochement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.timetable.RandomSchool.STRUCTURE;
import static org.ent4j.timetable.RandomSchool.WHERE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.Correspondences;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.Match;
import org.ent4j.model.reconcile.PlanLine;
import org.ent4j.model.reconcile.Target;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.OneWeek;
import org.ent4j.timetable.RandomSchool;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.SourceClass;
import org.ent4j.timetable.source.SourcePupil;
import org.ent4j.timetable.source.SourceSubject;
import org.ent4j.timetable.source.SourceTeacher;
import org.ent4j.timetable.source.SourceTimetable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A school of six teachers and three classes, whose file knows some of them under other names. */
class SuggestionsTest {

    private static final List<String> CLASSES = List.of("6A", "5B", "4C");

    @Nested
    class ByName {

        @Test
        void a_first_name_cut_after_ten_characters_is_suggested_and_not_taken() {
            var line = teacher(plan(file("DUPONT", "Marie-Chri"), List.of()));

            assertThat(line.fate()).isEqualTo(Fate.CONFLICT);
            assertThat(line.match().settled()).isEmpty();
            assertThat(first(line).target().label()).isEqualTo("Dupont Marie-Christine");
            assertThat(first(line).score()).isGreaterThan(0.9);
        }

        @Test
        void what_is_suggested_says_why_in_words() {
            var first = first(teacher(plan(file("Marie-Christine", "DUPONT"), List.of())));

            assertThat(first.target().label()).isEqualTo("Dupont Marie-Christine");
            assertThat(sentences(first)).contains("Nom et prénom sont inversés");
        }

        @Test
        void nobody_is_suggested_for_a_name_that_nobody_has() {
            var line = teacher(plan(file("ZWIEBACK", "Ottokar"), List.of()));

            assertThat(line.match()).isEqualTo(new Match.None<>());
            assertThat(line.reasons()).hasOnlyElementsOfType(RapprochementReason.NothingLike.class);
        }
    }

    @Nested
    class ByCompany {

        @Test
        void who_has_the_classes_of_somebody_is_shown_and_never_taken_for_sure() {
            var plan = plan(file("ZWIEBACK", "Ottokar"), ties());
            var line = teacher(plan);

            assertThat(first(line).score()).isLessThan(0.1);
            assertThat(plan.suggested(0.01)).isEmpty();

            assertThat(line.fate()).isEqualTo(Fate.CONFLICT);
            assertThat(first(line).target().label()).isEqualTo("Dupont Marie-Christine");
            assertThat(sentences(first(line))).contains("va avec les mêmes dans l'annuaire (4 sur 4) : 4C, 5B, 6A");
        }

        @Test
        void a_new_last_name_with_the_old_first_name_and_classes_is_likely_and_left_to_a_person() {
            var plan = plan(file("ZWIEBACK", "Marie-Christine"), ties());

            assertThat(first(teacher(plan)).target().key()).isEqualTo("p1");
            assertThat(first(teacher(plan)).score()).isGreaterThan(0.5);
            assertThat(plan.suggested(0.5)).isEmpty();
        }

        @Test
        void ties_between_items_that_are_not_given_change_nothing() {
            var more = new ArrayList<>(ties());
            for (var each = 10; each < 40; each++) {
                more.add(HostTie.of(teacherRef("q" + each), classRef("6A")));
                more.add(new HostTie(teacherRef("q" + each), classRef("9Z"), "9" + each));
            }
            var file = file("DUPONT", "Marie-Chri");

            assertThat(plan(file, more).lines()).isEqualTo(plan(file, ties()).lines());
        }

        @Test
        void of_two_namesakes_the_one_who_teaches_these_classes_comes_first() {
            var host = new ArrayList<>(host());
            host.add(person("p9", "Dupont", "Marie-Christine"));
            var plan = plan(file("DUPONT", "Marie-Christine"), host, ties(), Correspondences.none());

            assertThat(first(teacher(plan)).target().key()).isEqualTo("p1");
            assertThat(teacher(plan).fate()).isEqualTo(Fate.CONFLICT);
        }

        @Test
        void namesakes_whom_nothing_tells_apart_stay_equally_right() {
            var host = new ArrayList<>(host());
            host.add(person("p9", "Dupont", "Marie-Christine"));
            var plan = plan(file("DUPONT", "Marie-Christine"), host, List.of(), Correspondences.none());

            assertThat(teacher(plan).match().kind()).isEqualTo(Match.Kind.AMBIGUOUS);
        }

        @Test
        void a_class_is_recognised_by_its_teachers_whatever_its_name() {
            var file = RandomSchool.empty()
                    .addTeachers(source("T1", "Dupont", "Marie-Christine"), source("T2", "Martin", "Paul"))
                    .addClasses(new SourceClass("C1", "LES HIBOUX", List.of(), WHERE))
                    .addLessons(
                            OneWeek.lesson(DayOfWeek.MONDAY, "08:30", "09:25", "", OneWeek.ALL, "T1", "C1"),
                            OneWeek.lesson(DayOfWeek.MONDAY, "09:25", "10:20", "", OneWeek.ALL, "T2", "C1"))
                    .build();
            var ties = List.of(
                    HostTie.of(teacherRef("p1"), classRef("6A")),
                    HostTie.of(teacherRef("p2"), classRef("6A")),
                    HostTie.of(teacherRef("p3"), classRef("5B")),
                    HostTie.of(teacherRef("p4"), classRef("4C")));

            var line = plan(file, ties).of(ItemKind.CLASS).get(0);

            assertThat(first(line).target().key()).isEqualTo("6A");
        }
    }

    @Nested
    class Together {

        @Test
        void one_choice_does_not_steal_the_better_one_of_another() {
            var file = RandomSchool.empty()
                    .addTeachers(source("T1", "Dupond", "Marie-Christine"), source("T2", "Dupont", "M."))
                    .build();
            var host = List.of(
                    person("p1", "Dupont", "Marie-Christine"),
                    person("p2", "Dupont", "Marc"),
                    person("p3", "Martin", "Paul"));

            var lines = plan(file, host, List.of(), Correspondences.none()).of(ItemKind.TEACHER);

            assertThat(first(lines.get(0)).target().key()).isEqualTo("p1");
            assertThat(first(lines.get(1)).target().key()).isEqualTo("p2");
        }

        @Test
        void two_that_nothing_tells_apart_are_each_as_likely_as_the_other() {
            var file = RandomSchool.empty()
                    .addTeachers(source("T1", "Dupont", "Marie"), source("T2", "Dupont", "Marie"))
                    .build();
            var host = List.of(person("p1", "Dupont", "Marie"), person("p2", "Dupont", "Marie"));
            var plan = plan(file, host, List.of(), Correspondences.none());

            assertThat(plan.of(ItemKind.TEACHER))
                    .allSatisfy(line -> assertThat(line.match().kind()).isEqualTo(Match.Kind.AMBIGUOUS));
            assertThat(plan.suggested(0.1)).isEmpty();
        }

        @Test
        void a_twin_whom_the_directory_lacks_does_not_get_the_account_of_the_other() {
            var born = LocalDate.of(2014, 5, 3);
            var file = RandomSchool.empty()
                    .addPupils(pupil("E1", "Léa", born), pupil("E2", "Lola", born))
                    .build();
            var host = List.of(HostItem.builder()
                    .kind(ItemKind.PUPIL)
                    .key("e1")
                    .label("Martin Léa")
                    .name(PersonName.of("Martin", "Léa"))
                    .birthDate(born)
                    .build());
            var plan = plan(file, host, List.of(), Correspondences.none());

            assertThat(plan.of(ItemKind.PUPIL).get(0).match().settled()).isPresent();
            assertThat(TimetablePlan.suggestions(plan.of(ItemKind.PUPIL).get(1)))
                    .allSatisfy(each -> assertThat(each.score()).isLessThan(0.5));
            assertThat(plan.suggested(0.05)).isEmpty();
        }

        @Test
        void a_subject_given_to_a_second_one_by_hand_stays_with_the_first_as_well() {
            var host = List.of(HostItem.builder()
                    .kind(ItemKind.SUBJECT)
                    .key("061300")
                    .label("Mathématiques")
                    .putIdentifiers("CODE_MATIERE", "061300")
                    .build());
            var file = RandomSchool.empty()
                    .addSubjects(
                            new SourceSubject("M1", "061300", "Mathématiques", WHERE),
                            new SourceSubject("M2", "SOUT", "Mathématiques soutien", WHERE))
                    .build();
            var open = plan(file, host, List.of(), Correspondences.none());
            var decided = Correspondence.first(open.of(ItemKind.SUBJECT).get(1).item(), Target.to("061300"));

            assertThat(open.suggested(0.1)).isEmpty();
            assertThat(plan(file, host, List.of(), Correspondences.of(List.of(decided)))
                            .open())
                    .isEmpty();
        }

        private static SourcePupil pupil(String key, String first, LocalDate born) {
            return new SourcePupil(key, PersonName.of("Martin", first), Optional.of(born), Map.of(), List.of(), WHERE);
        }

        @Test
        void somebody_who_is_taken_comes_after_the_free_and_says_by_whom() {
            var file = RandomSchool.empty()
                    .addTeachers(source("T1", "Martin", "Paul"), source("T2", "Martn", "Paul"))
                    .build();
            var line = plan(file, host(), List.of(), Correspondences.none())
                    .of(ItemKind.TEACHER)
                    .get(1);

            assertThat(first(line).score()).isLessThan(0.9);
            assertThat(sentences(first(line))).contains("« Martin Paul » correspond aussi à : Martin Paul");
        }
    }

    @Nested
    class Decisions {

        @Test
        void what_is_suggested_surely_enough_can_be_decided_at_once_and_the_next_plan_is_automatic() {
            var file = file("DUPONT", "Marie-Chri");
            var plan = plan(file, ties());

            var decided = plan.suggested(0.9);

            assertThat(decided).extracting(Correspondence::target).containsExactly(Target.to("p1"));
            assertThat(plan(file, host(), ties(), Correspondences.of(decided)).open())
                    .isEmpty();
            assertThat(plan.suggested(1.1)).isEmpty();
        }

        @Test
        void a_decision_whose_target_is_gone_is_suggested_anew() {
            var file = file("DUPONT", "Marie-Chri");
            var gone = Correspondence.first(teacher(plan(file, List.of())).item(), Target.to("p77"));
            var line = teacher(plan(file, host(), List.of(), Correspondences.of(List.of(gone))));

            assertThat(line.reasons()).hasOnlyElementsOfType(RapprochementReason.TargetGone.class);
            assertThat(first(line).target().key()).isEqualTo("p1");
        }
    }

    private static SourceTimetable file(String last, String first) {
        return RandomSchool.empty()
                .addTeachers(source("T1", last, first))
                .addSubjects(new SourceSubject("M1", "061300", "Mathématiques", WHERE))
                .addClasses(
                        new SourceClass("C1", "6A", List.of(), WHERE),
                        new SourceClass("C2", "5B", List.of(), WHERE),
                        new SourceClass("C3", "4C", List.of(), WHERE))
                .addLessons(
                        OneWeek.lesson(DayOfWeek.MONDAY, "08:30", "09:25", "M1", OneWeek.ALL, "T1", "C1"),
                        OneWeek.lesson(DayOfWeek.MONDAY, "09:25", "10:20", "M1", OneWeek.ALL, "T1", "C2"),
                        OneWeek.lesson(DayOfWeek.MONDAY, "10:30", "11:25", "M1", OneWeek.ALL, "T1", "C3"))
                .build();
    }

    private static List<HostItem> host() {
        var items = new ArrayList<>(List.of(
                person("p1", "Dupont", "Marie-Christine"),
                person("p2", "Martin", "Paul"),
                person("p3", "Lefèvre", "Anne"),
                person("p4", "Ruiz", "Zoé"),
                person("p5", "Muller", "Hans"),
                person("p6", "Le Gall", "Yann")));
        CLASSES.forEach(each -> items.add(HostItem.of(ItemKind.CLASS, each, each)));
        items.add(HostItem.builder()
                .kind(ItemKind.SUBJECT)
                .key("061300")
                .label("Mathématiques")
                .putIdentifiers("CODE_MATIERE", "061300")
                .build());
        return items;
    }

    /** Marie-Christine Dupont teaches mathematics to three classes; the others have one class each. */
    private static List<HostTie> ties() {
        var ties = new ArrayList<HostTie>();
        CLASSES.forEach(each -> ties.add(new HostTie(teacherRef("p1"), classRef(each), "061300")));
        List.of("p2", "p3", "p4", "p5", "p6").forEach(each -> ties.add(HostTie.of(teacherRef(each), classRef("6A"))));
        return ties;
    }

    private static ItemRef teacherRef(String key) {
        return new ItemRef(ItemKind.TEACHER, key);
    }

    private static ItemRef classRef(String key) {
        return new ItemRef(ItemKind.CLASS, key);
    }

    private static SourceTeacher source(String key, String last, String first) {
        return new SourceTeacher(key, PersonName.of(last, first), Optional.empty(), Map.of(), WHERE);
    }

    private static HostItem person(String key, String last, String first) {
        return HostItem.person(ItemKind.TEACHER, key, PersonName.of(last, first));
    }

    private static TimetablePlan plan(SourceTimetable file, List<HostTie> ties) {
        return plan(file, host(), ties, Correspondences.none());
    }

    private static TimetablePlan plan(
            SourceTimetable file, List<HostItem> host, List<HostTie> ties, Correspondences decisions) {
        return Rapprochement.of(STRUCTURE, RapprochementPolicy.usual()).plan(file, host, ties, decisions);
    }

    private static PlanLine<HostItem> teacher(TimetablePlan plan) {
        return plan.of(ItemKind.TEACHER).get(0);
    }

    private static Match.Candidate<HostItem> first(PlanLine<HostItem> line) {
        return TimetablePlan.suggestions(line).get(0);
    }

    private static List<String> sentences(Match.Candidate<HostItem> candidate) {
        return candidate.reasons().stream()
                .map(reason -> Messages.render(reason, Lang.FR))
                .toList();
    }
}
