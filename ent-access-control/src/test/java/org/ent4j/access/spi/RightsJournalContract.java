package org.ent4j.access.spi;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.access.RightsHistory;
import org.ent4j.access.change.ChangeEntry;
import org.ent4j.access.change.RandomChanges;
import org.ent4j.access.change.RightsAssembly;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.change.RightsElement;
import org.ent4j.access.population.Population;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Closing;
import org.ent4j.access.rule.ClosingId;
import org.ent4j.access.rule.Grant;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.rule.Subscription;
import org.ent4j.access.rule.Target;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.PersonId;
import org.junit.jupiter.api.Test;

/** What every {@link RightsJournal} does. */
public interface RightsJournalContract {

    Instant SEPTEMBER_1 = Instant.parse("2026-09-01T06:00:00Z");
    Instant SEPTEMBER_3 = Instant.parse("2026-09-03T06:00:00.654321Z");
    PersonId PRINCIPAL = new PersonId("principal");

    /** An empty one. */
    RightsJournal journal();

    private static RightsChange rule(String id, String service) {
        return new RightsChange.RulePut(AccessRule.of(id, service, "Lecteur", Target.ENT, Population.EVERYBODY));
    }

    private static RightsChange service(String id) {
        return new RightsChange.ServicePut(Service.of(id, "Lecteur"));
    }

    private static ChangeEntry entry(RightsChange... changes) {
        return ChangeEntry.of(PRINCIPAL, SEPTEMBER_1, "rentrée", changes);
    }

    private static List<Long> versions(List<JournalLine> lines) {
        return lines.stream().map(JournalLine::version).toList();
    }

    @Test
    default void a_new_journal_is_empty() {
        var journal = journal();

        assertThat(journal.version()).isZero();
        assertThat(journal.versionAt(Instant.parse("2100-01-01T00:00:00Z"))).isZero();
        assertThat(journal.entry(1)).isEmpty();
        assertThat(journal.entry(0)).isEmpty();
        assertThat(journal.after(0, 10)).isEmpty();
        assertThat(journal.lines(0, 10).items()).isEmpty();
        assertThat(new RightsHistory(journal).at(7)).isEqualTo(Rights.NONE);
    }

    @Test
    default void changes_of_every_kind_come_back_equal_and_in_their_order() {
        var journal = journal();
        var kinds = new HashSet<Class<?>>();
        for (var seed = 0; seed < 60; seed++) {
            var entry = new RandomChanges(seed).entry();
            assertThat(journal.append(seed, entry)).isEqualTo(Either.right(seed + 1L));
            assertThat(journal.entry(seed + 1)).contains(entry);
            entry.changes().forEach(change -> kinds.add(change.getClass()));
        }

        assertThat(kinds).containsExactlyInAnyOrder(RightsChange.class.getPermittedSubclasses());
        assertThat(journal.after(0, 60))
                .isEqualTo(IntStream.range(0, 60)
                        .mapToObj(seed -> new RandomChanges(seed).entry())
                        .toList());
    }

    @Test
    default void a_change_of_each_kind_alone_comes_back_equal() {
        var journal = journal();
        var random = new RandomChanges(5);
        var version = 0L;
        for (var n = 0; n < 150; n++) {
            var change = n % 3 == 0 ? random.removal() : random.put();
            var appended = journal.append(version, entry(change));
            version = appended.get();
            assertThat(journal.entry(version).orElseThrow().changes()).containsExactly(change);
        }
    }

    @Test
    default void an_entry_that_expects_another_version_is_refused_and_nothing_of_it_is_kept() {
        var journal = journal();
        journal.append(0, entry(service("notes")));

        assertThat(journal.append(0, entry(service("absences"), rule("r", "absences"))))
                .isEqualTo(Either.left(new Outdated(0, 1)));
        assertThat(journal.append(2, entry(service("absences")))).isEqualTo(Either.left(new Outdated(2, 1)));
        assertThat(journal.version()).isEqualTo(1);
        assertThat(journal.after(0, 10)).containsExactly(entry(service("notes")));
        assertThat(journal.linesOf(new ServiceId("absences"), 0, 10).items()).isEmpty();
    }

    @Test
    default void of_those_who_write_at_the_same_time_one_wins_each_version() throws Exception {
        var journal = journal();
        var threads = Executors.newFixedThreadPool(6);
        try {
            var writers = IntStream.range(0, 6)
                    .mapToObj(n -> (Callable<Integer>) () -> write(journal, "writer" + n))
                    .toList();
            for (var writer : threads.invokeAll(writers)) {
                assertThat(writer.get()).isEqualTo(5);
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(journal.version()).isEqualTo(30);
        assertThat(journal.after(0, 100).stream()
                        .collect(Collectors.groupingBy(ChangeEntry::author, Collectors.counting())))
                .hasSize(6)
                .allSatisfy((author, entries) -> assertThat(entries).isEqualTo(5));
    }

    /** Five entries, each tried until its turn comes; how many were written. */
    private static int write(RightsJournal journal, String writer) {
        var written = 0;
        while (written < 5) {
            var entry = ChangeEntry.of(new PersonId(writer), SEPTEMBER_1, "", service(writer), rule("r", writer));
            if (journal.append(journal.version(), entry).isRight()) {
                written++;
            }
        }
        return written;
    }

    @Test
    default void entries_are_read_in_parts() {
        var journal = journal();
        IntStream.range(0, 5).forEach(n -> journal.append(n, entry(service("s" + n))));

        assertThat(journal.after(0, 2)).containsExactly(entry(service("s0")), entry(service("s1")));
        assertThat(journal.after(2, 2)).containsExactly(entry(service("s2")), entry(service("s3")));
        assertThat(journal.after(4, 2)).containsExactly(entry(service("s4")));
        assertThat(journal.after(5, 2)).isEmpty();
    }

    @Test
    default void the_lines_come_page_by_page_the_latest_first() {
        var journal = journal();
        IntStream.range(0, 5).forEach(n -> journal.append(n, entry(service("s" + n), rule("r", "s" + n))));

        assertThat(journal.lines(0, 2).items())
                .containsExactly(
                        new JournalLine(5, PRINCIPAL, SEPTEMBER_1, "rentrée", 2),
                        new JournalLine(4, PRINCIPAL, SEPTEMBER_1, "rentrée", 2));
        assertThat(versions(journal.lines(2, 2).items())).containsExactly(1L);
        assertThat(journal.lines(0, 2).total()).isEqualTo(5);
        assertThat(journal.lines(7, 2).items()).isEmpty();
    }

    @Test
    default void an_element_has_the_entries_that_put_or_removed_it() {
        var journal = journal();
        journal.append(0, entry(service("notes"), rule("r1", "notes"), rule("r2", "notes")));
        journal.append(1, entry(rule("r2", "notes"), new RightsChange.GrantRevoked(new RuleId("r1"))));
        journal.append(2, entry(new RightsChange.RuleRemoved(new RuleId("r1"))));
        var rule1 = new RightsElement(RightsElement.Kind.RULE, "r1");

        assertThat(versions(journal.linesOf(rule1, 0, 10).items())).containsExactly(3L, 1L);
        assertThat(versions(journal.linesOf(rule1, 1, 1).items())).containsExactly(1L);
        assertThat(journal.linesOf(rule1, 0, 1).total()).isEqualTo(2);
    }

    @Test
    default void a_service_has_the_entries_of_whatever_was_ever_its_own() {
        var journal = journal();
        var notes = new ServiceId("notes");
        var closing = new Closing(new ClosingId("c"), notes, Population.EVERYBODY, List.of(), new HashSet<>());
        journal.append(0, entry(service("absences"), rule("autre", "absences")));
        journal.append(1, entry(service("notes")));
        journal.append(2, entry(rule("r", "notes")));
        journal.append(3, entry(rule("r", "absences")));
        journal.append(4, entry(new RightsChange.RuleRemoved(new RuleId("r"))));
        journal.append(5, entry(new RightsChange.GrantGiven(Grant.of(0, "notes", "Lecteur", "p"))));
        journal.append(6, entry(new RightsChange.GrantRevoked(new RuleId("grant:0"))));
        journal.append(7, entry(new RightsChange.ServiceClosed(closing)));
        journal.append(8, entry(new RightsChange.ServiceReopened(closing.id())));
        journal.append(9, entry(new RightsChange.ServiceSubscribed(new Subscription(notes, new HashSet<>()))));
        journal.append(10, entry(new RightsChange.SubscriptionLifted(notes)));
        journal.append(11, entry(new RightsChange.ServiceRemoved(notes)));
        journal.append(12, entry(new RightsChange.RuleRemoved(new RuleId("autre"))));

        assertThat(versions(journal.linesOf(notes, 0, 20).items()))
                .containsExactly(12L, 11L, 10L, 9L, 8L, 7L, 6L, 5L, 4L, 3L, 2L);
        assertThat(versions(journal.linesOf(notes, 1, 3).items())).containsExactly(9L, 8L, 7L);
        assertThat(versions(journal.linesOf(new ServiceId("absences"), 0, 20).items()))
                .containsExactly(13L, 5L, 4L, 3L, 1L);
    }

    @Test
    default void the_version_of_an_instant_is_that_of_the_last_entry_by_then() {
        var journal = journal();
        journal.append(0, ChangeEntry.of(PRINCIPAL, SEPTEMBER_1, "", service("a")));
        journal.append(1, ChangeEntry.of(PRINCIPAL, SEPTEMBER_3, "", service("b")));

        assertThat(journal.versionAt(SEPTEMBER_1.minusNanos(1_000))).isZero();
        assertThat(journal.versionAt(SEPTEMBER_1)).isEqualTo(1);
        assertThat(journal.versionAt(SEPTEMBER_3.minusNanos(1_000))).isEqualTo(1);
        assertThat(journal.versionAt(SEPTEMBER_3)).isEqualTo(2);
        assertThat(new RightsHistory(journal).at(SEPTEMBER_1.plusSeconds(60)).services())
                .containsOnlyKeys(new ServiceId("a"));
    }

    @Test
    default void the_rights_of_a_version_are_what_the_assembly_makes_of_its_entries() {
        var journal = journal();
        var assembly = new RightsAssembly();
        var states = Stream.<Rights>builder();
        for (var n = 0; n < 30; n++) {
            var entry = new RandomChanges(1_000 + n).entry();
            entry.changes().forEach(assembly::apply);
            states.add(assembly.build());
            journal.append(n, entry);
        }
        var history = new RightsHistory(journal);

        var version = new int[1];
        states.build().forEach(state -> assertThat(history.at(++version[0])).isEqualTo(state));
        assertThat(history.at(31)).isEqualTo(assembly.build());
        assertThat(assembly.build().rules()).isNotEmpty();
    }

    @Test
    default void there_is_one_way_to_write_and_it_appends() {
        var writing = Arrays.stream(RightsJournal.class.getMethods())
                .filter(method -> Arrays.asList(method.getParameterTypes()).contains(ChangeEntry.class)
                        || method.getReturnType().equals(void.class));

        assertThat(writing.map(Method::getName)).containsExactly("append");
    }
}
