package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.MarkedTerm.EVENING;
import static org.ent4j.viescolaire.MarkedTerm.NOVEMBER;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.PortalFixture.refused;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.YEAR;
import static org.ent4j.viescolaire.SchoolFixture.at;
import static org.ent4j.viescolaire.TwoClasses.A5;
import static org.ent4j.viescolaire.TwoClasses.B5;
import static org.ent4j.viescolaire.TwoClasses.LATIN;
import static org.ent4j.viescolaire.TwoClasses.LATIN_AB;
import static org.ent4j.viescolaire.TwoClasses.MATHS_A;
import static org.ent4j.viescolaire.TwoClasses.SEMESTRES;
import static org.ent4j.viescolaire.TwoClasses.appreciate;

import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.journal.Addition;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.journal.Kept;
import org.ent4j.viescolaire.journal.Superseded;
import org.ent4j.viescolaire.markbook.MarkBookCommand;
import org.ent4j.viescolaire.periodicity.Periodicity;
import org.ent4j.viescolaire.service.ModaliteElection;
import org.ent4j.viescolaire.service.ServiceCommand;
import org.ent4j.viescolaire.service.ServiceState;
import org.ent4j.viescolaire.service.ServicesPlan;
import org.ent4j.viescolaire.settings.SchoolMotifs;
import org.ent4j.viescolaire.settings.SettingsCommand;
import org.ent4j.viescolaire.spi.Journals;
import org.ent4j.viescolaire.spi.Rights;
import org.junit.jupiter.api.Test;

/** Two instances write at once, and what one relies on is what the other changes: whoever is late decides again. */
class OvertakenTest {

    private final MarkedTerm term = new MarkedTerm();
    private final Racing journals = new Racing(term.journals);
    private final VieScolaire late = TwoClasses.portal(journals, Rights.open(), new TwoClasses.Names());
    private final VieScolaire first = term.school;

    private ServicesPlan withoutLatin() {
        var taught = TwoClasses.taught().stream()
                .filter(row -> !row.matiere().equals(LATIN.value()))
                .toList();
        return done(late.subjects().plan(HEAD, TwoClasses::matiere, taught, false));
    }

    private static SettingsCommand.Change withoutNotReturned(VieScolaire school) {
        var motifs = school.evaluationSettings().inForce().motifs().motifs();
        var others = motifs.stream()
                .filter(each -> each.meaning() != Unscored.NOT_RETURNED)
                .toList();
        return new SettingsCommand.Change(EVENING, HEAD, new SchoolMotifs(others), Optional.empty());
    }

    @Test
    void a_service_is_not_withdrawn_while_somebody_writes_in_it() {
        var plan = withoutLatin();
        journals.before = () -> appreciate(first, LATIN_AB, ANNE, "Très engagée.");

        var services = done(late.subjects().generate(EVENING, HEAD, TwoClasses::matiere, plan));

        assertThat(services.find(LATIN_AB.service()).orElseThrow().state()).isEqualTo(ServiceState.DRAFT);
        assertThat(first.subjects().services()).isEqualTo(services);
    }

    @Test
    void nobody_writes_in_a_service_while_it_is_withdrawn() {
        var plan = withoutLatin();
        journals.before = () -> done(first.subjects().generate(EVENING, HEAD, TwoClasses::matiere, plan));
        var appreciate = new MarkBookCommand.Appreciate(at(NOVEMBER, "12:00"), TEACHER, ANNE, "Très engagée.");

        assertThat(refused(late.markBooks().carryOut(LATIN_AB, appreciate))).containsExactly("markbook.not-in-use");
    }

    @Test
    void a_service_stays_evaluated_while_somebody_writes_in_it() {
        journals.before = () -> appreciate(first, LATIN_AB, ANNE, "Très engagée.");
        var arrange = new ServiceCommand.Arrange(EVENING, HEAD, 0, ModaliteElection.F, false);

        assertThat(refused(late.subjects().carryOut(LATIN_AB.service(), arrange)))
                .containsExactly("service.has-written");
    }

    @Test
    void a_motif_is_not_dropped_while_it_is_given() {
        term.mark();
        journals.before = () -> term.correct(MATHS_A, ANNE, Unscored.NOT_RETURNED);

        assertThat(late.evaluationSettings()
                        .carryOut(withoutNotReturned(late))
                        .getLeft()
                        .rules())
                .containsExactly("VS-PAE-07");
    }

    @Test
    void a_motif_is_not_given_while_it_is_dropped() {
        term.mark();
        journals.before = () -> done(first.evaluationSettings().carryOut(withoutNotReturned(first)));
        var evaluation = new EvaluationId(MATHS_A.service() + " " + NOVEMBER);
        var give = new MarkBookCommand.SetMark(at(NOVEMBER, "19:00"), TEACHER, evaluation, ANNE, Unscored.NOT_RETURNED);

        assertThat(refused(late.markBooks().carryOut(MATHS_A, give))).containsExactly("markbook.not-given-here");
    }

    @Test
    void periods_do_not_go_while_somebody_writes_in_them() {
        var semestres = Periodicity.none(YEAR)
                .with(TwoClasses.semestres())
                .with(A5, SEMESTRES)
                .with(B5, SEMESTRES);
        var plan = done(late.periodicity().plan(HEAD, semestres, Set.of()));
        journals.before = () -> appreciate(first, LATIN_AB, ANNE, "Très engagée.");

        assertThat(refused(late.periodicity().apply(EVENING, HEAD, plan))).containsExactly("periodicity.work-at-stake");
    }

    /** Somebody else is faster, once. */
    private static final class Racing implements Journals {

        private final Journals kept;
        private Runnable before = () -> {};

        Racing(Journals kept) {
            this.kept = kept;
        }

        @Override
        public Either<Superseded, Long> append(StructureId school, List<Addition> additions) {
            var other = before;
            before = () -> {};
            other.run();
            return kept.append(school, additions);
        }

        @Override
        public List<Event> read(StructureId school, JournalKey key) {
            return kept.read(school, key);
        }

        @Override
        public SortedMap<JournalKey, List<Event>> about(StructureId school, JournalKind kind, PersonId pupil) {
            return kept.about(school, kind, pupil);
        }

        @Override
        public SortedMap<JournalKey, List<Event>> on(StructureId school, JournalKind kind, DateRange days) {
            return kept.on(school, kind, days);
        }

        @Override
        public List<Kept> since(StructureId school, long position, int limit) {
            return kept.since(school, position, limit);
        }

        @Override
        public int forget(StructureId school, Collection<JournalKey> keys) {
            return kept.forget(school, keys);
        }
    }
}
