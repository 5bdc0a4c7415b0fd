package org.ent4j.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.access.RightsAdministration.NotMade;
import org.ent4j.access.RightsAdministration.Refused;
import org.ent4j.access.change.ChangeEntry;
import org.ent4j.access.change.RandomChanges;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.change.RightsDefect;
import org.ent4j.access.change.RightsElement;
import org.ent4j.access.change.UndoRefusal;
import org.ent4j.access.change.WriteRefusal;
import org.ent4j.access.memory.InMemoryRightsJournal;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Population;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Delegation;
import org.ent4j.access.rule.DelegationId;
import org.ent4j.access.rule.Grant;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.rule.Scope;
import org.ent4j.access.rule.Target;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.access.spi.JournalLine;
import org.ent4j.access.spi.Outdated;
import org.ent4j.access.spi.RightsJournal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.page.Page;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.Test;

/** The principal administers A; Ada is a pupil there, Bob is one of B. */
class RightsAdministrationTest {

    private static final Instant NOW = Instant.parse("2026-09-03T06:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 3);
    private static final PersonId PRINCIPAL = new PersonId("principal");
    private static final PersonId PORTAL = new PersonId("portail");
    private static final StructureId A = new StructureId("A");

    private final InMemoryRightsJournal journal = new InMemoryRightsJournal();
    private final RightsAdministration rights = open(journal);

    RightsAdministrationTest() {
        var delegation = new Delegation(new DelegationId("d"), Optional.empty(), PRINCIPAL, Scope.of(A));
        rights.makeForPortal(ChangeEntry.of(
                PORTAL,
                NOW,
                "mise en service",
                new RightsChange.ServicePut(Service.of("notes", "Lecteur")),
                new RightsChange.DelegationGiven(delegation)));
    }

    private static RightsAdministration open(RightsJournal journal) {
        return RightsAdministration.open(journal, people(), DAY);
    }

    private static Stream<User> people() {
        return Stream.of(
                User.of("ada", Affiliation.of(A, Profil.ELEVE)),
                User.of("bob", Affiliation.of(new StructureId("B"), Profil.ELEVE)));
    }

    private static RightsChange rule(String id, String structure) {
        return new RightsChange.RulePut(
                AccessRule.of(id, "notes", "Lecteur", Target.structures(structure), Population.of(Profil.ELEVE)));
    }

    private static ChangeEntry entry(RightsChange... changes) {
        return ChangeEntry.of(PRINCIPAL, NOW, "rentrée", changes);
    }

    private static boolean reads(AccessSnapshot snapshot, String user) {
        return snapshot.hasRole(new PersonId(user), new ServiceId("notes"), new RoleName("Lecteur"));
    }

    @Test
    void what_is_made_is_written_and_shown() {
        var made = rights.make(entry(rule("r", "A"))).get();

        assertThat(made.version()).isEqualTo(2);
        assertThat(made.entry()).isEqualTo(entry(rule("r", "A")));
        assertThat(journal.entry(2)).contains(made.entry());
        assertThat(reads(made.snapshot(), "ada")).isTrue();
        assertThat(reads(rights.engine().snapshot(), "bob")).isFalse();
    }

    @Test
    void a_proposal_says_what_the_rights_would_be_and_changes_nothing() {
        var before = rights.engine().snapshot().rights();

        var proposed = rights.propose(entry(rule("r", "A"))).get();

        assertThat(proposed.rules().keySet()).containsExactly(new RuleId("r"));
        assertThat(journal.version()).isEqualTo(1);
        assertThat(rights.engine().snapshot().rights()).isEqualTo(before);
        assertThat(rights.make(entry(rule("r", "A"))).get().snapshot().rights()).isEqualTo(proposed);
    }

    @Test
    void a_proposal_is_refused_as_the_change_would_be() {
        var foreign = entry(rule("r", "B"));

        assertThat(rights.propose(foreign).getLeft())
                .isEqualTo(rights.make(foreign).getLeft());
    }

    @Test
    void every_change_that_may_not_be_made_is_reported_and_none_of_the_others_is_made() {
        var foreign = rule("r2", "B");
        var unsound = new RightsChange.RuleRemoved(new RuleId("r9"));
        var grant = new RightsChange.GrantGiven(Grant.of(0, "notes", "Lecteur", "bob"));
        var before = rights.engine().snapshot().rights();

        var outcome = rights.make(entry(rule("r1", "A"), foreign, unsound, grant));

        assertThat(outcome)
                .isEqualTo(Either.left(new NotMade.Refusals(List.of(
                        new Refused(
                                foreign,
                                new WriteRefusal.StructuresOutside(
                                        RightsElement.Kind.RULE.label(), "r2", List.of("B"))),
                        new Refused(unsound, new RightsDefect.NotThere(RightsElement.Kind.RULE.label(), "r9")),
                        new Refused(grant, new WriteRefusal.UserOutside("grant:0", "bob"))))));
        assertThat(journal.version()).isEqualTo(1);
        assertThat(rights.engine().snapshot().rights()).isEqualTo(before);
    }

    @Test
    void what_was_refused_does_not_count_when_the_next_entry_is_judged() {
        var agenda = new RightsChange.ServicePut(Service.of("agenda", "Lecteur"));
        var unsound = new RightsChange.RuleRemoved(new RuleId("r9"));
        var uses = new RightsChange.GrantGiven(Grant.of(0, "agenda", "Lecteur", "ada"));
        assertThat(rights.makeForPortal(entry(agenda, unsound)).isLeft()).isTrue();

        assertThat(rights.makeForPortal(entry(uses)))
                .isEqualTo(Either.left(new NotMade.Refusals(
                        List.of(new Refused(uses, new RightsDefect.UnknownService("grant:0", "agenda"))))));
    }

    @Test
    void each_change_is_judged_after_those_before_it() {
        var service = new RightsChange.ServicePut(Service.of("agenda", "Lecteur"));
        var rule = new RightsChange.RulePut(AccessRule.of("r", "agenda", "Lecteur", Target.ENT, Population.EVERYBODY));

        assertThat(rights.makeForPortal(entry(service, rule)).isRight()).isTrue();
        assertThat(rights.makeForPortal(entry(
                                new RightsChange.RuleRemoved(new RuleId("r")),
                                new RightsChange.ServiceRemoved(new ServiceId("agenda"))))
                        .isRight())
                .isTrue();
    }

    @Test
    void an_entry_is_undone_by_another() {
        var made = rights.make(entry(rule("r", "A"))).get();

        var undone = rights.undo(made.version(), PRINCIPAL, NOW, "erreur").get();

        assertThat(undone.entry().changes()).containsExactly(new RightsChange.RuleRemoved(new RuleId("r")));
        assertThat(undone.version()).isEqualTo(3);
        assertThat(reads(undone.snapshot(), "ada")).isFalse();
        assertThat(rights.undo(undone.version(), PRINCIPAL, NOW, "si, tout de même")
                        .map(again -> reads(again.snapshot(), "ada")))
                .isEqualTo(Either.right(true));
    }

    @Test
    void undoing_needs_the_same_authority_as_changing() {
        rights.makeForPortal(entry(rule("r", "B")));

        var outcome = rights.undo(2, PRINCIPAL, NOW, "");

        assertThat(outcome.getLeft()).isInstanceOf(NotMade.Refusals.class);
        assertThat(rights.undo(9, PRINCIPAL, NOW, ""))
                .isEqualTo(Either.left(new NotMade.NotUndoable(new UndoRefusal.UnknownEntry(9))));
    }

    @Test
    void what_another_process_writes_is_caught_up_with() {
        var other = open(journal);
        other.make(entry(rule("r", "A")));
        assertThat(reads(rights.engine().snapshot(), "ada")).isFalse();

        assertThat(reads(rights.catchUp(), "ada")).isTrue();
        assertThat(rights.engine().snapshot().rights())
                .isEqualTo(other.engine().snapshot().rights());
    }

    @Test
    void what_another_process_wrote_counts_when_the_next_change_is_judged() {
        open(journal).makeForPortal(entry(new RightsChange.DelegationRevoked(new DelegationId("d"))));

        assertThat(rights.make(entry(rule("r", "A"))).getLeft())
                .isEqualTo(new NotMade.Refusals(
                        List.of(new Refused(rule("r", "A"), new WriteRefusal.UnknownAdministrator("principal")))));
    }

    @Test
    void processes_that_write_at_the_same_time_all_get_through() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            var writers = IntStream.range(0, 4)
                    .mapToObj(n -> (Callable<Long>) () -> IntStream.range(0, 5)
                            .filter(m -> open(journal)
                                    .make(entry(rule("r" + n + m, "A")))
                                    .isRight())
                            .count())
                    .toList();
            for (var writer : threads.invokeAll(writers)) {
                assertThat(writer.get()).isEqualTo(5);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(rights.catchUp().rights().rules()).hasSize(20);
        assertThat(rights.history().at(21)).isEqualTo(rights.engine().snapshot().rights());
    }

    @Test
    void who_is_outrun_again_and_again_is_told() {
        var busy = new Busy(journal);

        var outcome = open(busy).make(entry(rule("r", "A")));

        assertThat(outcome).isEqualTo(Either.left(new NotMade.Outrun(new Outdated(1, 2))));
        assertThat(busy.tries).isEqualTo(20);
    }

    @Test
    void each_case_has_its_answer() {
        var cases = Stream.of(
                new NotMade.Refusals(List.of()),
                new NotMade.NotUndoable(new UndoRefusal.NothingToUndo(1)),
                new NotMade.Outrun(new Outdated(1, 2)));

        assertThat(cases.map(some -> some.<String>fold(any -> "refusals", any -> "undo", any -> "outrun")))
                .containsExactly("refusals", "undo", "outrun");
    }

    @Test
    void whatever_is_tried_the_engine_has_what_the_journal_says() {
        var random = new RandomChanges(3);
        for (var n = 0; n < 100; n++) {
            rights.makeForPortal(entry(random.change()));
            rights.make(random.entry());
        }

        assertThat(rights.engine().snapshot().rights())
                .isEqualTo(rights.history().at(journal.version()));
        assertThat(journal.version()).isGreaterThan(30);
    }

    /** A journal to which somebody else always writes first. */
    private static final class Busy implements RightsJournal {

        private final RightsJournal journal;
        private int tries;

        Busy(RightsJournal journal) {
            this.journal = journal;
        }

        @Override
        public Either<Outdated, Long> append(long expected, ChangeEntry entry) {
            tries++;
            return Either.left(new Outdated(expected, expected + 1));
        }

        @Override
        public long version() {
            return journal.version();
        }

        @Override
        public long versionAt(Instant instant) {
            return journal.versionAt(instant);
        }

        @Override
        public Optional<ChangeEntry> entry(long version) {
            return journal.entry(version);
        }

        @Override
        public List<ChangeEntry> after(long version, int most) {
            return journal.after(version, most);
        }

        @Override
        public Page<JournalLine> lines(int number, int size) {
            return journal.lines(number, size);
        }

        @Override
        public Page<JournalLine> linesOf(RightsElement element, int number, int size) {
            return journal.linesOf(element, number, size);
        }

        @Override
        public Page<JournalLine> linesOf(ServiceId service, int number, int size) {
            return journal.linesOf(service, number, size);
        }
    }
}
