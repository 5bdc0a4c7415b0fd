package org.ent4j.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.ent4j.access.change.ChangeEntry;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.change.UndoRefusal.ChangedSince;
import org.ent4j.access.change.UndoRefusal.NothingToUndo;
import org.ent4j.access.change.UndoRefusal.UnknownEntry;
import org.ent4j.access.memory.InMemoryRightsJournal;
import org.ent4j.access.population.Population;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.rule.Target;
import org.ent4j.access.service.Service;
import org.ent4j.model.id.PersonId;
import org.junit.jupiter.api.Test;

class RightsHistoryTest {

    private static final PersonId PRINCIPAL = new PersonId("principal");

    private final InMemoryRightsJournal journal = new InMemoryRightsJournal();
    private final RightsHistory history = new RightsHistory(journal);

    private static Instant september(int day) {
        return LocalDate.of(2026, 9, day).atTime(8, 0).toInstant(ZoneOffset.UTC);
    }

    private static RightsChange.RulePut rule(String id, Target target) {
        return new RightsChange.RulePut(AccessRule.of(id, "notes", "Lecteur", target, Population.EVERYBODY));
    }

    private void happened(int day, RightsChange... changes) {
        journal.append(journal.version(), ChangeEntry.of(PRINCIPAL, september(day), "", changes));
    }

    private Set<RuleId> rulesOn(int day) {
        return history.at(september(day)).rules().keySet();
    }

    @Test
    void the_rights_of_the_third_of_september_are_those_of_the_last_change_before() {
        happened(1, new RightsChange.ServicePut(Service.of("notes", "Lecteur")), rule("r1", Target.ENT));
        happened(2, rule("r2", Target.ENT));
        happened(4, new RightsChange.RuleRemoved(new RuleId("r1")));

        assertThat(rulesOn(3)).containsExactly(new RuleId("r1"), new RuleId("r2"));
        assertThat(rulesOn(4)).containsExactly(new RuleId("r2"));
    }

    @Test
    void a_change_that_is_unsound_is_left_out_as_the_engine_leaves_it_out() {
        happened(1, rule("r1", Target.ENT), new RightsChange.ServicePut(Service.of("notes", "Lecteur")));

        assertThat(history.at(1).rules()).isEmpty();
        assertThat(history.at(1).services()).hasSize(1);
    }

    @Test
    void an_entry_is_undone_by_what_was_before_it_the_last_change_first() {
        happened(1, new RightsChange.ServicePut(Service.of("notes", "Lecteur")), rule("r1", Target.ENT));
        happened(2, rule("r1", Target.groups("g")), rule("r2", Target.ENT));

        assertThat(history.undo(2))
                .isEqualTo(
                        Either.right(List.of(new RightsChange.RuleRemoved(new RuleId("r2")), rule("r1", Target.ENT))));
    }

    @Test
    void an_earlier_entry_is_undone_as_long_as_its_elements_are_as_it_left_them() {
        happened(1, new RightsChange.ServicePut(Service.of("notes", "Lecteur")));
        happened(2, rule("r1", Target.ENT));
        happened(3, rule("r2", Target.ENT));

        assertThat(history.undo(2)).isEqualTo(Either.right(List.of(new RightsChange.RuleRemoved(new RuleId("r1")))));
        happened(4, rule("r1", Target.groups("g")));
        assertThat(history.undo(2)).isEqualTo(Either.left(new ChangedSince(2, List.of("r1"))));
        happened(5, rule("r1", Target.ENT));
        assertThat(history.undo(2).isRight()).isTrue();
    }

    @Test
    void there_must_be_something_to_undo() {
        happened(1, new RightsChange.RuleRemoved(new RuleId("r1")));

        assertThat(history.undo(1)).isEqualTo(Either.left(new NothingToUndo(1)));
        assertThat(history.undo(2)).isEqualTo(Either.left(new UnknownEntry(2)));
        assertThat(history.undo(0)).isEqualTo(Either.left(new UnknownEntry(0)));
    }
}
