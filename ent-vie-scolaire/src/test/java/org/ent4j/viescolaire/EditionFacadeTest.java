package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.PortalFixture.call;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.PortalFixture.refused;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.CHLOE;
import static org.ent4j.viescolaire.SchoolFixture.CPE;
import static org.ent4j.viescolaire.SchoolFixture.DAVID;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.MONDAY;
import static org.ent4j.viescolaire.SchoolFixture.MOTHER;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.at;
import static org.ent4j.viescolaire.TwoClasses.A5;
import static org.ent4j.viescolaire.TwoClasses.B5;
import static org.ent4j.viescolaire.TwoClasses.COUNCIL;
import static org.ent4j.viescolaire.TwoClasses.ELOI;
import static org.ent4j.viescolaire.TwoClasses.FANNY;
import static org.ent4j.viescolaire.TwoClasses.FRENCH_A;
import static org.ent4j.viescolaire.TwoClasses.FRENCH_B;
import static org.ent4j.viescolaire.TwoClasses.LATIN_AB;
import static org.ent4j.viescolaire.TwoClasses.MATHS_A;
import static org.ent4j.viescolaire.TwoClasses.SUPPORT;
import static org.ent4j.viescolaire.TwoClasses.T1;
import static org.ent4j.viescolaire.TwoClasses.T2;
import static org.ent4j.viescolaire.TwoClasses.appreciate;
import static org.ent4j.viescolaire.TwoClasses.evaluate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.bulletin.Bulletin;
import org.ent4j.viescolaire.bulletin.BulletinCommand;
import org.ent4j.viescolaire.bulletin.BulletinEvent;
import org.ent4j.viescolaire.bulletin.BulletinId;
import org.ent4j.viescolaire.bulletin.BulletinLine;
import org.ent4j.viescolaire.bulletin.BulletinModel;
import org.ent4j.viescolaire.bulletin.BulletinVersion;
import org.ent4j.viescolaire.bulletin.Project;
import org.ent4j.viescolaire.bulletin.PupilFigures;
import org.ent4j.viescolaire.conseil.AvisCode;
import org.ent4j.viescolaire.conseil.ConseilCommand;
import org.ent4j.viescolaire.conseil.ConseilId;
import org.ent4j.viescolaire.conseil.Member;
import org.ent4j.viescolaire.conseil.MemberRole;
import org.ent4j.viescolaire.edition.EditionFate;
import org.ent4j.viescolaire.edition.EditionIssue;
import org.ent4j.viescolaire.edition.EditionLine;
import org.ent4j.viescolaire.edition.EditionPlan;
import org.ent4j.viescolaire.edition.PupilIdentity;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.json.EventsJson;
import org.ent4j.viescolaire.markbook.MarkBookCommand;
import org.ent4j.viescolaire.markbook.MarkBookId;
import org.ent4j.viescolaire.memory.InMemoryJournals;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.print.BulletinHtml;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.ent4j.viescolaire.spi.Identities;
import org.ent4j.viescolaire.spi.Rights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A small school day by day: marks, conseil, bulletins, a mark that is corrected afterwards. */
class EditionFacadeTest {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 5);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 9);
    private static final LocalDate DAY = COUNCIL.plusDays(1);
    private static final Instant EVENING = at(DAY, "18:00");
    private static final ConseilId CONSEIL = new ConseilId(A5, T1);
    private static final Member CHAIR = new Member(HEAD.person(), MemberRole.CHAIR);
    private static final Member DELEGATE = new Member(new PersonId("d"), MemberRole.PARENT_DELEGATE);

    private final InMemoryJournals journals = new InMemoryJournals();
    private final VieScolaire school = TwoClasses.begun(journals);

    @BeforeEach
    void marks_are_given() {
        evaluate(school, FRENCH_B, OCTOBER, Map.of(DAVID, Mark.of("18"), ELOI, Mark.of("9"), FANNY, Mark.of("7")));
        evaluate(school, FRENCH_A, OCTOBER, Map.of(ANNE, Mark.of("12"), BRUNO, Mark.of("8"), CHLOE, Mark.of("16")));
        evaluate(school, FRENCH_A, NOVEMBER, Map.of(ANNE, Mark.of("13"), BRUNO, Unscored.ABSENT));
        evaluate(school, MATHS_A, NOVEMBER, Map.of(ANNE, Mark.of("15"), BRUNO, Mark.of("11")));
        evaluate(school, SUPPORT, OCTOBER, Map.of(BRUNO, Mark.of("14"), CHLOE, Mark.of("10")));
        evaluate(school, LATIN_AB, NOVEMBER, Map.of(ANNE, Mark.of("17"), ELOI, Mark.of("6")));
        call(school, MONDAY, "08:30", RollCallEntry.absent(BRUNO), RollCallEntry.absent(CHLOE));
        call(school, MONDAY, "10:30", RollCallEntry.late(ANNE, LocalTime.of(10, 40)));
        appreciate(school, FRENCH_A, ANNE, "De l'élan : « à poursuivre ».");
    }

    private void hold() {
        var day = at(COUNCIL, "17:00");
        done(school.conseils().plan(at(OCTOBER, "10:00"), HEAD, CONSEIL));
        council(new ConseilCommand.Prepare(day, TEACHER));
        council(new ConseilCommand.WriteSynthesis(day, TEACHER, ANNE, "Un bon trimestre."));
        council(new ConseilCommand.SetAvis(day, TEACHER, ANNE, Optional.of(new AvisCode("FELICITATIONS"))));
        council(new ConseilCommand.WriteVieScolaire(day, CPE, ANNE, "Assidue."));
        council(new ConseilCommand.Hold(day, HEAD, List.of(CHAIR)));
    }

    private void council(ConseilCommand command) {
        done(school.conseils().carryOut(CONSEIL, command));
    }

    private EditionPlan plan() {
        return done(school.bulletins().plan(HEAD, A5, T1, DAY));
    }

    private EditionPlan prepare() {
        return done(school.bulletins().prepare(EVENING, HEAD, A5, T1, DAY));
    }

    private static EditionLine line(EditionPlan plan, PersonId pupil) {
        return plan.lines().stream()
                .filter(each -> each.pupil().equals(pupil))
                .findFirst()
                .orElseThrow();
    }

    private Bulletin bulletin(PersonId pupil) {
        return line(plan(), pupil).content().orElseThrow();
    }

    private static List<String> codes(List<EditionIssue> issues) {
        return issues.stream().map(each -> each.reason().code()).toList();
    }

    private static Map<String, String> averages(Bulletin bulletin) {
        var averages = new LinkedHashMap<String, String>();
        bulletin.lines()
                .forEach(each ->
                        averages.put(each.label(), each.figures().pupil().french()));
        return averages;
    }

    private void publish(PersonId pupil) {
        var id = line(plan(), pupil).id();
        done(school.bulletins().carryOut(id, new BulletinCommand.Finish(EVENING, HEAD)));
        done(school.bulletins().carryOut(id, new BulletinCommand.Publish(EVENING, HEAD)));
    }

    @Test
    void a_bulletin_says_what_everybody_recorded() {
        hold();

        var anne = bulletin(ANNE);

        assertThat(averages(anne))
                .containsExactly(
                        Map.entry("Français", "12,5"), Map.entry("Latin", "17,0"), Map.entry("Mathématiques", "15,0"));
        assertThat(anne.general().orElseThrow().pupil().french()).isEqualTo("14,8");
        assertThat(anne.lines().get(0).appreciation()).startsWith("De l'élan");
        assertThat(anne.lines()).allSatisfy(each -> assertThat(each.teachers()).containsExactly("Mme Ruiz"));
        assertThat(anne.professeursPrincipaux()).containsExactly("Mme Ruiz");
        assertThat(anne.council().synthesis()).isEqualTo("Un bon trimestre.");
        assertThat(anne.council().avis()).containsExactly("Félicitations");
        assertThat(anne.assiduite().orElseThrow().appreciation()).isEqualTo("Assidue.");
        assertThat(anne.assiduite().orElseThrow().latenesses()).isEqualTo(1);
        assertThat(anne.editedOn()).isEqualTo(DAY);
    }

    @Test
    void a_half_day_counts_until_the_pupil_left() {
        assertThat(bulletin(BRUNO).assiduite().orElseThrow().unjustified()).isEqualTo(1);
        assertThat(bulletin(CHLOE).assiduite().orElseThrow().unjustified()).isZero();
    }

    @Test
    void a_pupil_who_left_keeps_her_bulletin_and_counts_in_the_class() {
        assertThat(averages(bulletin(CHLOE)))
                .containsExactly(
                        Map.entry("Français", "16,0"),
                        Map.entry("Mathématiques", "NN"),
                        Map.entry("Mathématiques, soutien", "10,0"));
        assertThat(bulletin(ANNE).lines().get(0).figures().classe().highest()).hasValueSatisfying(highest -> assertThat(
                        highest)
                .isEqualByComparingTo("16"));
        assertThat(line(plan(), CHLOE).issues())
                .anySatisfy(issue -> assertThat(issue.line(Lang.FR))
                        .contains("Chloé", "VS-EDI-13"));
    }

    @Test
    void two_services_of_one_subject_are_two_lines() {
        assertThat(averages(bulletin(BRUNO)))
                .containsExactly(
                        Map.entry("Français", "8,0"),
                        Map.entry("Mathématiques", "11,0"),
                        Map.entry("Mathématiques, soutien", "14,0"));
    }

    @Test
    void a_group_is_shown_among_all_whom_it_has() {
        var latin = bulletin(ANNE).lines().stream()
                .filter(each -> each.label().equals("Latin"))
                .map(BulletinLine::figures)
                .findFirst()
                .orElseThrow();

        assertThat(latin.classe().average().french()).isEqualTo("11,5");
        assertThat(latin.rank()).hasValue(1);
    }

    @Test
    void a_pupil_who_changed_class_is_on_one_list_and_what_he_was_given_before_is_told() {
        assertThat(line(plan(), DAVID).issues()).extracting(each -> each.reason().code()).contains("edition.results-elsewhere");
        var other = done(school.bulletins().plan(HEAD, B5, T1, DAY));
        assertThat(other.lines()).extracting(EditionLine::pupil).containsExactlyInAnyOrder(ELOI, FANNY);
        assertThat(averages(bulletin(DAVID)))
                .containsExactly(Map.entry("Français", "NN"), Map.entry("Mathématiques", "NN"));
    }

    @Test
    void what_is_missing_is_told_before_anything_is_drafted_and_holds_nothing_up() {
        var plan = plan();

        assertThat(codes(plan.issues())).containsExactly("edition.conseil-not-met");
        assertThat(codes(line(plan, ANNE).issues()))
                .containsExactly(
                        "edition.synthesis-missing", "edition.appreciation-missing", "edition.appreciation-missing");
        assertThat(codes(line(plan, DAVID).issues())).contains("edition.average-missing");
        assertThat(plan.allIssues()).noneMatch(EditionIssue::isBlocking);
        assertThat(plan.of(EditionFate.DRAFT)).hasSize(4);
        assertThat(done(school.bulletins().of(HEAD, A5, T1))).isEmpty();
    }

    @Test
    void what_a_conseil_that_has_not_met_has_written_is_on_no_bulletin() {
        done(school.conseils().plan(at(OCTOBER, "10:00"), HEAD, CONSEIL));
        council(new ConseilCommand.WriteSynthesis(at(COUNCIL, "08:00"), TEACHER, ANNE, "Brouillon."));

        assertThat(bulletin(ANNE).council().synthesis()).isEmpty();
        assertThat(codes(line(plan(), ANNE).issues())).doesNotContain("edition.synthesis-missing");
    }

    @Test
    void drafts_are_made_in_one_write_and_made_again_they_change_nothing() {
        var position = school.record().position();

        assertThat(prepare().changes()).hasSize(4);
        assertThat(school.record().position()).isEqualTo(position + 4);

        var again = done(school.bulletins().prepare(at(DAY.plusDays(2), "18:00"), HEAD, A5, T1, DAY.plusDays(2)));
        assertThat(again.of(EditionFate.UNCHANGED)).hasSize(4);
        assertThat(school.record().position()).isEqualTo(position + 4);
        assertThat(done(school.bulletins().of(HEAD, A5, T1)))
                .allSatisfy(each -> assertThat(each.content().editedOn()).isEqualTo(DAY));
    }

    @Test
    void what_was_drafted_says_the_same_when_it_is_read_again() {
        var events = EventsJson.text();

        assertThat(prepare().changes()).hasSize(4).allSatisfy(line -> {
            var content = line.content().orElseThrow();
            var text = events.write(new BulletinEvent.Drafted(EVENING, HEAD, content));
            var read = (BulletinEvent.Drafted) events.read(JournalKind.BULLETIN, text);
            assertThat(read.content().saysTheSameAs(content)).isTrue();
        });
    }

    @Test
    void a_draft_follows_the_marks_and_what_is_published_waits_for_a_correction() {
        hold();
        prepare();
        publish(ANNE);
        var before = done(school.bulletins().published(MOTHER, ANNE)).get(0);
        correct(FRENCH_A, ANNE, "20");

        var plan = prepare();

        assertThat(line(plan, BRUNO).fate()).isEqualTo(EditionFate.UPDATE);
        var anne = line(plan, ANNE);
        assertThat(anne.fate()).isEqualTo(EditionFate.PUBLISHED);
        assertThat(anne.isOutdated()).isTrue();
        assertThat(done(school.bulletins().published(MOTHER, ANNE))).containsExactly(before);

        var correct =
                new BulletinCommand.Correct(EVENING, HEAD, anne.content().orElseThrow(), "note de français rectifiée");
        done(school.bulletins().carryOut(anne.id(), correct));

        var versions = done(school.bulletins().of(HEAD, A5, T1)).stream()
                .filter(each -> each.id().equals(anne.id()))
                .findFirst()
                .orElseThrow()
                .versions();
        assertThat(versions).hasSize(2).allMatch(BulletinVersion::isIntact);
        assertThat(averages(versions.get(1).content())).containsEntry("Français", "16,0");
        assertThat(line(plan(), ANNE).isOutdated()).isFalse();
    }

    private void correct(MarkBookId book, PersonId pupil, String mark) {
        var evaluation = new EvaluationId(book.service() + " " + NOVEMBER);
        var later = at(DAY, "19:00");
        done(school.markBooks()
                .carryOut(book, new MarkBookCommand.SetMark(later, HEAD, evaluation, pupil, Mark.of(mark))));
    }

    @Test
    void what_was_written_by_hand_and_is_recorded_nowhere_stays() {
        prepare();
        var draft = bulletin(ANNE);
        var project = new Project(Project.Kind.EPI, "L'eau", "Une affiche.");
        var lines = draft.lines().stream()
                .map(each -> each.withElements(List.of("Lire " + each.label())).withAppreciation("Par erreur."))
                .toList();
        var edited = draft.withProjects(List.of(project)).withLines(lines);
        done(school.bulletins().carryOut(draft.id(), new BulletinCommand.Edit(EVENING, HEAD, edited)));
        correct(FRENCH_A, ANNE, "20");

        prepare();

        var kept = bulletin(ANNE);
        assertThat(kept.projects()).containsExactly(project);
        assertThat(kept.lines().get(1).elements()).containsExactly("Lire Latin");
        assertThat(kept.lines().get(1).appreciation()).isEmpty();
        assertThat(averages(kept)).containsEntry("Français", "16,0");
    }

    @Test
    void one_that_somebody_finished_stays_as_it_is() {
        prepare();
        var id = line(plan(), ANNE).id();
        done(school.bulletins().carryOut(id, new BulletinCommand.Finish(EVENING, HEAD)));
        correct(FRENCH_A, ANNE, "1");

        var anne = line(prepare(), ANNE);

        assertThat(anne.fate()).isEqualTo(EditionFate.FINISHED);
        assertThat(anne.isOutdated()).isTrue();
    }

    @Test
    void a_pupil_without_a_name_is_left_out_and_the_others_are_drafted() {
        var forgetful = TwoClasses.portal(journals, Rights.open(), new TwoClasses.Names() {
            @Override
            public Map<PersonId, PupilIdentity> pupils(
                    StructureId of, Collection<PersonId> pupils, LocalDate day) {
                var known = new HashMap<>(super.pupils(of, pupils, day));
                known.remove(BRUNO);
                return known;
            }
        });

        var plan = done(forgetful.bulletins().prepare(EVENING, HEAD, A5, T1, DAY));

        assertThat(line(plan, BRUNO).fate()).isEqualTo(EditionFate.BLOCKED);
        assertThat(line(plan, BRUNO).issues())
                .filteredOn(EditionIssue::isBlocking)
                .extracting(each -> each.reason().code())
                .containsExactly("edition.pupil-without-name");
        assertThat(done(school.bulletins().of(HEAD, A5, T1))).hasSize(3);
    }

    @Test
    void a_school_without_a_heading_has_no_bulletins() {
        var nameless = TwoClasses.portal(journals, Rights.open(), Identities.unknown());

        assertThat(done(nameless.bulletins().plan(HEAD, A5, T1, DAY)).isBlocked()).isTrue();
        var attempt = nameless.bulletins().prepare(EVENING, HEAD, A5, T1, DAY);
        assertThat(refused(attempt)).containsExactly("edition.school-without-name");
        assertThat(attempt.getLeft().rules()).containsExactly("VS-EDI-01");
    }

    @Test
    void the_conseil_looks_at_the_same_figures() {
        hold();

        var screen = done(school.conseils().screen(HEAD, CONSEIL, List.of(CHAIR)));

        assertThat(screen.pupils()).extracting(each -> each.pupil()).containsExactly(ANNE, BRUNO, CHLOE, DAVID);
        var anne = screen.current().orElseThrow();
        assertThat(anne.results().general())
                .isEqualTo(bulletin(ANNE).general().map(PupilFigures::pupil).flatMap(each -> each.value()));
        assertThat(anne.results().subjects()).extracting(each -> each.average().orElseThrow().toPlainString())
                .containsExactly("12.5", "17.0", "15.0");
        assertThat(anne.results().vieScolaire())
                .extracting(Label::fr)
                .containsExactly("aucune demi-journée d'absence", "1 retard");
        assertThat(screen.next().current().orElseThrow().results().vieScolaire())
                .extracting(Label::fr)
                .containsExactly("1 demi-journée d'absence, dont 1 non justifiée", "aucun retard");
        var withDelegates = done(school.conseils().screen(HEAD, CONSEIL, List.of(CHAIR, DELEGATE)));
        assertThat(withDelegates.current().orElseThrow().results().vieScolaire()).isEmpty();
    }

    @Test
    void a_year_has_the_periods_of_the_class_and_those_before_it() {
        hold();

        var year = done(school.conseils().annual(HEAD, A5));

        assertThat(year).extracting(each -> each.pupil()).containsExactly(ANNE, BRUNO, CHLOE, DAVID, FANNY);
        assertThat(year.get(0).periods()).extracting(each -> each.period()).containsExactly(T1, T2);
        assertThat(year.get(0).periods().get(0).synthesis()).isEqualTo("Un bon trimestre.");
        assertThat(year.get(0).annual().french()).isEqualTo("14,8");
        assertThat(year.get(4).annual().french()).isEqualTo("7,0");
        assertThat(done(school.conseils().annual(HEAD, B5))).extracting(each -> each.pupil()).containsExactly(ELOI);
    }

    @Test
    void copies_go_to_each_address() {
        prepare();

        var copies = done(school.bulletins().copies(HEAD, A5, T1, DAY));

        assertThat(copies)
                .extracting(each -> each.bulletin().pupil().name())
                .containsExactly("Anne Lefèvre", "Anne Lefèvre", "Bruno Œuvrard", "Chloé Ångström", "David Ben");
        assertThat(copies).allMatch(each -> each.addressee().isPresent());
    }

    @Test
    void a_class_is_printed_in_one_file() {
        hold();
        prepare();
        var copies = done(school.bulletins().copies(HEAD, A5, T1, DAY));

        var html = BulletinHtml.render(BulletinModel.usual(), copies, Lang.FR);

        assertThat(html)
                .contains("Anne Lefèvre", "3, rue Œrsted", "Mathématiques, soutien", "Mme Ruiz", "Félicitations", "De l'élan");
    }

    @Test
    void a_period_that_the_class_has_not_is_refused() {
        var unknown = new SchoolPeriodId("S9");

        assertThat(school.bulletins().plan(HEAD, A5, unknown, DAY).getLeft().rules())
                .containsExactly("VS-CLE-01");
    }

    @Test
    void each_pupil_is_asked_for() {
        Rights notOfBruno = (any, actor, act, pupil) -> !pupil.equals(Optional.of(BRUNO));
        var limited = TwoClasses.portal(journals, notOfBruno, new TwoClasses.Names());
        hold();

        assertThat(refused(limited.bulletins().plan(TEACHER, A5, T1, DAY))).containsExactly("rights.not-allowed");
        assertThat(refused(limited.bulletins().prepare(EVENING, TEACHER, A5, T1, DAY)))
                .containsExactly("rights.not-allowed");
        prepare();
        assertThat(refused(limited.bulletins().copies(TEACHER, A5, T1, DAY))).containsExactly("rights.not-allowed");
        assertThat(limited.bulletins().plan(TEACHER, B5, T1, DAY).isRight()).isTrue();
        assertThat(limited.conseils().screen(TEACHER, CONSEIL, List.of()).isLeft()).isTrue();
        assertThat(limited.conseils().annual(TEACHER, A5).isLeft()).isTrue();
        var markless = TwoClasses.portal(journals, (any, actor, act, pupil) -> act != Act.SEE_MARKS, new TwoClasses.Names());
        assertThat(markless.conseils().screen(HEAD, CONSEIL, List.of()).isLeft()).isTrue();
    }

    @Test
    void one_of_another_class_is_told_to_those_who_may_see_the_pupil() {
        Rights notOfBruno = (any, actor, act, pupil) -> !pupil.equals(Optional.of(BRUNO));
        var limited = TwoClasses.portal(journals, notOfBruno, new TwoClasses.Names());
        var astray = bulletin(BRUNO);
        var elsewhere = Bulletin.builder()
                .id(new BulletinId("à la main"))
                .school(astray.school())
                .period(astray.period())
                .classe(B5)
                .pupil(astray.pupil())
                .editedOn(DAY)
                .build();
        done(school.bulletins().draft(EVENING, HEAD, elsewhere));

        assertThat(done(school.bulletins().plan(HEAD, B5, T1, DAY)).of(EditionFate.NO_LONGER))
                .extracting(EditionLine::pupil)
                .containsExactly(BRUNO);
        assertThat(done(limited.bulletins().plan(TEACHER, B5, T1, DAY)).of(EditionFate.NO_LONGER))
                .isEmpty();
        assertThat(line(prepare(), BRUNO).fate()).isEqualTo(EditionFate.UPDATE);
        assertThat(done(school.bulletins().plan(HEAD, B5, T1, DAY)).of(EditionFate.NO_LONGER))
                .isEmpty();
    }

    @Test
    void an_actor_who_is_no_staff_prepares_nothing() {
        assertThat(school.bulletins().prepare(EVENING, MOTHER, A5, T1, DAY).getLeft().rules())
                .containsExactly("VS-BUL-01");
        assertThat(done(school.bulletins().of(HEAD, A5, T1))).isEmpty();
    }
}
