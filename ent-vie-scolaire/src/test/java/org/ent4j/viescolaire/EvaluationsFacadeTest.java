package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.PortalFixture.FAMILIES;
import static org.ent4j.viescolaire.PortalFixture.LESSONS;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.CPE;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.MONDAY;
import static org.ent4j.viescolaire.SchoolFixture.MOTHER;
import static org.ent4j.viescolaire.SchoolFixture.SETUP;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.YEAR;
import static org.ent4j.viescolaire.SchoolFixture.at;
import static org.ent4j.viescolaire.VariedTerm.BOOK;
import static org.ent4j.viescolaire.VariedTerm.CLASS;
import static org.ent4j.viescolaire.VariedTerm.CONSEIL;
import static org.ent4j.viescolaire.VariedTerm.DICTATION;
import static org.ent4j.viescolaire.VariedTerm.LISTS;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.bulletin.BulletinCommand;
import org.ent4j.viescolaire.bulletin.BulletinVersion;
import org.ent4j.viescolaire.bulletin.CouncilWords;
import org.ent4j.viescolaire.conseil.ConseilId;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.markbook.Belonging;
import org.ent4j.viescolaire.markbook.MarkBookCommand;
import org.ent4j.viescolaire.markbook.MarkBookId;
import org.ent4j.viescolaire.markbook.MarkBooks;
import org.ent4j.viescolaire.memory.InMemoryJournals;
import org.ent4j.viescolaire.periodicity.ClassPeriod;
import org.ent4j.viescolaire.periodicity.Periodicity;
import org.ent4j.viescolaire.periodicity.PeriodicityFate;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.service.Audience;
import org.ent4j.viescolaire.service.EvaluationService;
import org.ent4j.viescolaire.spi.ClassLists;
import org.ent4j.viescolaire.spi.Journals;
import org.ent4j.viescolaire.spi.Rights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EvaluationsFacadeTest {

    private final Journals journals = new InMemoryJournals();
    private final VieScolaire school = portal(Rights.open());

    private VieScolaire portal(Rights rights) {
        return VieScolaire.of(SETUP, journals, LESSONS, rights, FAMILIES, LISTS);
    }

    @BeforeEach
    void a_term_is_lived() {
        VariedTerm.play(school);
    }

    @Test
    void a_second_portal_reads_the_marks_and_the_averages() {
        var other = portal(Rights.open());

        assertThat(done(other.markBooks().book(TEACHER, BOOK)))
                .isEqualTo(done(school.markBooks().book(TEACHER, BOOK)));
        var averages = done(other.markBooks().averages(TEACHER, BOOK));
        assertThat(averages.of(ANNE).shown().french()).isEqualTo("12,5");
        assertThat(averages.of(BRUNO).shown().french()).isEqualTo("NN");
        assertThat(done(other.conseils().of(HEAD, CONSEIL)).sheet(ANNE).synthesis())
                .isPresent();
    }

    @Test
    void a_change_of_the_periodicity_shows_the_work_at_stake_and_loses_none() {
        var without = Periodicity.none(YEAR);

        var plan = done(school.periodicity().plan(HEAD, without, Set.of()));

        assertThat(plan.conflicts())
                .singleElement()
                .satisfies(line -> assertThat(line.key()).isEqualTo(new ClassPeriod(CLASS, VariedTerm.FIRST)));
        assertThat(school.periodicity().apply(at(MONDAY, "18:00"), HEAD, plan).isLeft())
                .isTrue();
        var keeping = done(school.periodicity().plan(HEAD, without, Set.of(new ClassPeriod(CLASS, VariedTerm.FIRST))));
        assertThat(keeping.of(PeriodicityFate.SET_ASIDE)).hasSize(1);
        assertThat(done(school.periodicity().apply(at(MONDAY, "18:00"), HEAD, keeping))
                        .aside())
                .hasSize(1);
    }

    @Test
    void whoever_sets_evaluations_reads_what_was_changed_and_by_whom() {
        var changes = done(school.periodicity().history(HEAD));

        assertThat(changes.get(changes.size() - 1).to())
                .isEqualTo(school.periodicity().periods().now());
        assertThat(EvaluationService.replay(done(school.subjects().history(HEAD, BOOK.service()))))
                .isEqualTo(school.subjects().services().find(BOOK.service()).orElseThrow());
    }

    @Test
    void services_generated_again_keep_what_was_changed_by_hand() {
        VariedTerm.generate(school);

        var service = school.subjects().services().find(BOOK.service()).orElseThrow();
        assertThat(service.coefficient()).isEqualByComparingTo("2");
    }

    @Test
    void a_table_of_marks_is_saved_at_once_but_for_what_is_refused() {
        var at = at(MONDAY, "18:00");
        var fine = new MarkBookCommand.SetMark(at, TEACHER, DICTATION, BRUNO, Mark.of("9"));
        var over = new MarkBookCommand.SetMark(at, TEACHER, DICTATION, ANNE, Mark.of("900"));

        var entries = done(school.markBooks().carryOut(BOOK, List.of(over, fine)));

        assertThat(entries.refused()).containsOnlyKeys(over);
        assertThat(done(school.markBooks().books(TEACHER, List.of(BOOK.service()), BOOK.period())))
                .containsExactly(Map.entry(
                        BOOK.service(), done(portal(Rights.open()).markBooks().book(TEACHER, BOOK))));
        var frame = done(school.markBooks().frame(TEACHER, BOOK));
        assertThat(frame.pupils().days()).containsKeys(ANNE, BRUNO);
        assertThat(new MarkBooks(frame).allowed(at, TEACHER, BOOK)).isEqualTo(Either.right(frame));
        assertThat(new MarkBooks(frame)
                        .allowed(at, new Actor(ANNE, Capacity.ELEVE), BOOK)
                        .isLeft())
                .isTrue();
        assertThat(school.markBooks()
                        .book(TEACHER, BOOK)
                        .get()
                        .result(DICTATION, BRUNO)
                        .mark())
                .isEqualTo(Mark.of("9"));
    }

    @Test
    void after_the_deadline_the_professeur_principal_and_the_head_go_on_alone() {
        var late = at(MONDAY.plusDays(30), "08:00");

        var lateMark = new MarkBookCommand.SetMark(late, TEACHER, DICTATION, BRUNO, Mark.of("9"));
        var theHead = new MarkBookCommand.SetMark(late, HEAD, DICTATION, BRUNO, Mark.of("9"));

        var inCharge = portal(Rights.open());
        var notInCharge = VieScolaire.of(SETUP, journals, LESSONS, Rights.open(), FAMILIES, new NobodyInCharge());
        assertThat(notInCharge.markBooks().carryOut(BOOK, lateMark).getLeft().rules())
                .hasSize(1);
        assertThat(inCharge.markBooks().carryOut(BOOK, lateMark).isRight()).isTrue();
        assertThat(notInCharge.markBooks().carryOut(BOOK, theHead).isRight()).isTrue();
    }

    /** The same classes without a professeur principal. */
    private static final class NobodyInCharge implements ClassLists {

        @Override
        public Belonging pupils(Audience audience, DateRange days) {
            return LISTS.pupils(audience, days);
        }

        @Override
        public Map<PersonId, ClassRef> classes(Collection<PersonId> pupils, LocalDate day) {
            return LISTS.classes(pupils, day);
        }

        @Override
        public Set<PersonId> professeursPrincipaux(ClassRef schoolClass, LocalDate day) {
            return Set.of();
        }
    }

    @Test
    void a_mark_over_its_scale_is_refused_with_its_rule() {
        var refused = school.markBooks()
                .carryOut(
                        BOOK,
                        new MarkBookCommand.SetMark(at(MONDAY, "17:30"), TEACHER, DICTATION, ANNE, Mark.of("20.5")));

        assertThat(refused.getLeft().rules()).hasSize(1);
        assertThat(done(school.markBooks().averages(TEACHER, BOOK))
                        .of(ANNE)
                        .shown()
                        .french())
                .isEqualTo("12,5");
    }

    @Test
    void what_the_school_does_not_have_is_refused() {
        var elsewhere = new MarkBookId(BOOK.service(), new SchoolPeriodId("S9"));
        var command = new MarkBookCommand.Appreciate(at(MONDAY, "17:30"), TEACHER, ANNE, "Bien.");

        assertThat(school.markBooks().carryOut(elsewhere, command).getLeft().rules())
                .containsExactly("VS-CLE-01");
        assertThat(school.conseils()
                        .plan(at(MONDAY, "17:30"), HEAD, new ConseilId(CLASS, new SchoolPeriodId("S9")))
                        .getLeft()
                        .rules())
                .containsExactly("VS-CLE-01");
    }

    @Test
    void each_act_asks_the_roles_of_the_host() {
        var nobody = portal((any, actor, act, pupil) -> act == Act.CALL_THE_ROLL);

        assertThat(nobody.markBooks().book(CPE, BOOK).isLeft()).isTrue();
        assertThat(nobody.markBooks().averages(CPE, BOOK).isLeft()).isTrue();
        var deaf = portal((any, actor, act, pupil) -> act == Act.WRITE_CARNET);
        assertThat(deaf.rollCalls().on(MOTHER, MONDAY).isLeft()).isTrue();
        assertThat(deaf.rollCalls()
                        .forgotten(MOTHER, MONDAY, at(MONDAY, "18:00"))
                        .isLeft())
                .isTrue();
        assertThat(nobody.rollCalls().on(TEACHER, MONDAY).isRight()).isTrue();
        assertThat(nobody.conseils().of(CPE, CONSEIL).isLeft()).isTrue();
        assertThat(nobody.periodicity().plan(CPE, VariedTerm.wanted(), Set.of()).isLeft())
                .isTrue();
    }

    @Test
    void families_see_the_version_that_was_published_last_and_the_archive_keeps_all() {
        var corrected = VariedTerm.bulletin().withCouncil(new CouncilWords("Mieux.", List.of(), ""));
        var morning = at(MONDAY.plusDays(30), "08:00");

        done(school.bulletins()
                .carryOut(
                        VariedTerm.BULLETIN,
                        new BulletinCommand.Correct(morning, HEAD, corrected, "synthèse oubliée")));

        assertThat(done(school.bulletins().published(MOTHER, ANNE, LocalDate.of(2027, 7, 1))))
                .singleElement()
                .satisfies(shown -> {
                    assertThat(shown.number()).isEqualTo(2);
                    assertThat(shown.content()).isEqualTo(corrected);
                });
        var kept = done(school.bulletins().of(HEAD, CLASS, VariedTerm.FIRST)).get(0);
        assertThat(kept.versions()).hasSize(2).allMatch(BulletinVersion::isIntact);
        assertThat(school.bulletins()
                        .carryOut(VariedTerm.BULLETIN, new BulletinCommand.Edit(morning, HEAD, corrected))
                        .isLeft())
                .isTrue();
    }
}
