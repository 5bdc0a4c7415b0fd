package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.MarkedTerm.CONSEIL;
import static org.ent4j.viescolaire.MarkedTerm.DAY;
import static org.ent4j.viescolaire.MarkedTerm.EVENING;
import static org.ent4j.viescolaire.MarkedTerm.averages;
import static org.ent4j.viescolaire.MarkedTerm.line;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.PortalFixture.refused;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.CHLOE;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.MOTHER;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.at;
import static org.ent4j.viescolaire.TwoClasses.A5;
import static org.ent4j.viescolaire.TwoClasses.B5;
import static org.ent4j.viescolaire.TwoClasses.COUNCIL;
import static org.ent4j.viescolaire.TwoClasses.FRENCH_A;
import static org.ent4j.viescolaire.TwoClasses.T1;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.bulletin.Bulletin;
import org.ent4j.viescolaire.bulletin.BulletinCommand;
import org.ent4j.viescolaire.bulletin.BulletinEvent;
import org.ent4j.viescolaire.bulletin.BulletinId;
import org.ent4j.viescolaire.bulletin.BulletinVersion;
import org.ent4j.viescolaire.bulletin.Project;
import org.ent4j.viescolaire.conseil.ConseilCommand;
import org.ent4j.viescolaire.edition.EditionFate;
import org.ent4j.viescolaire.edition.EditionIssue;
import org.ent4j.viescolaire.edition.EditionLine;
import org.ent4j.viescolaire.edition.PupilIdentity;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.json.EventsJson;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.spi.Identities;
import org.ent4j.viescolaire.spi.Journals;
import org.ent4j.viescolaire.spi.Rights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of bulletins when they are made, made again, published, and when a mark is corrected afterwards. */
class EditionFacadeTest {

    private final MarkedTerm term = new MarkedTerm();
    private final Journals journals = term.journals;
    private final VieScolaire school = term.school;

    @BeforeEach
    void marks_are_given() {
        term.mark();
    }

    @Test
    void drafts_are_made_in_one_write_and_made_again_they_change_nothing() {
        var position = school.record().position();

        assertThat(term.prepare().changes()).hasSize(4);
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

        assertThat(term.prepare().changes()).hasSize(4).allSatisfy(line -> {
            var content = line.content().orElseThrow();
            var text = events.write(new BulletinEvent.Drafted(EVENING, HEAD, content));
            var read = (BulletinEvent.Drafted) events.read(JournalKind.BULLETIN, text);
            assertThat(read.content().saysTheSameAs(content)).isTrue();
        });
    }

    @Test
    void a_draft_follows_the_marks_and_what_is_published_waits_for_a_correction() {
        term.hold();
        term.prepare();
        term.publish(ANNE);
        var before = done(school.bulletins().published(MOTHER, ANNE, DAY)).get(0);
        term.correct(FRENCH_A, ANNE, "20");

        var plan = term.prepare();

        assertThat(line(plan, BRUNO).fate()).isEqualTo(EditionFate.UPDATE);
        var anne = line(plan, ANNE);
        assertThat(anne.fate()).isEqualTo(EditionFate.PUBLISHED);
        assertThat(anne.isOutdated()).isTrue();
        assertThat(done(school.bulletins().published(MOTHER, ANNE, DAY))).containsExactly(before);

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
        assertThat(line(term.plan(), ANNE).isOutdated()).isFalse();
    }

    @Test
    void what_was_written_by_hand_and_is_recorded_nowhere_stays() {
        term.prepare();
        var draft = term.bulletin(ANNE);
        var project = new Project(Project.Kind.EPI, "L'eau", "Une affiche.");
        var lines = draft.lines().stream()
                .map(each -> each.withElements(List.of("Lire " + each.label())).withAppreciation("Par erreur."))
                .toList();
        var edited = draft.withProjects(List.of(project)).withLines(lines);
        done(school.bulletins().carryOut(draft.id(), new BulletinCommand.Edit(EVENING, HEAD, edited)));
        term.correct(FRENCH_A, ANNE, "20");

        term.prepare();

        var kept = term.bulletin(ANNE);
        assertThat(kept.projects()).containsExactly(project);
        assertThat(kept.lines().get(1).elements()).containsExactly("Lire Latin");
        assertThat(kept.lines().get(1).appreciation()).isEmpty();
        assertThat(averages(kept)).containsEntry("Français", "16,0");
    }

    @Test
    void one_that_somebody_finished_stays_as_it_is() {
        term.prepare();
        var id = line(term.plan(), ANNE).id();
        done(school.bulletins().carryOut(id, new BulletinCommand.Finish(EVENING, HEAD)));
        term.correct(FRENCH_A, ANNE, "1");

        var anne = line(term.prepare(), ANNE);

        assertThat(anne.fate()).isEqualTo(EditionFate.FINISHED);
        assertThat(anne.isOutdated()).isTrue();
    }

    @Test
    void a_pupil_without_a_name_is_left_out_and_the_others_are_drafted() {
        var forgetful = TwoClasses.portal(journals, Rights.open(), new TwoClasses.Names() {
            @Override
            public Map<PersonId, PupilIdentity> pupils(StructureId of, Collection<PersonId> pupils, LocalDate day) {
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

        assertThat(done(nameless.bulletins().plan(HEAD, A5, T1, DAY)).isBlocked())
                .isTrue();
        var attempt = nameless.bulletins().prepare(EVENING, HEAD, A5, T1, DAY);
        assertThat(refused(attempt)).containsExactly("edition.school-without-name");
        assertThat(attempt.getLeft().rules()).containsExactly("VS-EDI-01");
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
        term.hold();

        assertThat(refused(limited.bulletins().plan(TEACHER, A5, T1, DAY))).containsExactly("rights.not-allowed");
        assertThat(refused(limited.bulletins().prepare(EVENING, TEACHER, A5, T1, DAY)))
                .containsExactly("rights.not-allowed");
        term.prepare();
        assertThat(refused(limited.bulletins().copies(TEACHER, A5, T1, DAY))).containsExactly("rights.not-allowed");
        assertThat(limited.bulletins().plan(TEACHER, B5, T1, DAY).isRight()).isTrue();
        assertThat(limited.conseils().screen(TEACHER, CONSEIL, List.of()).isLeft())
                .isTrue();
        assertThat(limited.conseils().annual(TEACHER, A5).isLeft()).isTrue();
        var markless =
                TwoClasses.portal(journals, (any, actor, act, pupil) -> act != Act.SEE_MARKS, new TwoClasses.Names());
        assertThat(markless.conseils().screen(HEAD, CONSEIL, List.of()).isLeft())
                .isTrue();
    }

    @Test
    void one_of_another_class_is_told_to_those_who_may_see_the_pupil() {
        Rights notOfBruno = (any, actor, act, pupil) -> !pupil.equals(Optional.of(BRUNO));
        var limited = TwoClasses.portal(journals, notOfBruno, new TwoClasses.Names());
        var astray = term.bulletin(BRUNO);
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
        assertThat(line(term.prepare(), BRUNO).fate()).isEqualTo(EditionFate.UPDATE);
        assertThat(done(school.bulletins().plan(HEAD, B5, T1, DAY)).of(EditionFate.NO_LONGER))
                .isEmpty();
    }

    @Test
    void an_actor_who_is_no_staff_prepares_nothing() {
        assertThat(school.bulletins()
                        .prepare(EVENING, MOTHER, A5, T1, DAY)
                        .getLeft()
                        .rules())
                .containsExactly("VS-BUL-01");
        assertThat(done(school.bulletins().of(HEAD, A5, T1))).isEmpty();
    }

    @Test
    void what_is_not_up_to_date_is_not_published() {
        term.hold();
        term.prepare();
        var id = line(term.plan(), ANNE).id();
        done(school.bulletins().carryOut(id, new BulletinCommand.Finish(EVENING, HEAD)));
        term.correct(FRENCH_A, ANNE, "20");
        var publish = new BulletinCommand.Publish(EVENING, HEAD);

        var attempt = school.bulletins().carryOut(id, publish);

        assertThat(refused(attempt)).containsExactly("bulletin.outdated");
        assertThat(attempt.getLeft().rules()).containsExactly("VS-BUL-07");
        done(school.bulletins().carryOut(id, new BulletinCommand.Reopen(EVENING, HEAD)));
        term.prepare();
        term.publish(ANNE);
        assertThat(done(school.bulletins().published(MOTHER, ANNE, DAY))).hasSize(1);
    }

    @Test
    void a_pupil_has_one_bulletin_a_period() {
        term.prepare();
        var first = term.bulletin(ANNE);
        var second = Bulletin.builder()
                .id(new BulletinId("another"))
                .school(first.school())
                .period(first.period())
                .classe(first.classe())
                .pupil(first.pupil())
                .editedOn(first.editedOn())
                .build();

        var attempt = school.bulletins().draft(EVENING, HEAD, second);

        assertThat(refused(attempt)).containsExactly("bulletin.another-one");
        assertThat(attempt.getLeft().rules()).containsExactly("VS-BUL-08");
    }

    @Test
    void families_read_their_own_from_the_day_of_publication_on() {
        term.hold();
        term.prepare();
        term.publish(ANNE);
        term.publish(BRUNO);
        var before = COUNCIL.minusDays(1);

        assertThat(done(school.bulletins().published(MOTHER, ANNE, COUNCIL))).hasSize(1);
        assertThat(done(school.bulletins().published(MOTHER, ANNE, before))).isEmpty();
        assertThat(done(school.bulletins().published(HEAD, ANNE, before))).hasSize(1);
        assertThat(refused(school.bulletins().published(MOTHER, CHLOE, DAY))).containsExactly("rights.not-ones-own");
    }

    @Test
    void what_the_cpe_writes_stands_on_no_bulletin_before_the_conseil_has_met() {
        done(school.conseils().plan(at(COUNCIL, "10:00"), HEAD, CONSEIL));
        term.council(new ConseilCommand.WriteVieScolaire(at(COUNCIL, "11:00"), HEAD, ANNE, "Brouillon."));

        assertThat(term.bulletin(ANNE).assiduite().orElseThrow().appreciation()).isEmpty();
    }
}
