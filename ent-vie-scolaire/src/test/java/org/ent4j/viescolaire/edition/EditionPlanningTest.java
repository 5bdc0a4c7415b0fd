package org.ent4j.viescolaire.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.edition.EditionFixture.ANNE;
import static org.ent4j.viescolaire.edition.EditionFixture.BRUNO;
import static org.ent4j.viescolaire.edition.EditionFixture.FRENCH;
import static org.ent4j.viescolaire.edition.EditionFixture.NOW;
import static org.ent4j.viescolaire.edition.EditionFixture.TEACHER;
import static org.ent4j.viescolaire.edition.EditionFixture.evaluation;
import static org.ent4j.viescolaire.edition.EditionFixture.frame;
import static org.ent4j.viescolaire.edition.EditionFixture.service;
import static org.ent4j.viescolaire.edition.EditionFixture.taught;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ent4j.model.calendar.DemiJournee;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.average.AveragePolicy;
import org.ent4j.viescolaire.bulletin.Assiduite;
import org.ent4j.viescolaire.bulletin.BulletinPolicy;
import org.ent4j.viescolaire.bulletin.BulletinPupil;
import org.ent4j.viescolaire.bulletin.Bulletins;
import org.ent4j.viescolaire.bulletin.KeptBulletin;
import org.ent4j.viescolaire.bulletin.SchoolHeader;
import org.ent4j.viescolaire.conseil.ConseilPolicy;
import org.ent4j.viescolaire.counting.AttendanceCount;
import org.ent4j.viescolaire.counting.Counted;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.evaluation.Weighing;
import org.ent4j.viescolaire.markbook.MarkBookEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EditionPlanningTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final ConseilPolicy WORDS = ConseilPolicy.usual(ZoneId.of("Europe/Paris"));

    private static PrintedNames names(PersonId... pupils) {
        var identities = new HashMap<PersonId, PupilIdentity>();
        for (var each : pupils) {
            identities.put(each, new PupilIdentity(new BulletinPupil(each, each.value(), Optional.empty()), List.of()));
        }
        return new PrintedNames(
                Optional.of(new SchoolHeader("Collège", Uai.ofDigits("0750001"), List.of(), Optional.empty())),
                identities,
                Map.of(),
                Map.of(FRENCH, "Français"));
    }

    /** French of Anne, with what was written of her. */
    private static ServiceBook french(MarkBookEvent... events) {
        var service = service("f", FRENCH).build();
        var all = new ArrayList<MarkBookEvent>(
                List.of(evaluation(service, "e1", Weighing.usual(new EvaluationId("e1")))));
        all.addAll(List.of(events));
        return taught(service, all, Set.of(ANNE));
    }

    private static ClassFrame of(EditionPolicy policy, ServiceBook french) {
        return frame(List.of(french), ANNE)
                .averages(AveragePolicy.usual())
                .policy(policy)
                .build();
    }

    private static EditionPlan plan(ClassFrame frame, BulletinPolicy policy, KeptBulletin... kept) {
        var assembly = new BulletinAssembly(ClassResults.of(frame), names(ANNE, BRUNO), WORDS, DAY);
        return new EditionPlanning(assembly, List.of(kept), policy).plan();
    }

    private static List<String> rules(EditionPlan plan) {
        return plan.lines().get(0).issues().stream().map(EditionIssue::rule).toList();
    }

    @Test
    void a_school_may_hold_up_what_has_no_appreciation() {
        var strict = EditionPolicy.builder()
                .addBlocking(EditionRules.AN_APPRECIATION.id())
                .build();
        var said = new MarkBookEvent.Appreciated(NOW, TEACHER, ANNE, "Bien.");

        assertThat(plan(of(strict, french()), BulletinPolicy.usual()).of(EditionFate.BLOCKED))
                .hasSize(1);
        assertThat(plan(of(strict, french(said)), BulletinPolicy.usual()).of(EditionFate.DRAFT))
                .hasSize(1);
    }

    @Test
    void a_text_that_does_not_fit_is_told_with_its_subject_and_is_never_cut() {
        var said = new MarkBookEvent.Appreciated(NOW, TEACHER, ANNE, "Bien du tout.");

        var plan = plan(
                of(EditionPolicy.usual(), french(said)), BulletinPolicy.usual().upTo(5, 5));

        assertThat(plan.of(EditionFate.BLOCKED)).hasSize(1);
        assertThat(plan.lines().get(0).issues())
                .filteredOn(EditionIssue::isBlocking)
                .singleElement()
                .satisfies(issue -> assertThat(issue.line(Lang.FR)).contains("Français", "13", "5", "VS-EDI-11"));
    }

    @ParameterizedTest
    @EnumSource(Unscored.class)
    void no_average_is_told_unless_somebody_meant_it(Unscored status) {
        var given = new MarkBookEvent.MarkSet(NOW, TEACHER, new EvaluationId("e1"), ANNE, status);
        var meant = Set.of(Unscored.EXEMPT, Unscored.UNFIT, Unscored.NOT_MARKED);
        var book = status == Unscored.EMPTY ? french() : french(given);

        var isTold = rules(plan(of(EditionPolicy.usual(), book), BulletinPolicy.usual()))
                .contains(EditionRules.AN_AVERAGE_WHERE_MARKS_COUNT.id());

        assertThat(isTold).isEqualTo(!meant.contains(status) && !status.countsAsZero());
    }

    @Test
    void a_draft_of_a_pupil_who_is_no_longer_of_the_class_is_told_and_left() {
        var frame = of(EditionPolicy.usual(), french());
        var assembly = new BulletinAssembly(
                ClassResults.of(frame(List.of(french()), BRUNO)
                        .averages(AveragePolicy.usual())
                        .policy(EditionPolicy.usual())
                        .build()),
                names(BRUNO),
                WORDS,
                DAY);
        var id = EditionPlanning.id(frame.year(), EditionFixture.T1, BRUNO);
        var kept = Bulletins.draft(NOW, TEACHER, assembly.of(BRUNO, id).orElseThrow(), BulletinPolicy.usual())
                .get()
                .state();

        var plan = plan(frame, BulletinPolicy.usual(), kept);

        assertThat(plan.of(EditionFate.NO_LONGER))
                .extracting(EditionLine::pupil)
                .containsExactly(BRUNO);
        assertThat(plan.changes()).extracting(EditionLine::pupil).containsExactly(ANNE);
    }

    @Test
    void attendance_is_said_as_the_school_wants_it() {
        var half = new DemiJournee(EditionFixture.OCTOBER, DemiJournee.Half.MATIN);
        var count = new AttendanceCount(
                new TreeMap<>(Map.of(half, true)),
                new TreeMap<>(Map.of(EditionFixture.OCTOBER, new Counted(1, 2))),
                new TreeMap<>(Map.of(
                        EditionFixture.OCTOBER, new Counted.Time(Duration.ofMinutes(50), Duration.ofMinutes(10)))));
        var usual = EditionPolicy.usual();
        var timed = EditionPolicy.builder().isLostTimeShown(true).build();
        var silent = EditionPolicy.builder().isAttendanceShown(false).build();

        assertThat(attendance(usual, count)).hasValue(new Assiduite(1, 0, Optional.empty(), 3, ""));
        assertThat(attendance(timed, count)).hasValue(new Assiduite(1, 0, Optional.of(Duration.ofHours(1)), 3, ""));
        assertThat(attendance(silent, count)).isEmpty();
    }

    private static Optional<Assiduite> attendance(EditionPolicy policy, AttendanceCount count) {
        var frame = frame(List.of(french()), ANNE)
                .averages(AveragePolicy.usual())
                .policy(policy)
                .putAttendance(ANNE, count)
                .build();
        return plan(frame, BulletinPolicy.usual()).lines().get(0).content().flatMap(each -> each.assiduite());
    }

    @Test
    void rules_have_ids_of_their_own() {
        var ids = new ArrayList<String>();
        EditionRules.ofClasses().forEach(each -> ids.add(each.id()));
        EditionRules.ofPupils().stream().map(Rule::id).forEach(ids::add);
        EditionRules.ofServices().stream().map(Rule::id).forEach(ids::add);
        ids.add(EditionRules.JOURNALS_CAN_BE_READ.id());
        ids.add(EditionRules.TEXTS_WITHIN_LIMITS.id());

        assertThat(ids).doesNotHaveDuplicates().hasSize(13);
    }
}
