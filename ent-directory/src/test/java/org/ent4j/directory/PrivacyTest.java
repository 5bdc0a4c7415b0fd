package org.ent4j.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.directory.spi.PrivacySample.ALONE;
import static org.ent4j.directory.spi.PrivacySample.ANNE;
import static org.ent4j.directory.spi.PrivacySample.GONE;
import static org.ent4j.directory.spi.PrivacySample.LEA;
import static org.ent4j.directory.spi.PrivacySample.MARC;
import static org.ent4j.directory.spi.PrivacySample.PAUL;
import static org.ent4j.directory.spi.PrivacySample.TOM;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.memory.InMemoryStores;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.privacy.Access;
import org.ent4j.directory.privacy.DataKind;
import org.ent4j.directory.privacy.Hold;
import org.ent4j.directory.privacy.Holdings;
import org.ent4j.directory.privacy.PrivacyReason;
import org.ent4j.directory.privacy.PrivacyRefusal;
import org.ent4j.directory.privacy.PurgeLine;
import org.ent4j.directory.privacy.PurgePlan;
import org.ent4j.directory.privacy.Retention;
import org.ent4j.directory.privacy.TraceAction;
import org.ent4j.directory.privacy.TraceEntry;
import org.ent4j.directory.privacy.TraceQuery;
import org.ent4j.directory.spi.DirectoryChanges;
import org.ent4j.directory.spi.PrivacySample;
import org.ent4j.model.id.PersonId;
import org.junit.jupiter.api.Test;

class PrivacyTest {

    private static final Access BY_TOM = new Access(Instant.parse("2027-12-01T10:00:00Z"), Optional.of(TOM), "asked");

    private final PrivacySample stores = InMemoryStores.empty().filled();
    private final Privacy privacy = Privacy.on(stores.privacy(), Retention.USUAL.withLimitPercent(100));

    private static ZonedDateTime on(LocalDate day) {
        return day.atTime(8, 30).atZone(ZoneId.of("Europe/Paris"));
    }

    /** Léa is present and has Anne and Marc for guardians; without links they are due. */
    private void cutLinks() {
        var lea = stores.directory().people().byId(LEA).orElseThrow().withGuardians(List.of());
        assertThat(stores.directory()
                        .write(DirectoryChanges.ofPeople(List.of(lea)))
                        .isRight())
                .isTrue();
    }

    private PurgePlan planLate() {
        return privacy.plan(on(GONE.plusYears(1)));
    }

    @Test
    void a_plan_says_of_everybody_who_is_gone_what_becomes_of_them_and_writes_nothing() {
        var plan = planLate();

        assertThat(plan.lines()).extracting(PurgeLine::person).containsExactly(ANNE, MARC, ALONE);
        assertThat(plan.lines().get(0).reason()).isInstanceOf(PrivacyReason.GuardianOf.class);
        assertThat(plan.due()).containsExactly(ALONE);
        assertThat(plan.holdings().counts()).containsOnlyKeys(DataKind.ACCOUNT, DataKind.LOGINS);
        assertThat(planLate()).isEqualTo(plan);
    }

    @Test
    void a_purge_erases_those_who_are_due_and_leaves_an_entry_for_each() {
        cutLinks();
        var plan = planLate();
        assertThat(plan.due()).containsExactly(ANNE, MARC, ALONE);

        var went = privacy.apply(plan, BY_TOM).get();

        assertThat(went).isEqualTo(plan.holdings());
        assertThat(stores.directory().people().byIds(List.of(ANNE, MARC, LEA, PAUL, TOM)))
                .extracting(Person::id)
                .containsExactly(LEA, PAUL, TOM);
        assertThat(privacy.trace(TraceQuery.EVERYTHING))
                .filteredOn(entry -> entry.action() == TraceAction.PURGED)
                .extracting(TraceEntry::subject)
                .containsExactly(ANNE, MARC, ALONE);
    }

    @Test
    void applied_twice_a_purge_erases_nobody_the_second_time() {
        cutLinks();
        var plan = planLate();
        privacy.apply(plan, BY_TOM).get();
        var trace = privacy.trace(TraceQuery.EVERYTHING);

        assertThat(privacy.apply(plan, BY_TOM).get()).isEqualTo(Holdings.NONE);
        assertThat(privacy.trace(TraceQuery.EVERYTHING)).isEqualTo(trace);
        assertThat(planLate().due()).isEmpty();
    }

    @Test
    void whoever_has_come_back_since_the_plan_makes_it_be_refused() {
        cutLinks();
        var plan = planLate();
        var marc = stores.directory().people().byId(MARC).map(Person::present).orElseThrow();
        stores.directory().write(DirectoryChanges.ofPeople(List.of(marc)));

        assertThat(privacy.apply(plan, BY_TOM).getLeft()).isEqualTo(new PrivacyRefusal.Stale(MARC.value()));
        assertThat(stores.directory().people().byId(ANNE)).isPresent();
    }

    @Test
    void a_purge_of_more_than_the_share_is_refused_with_the_figures() {
        cutLinks();
        var careful = Privacy.on(stores.privacy(), Retention.USUAL);
        var plan = careful.plan(on(GONE.plusYears(1)));

        assertThat(plan.refusal()).contains(new PrivacyRefusal.TooMany(3, 6, 50, 25));
        assertThat(careful.apply(plan, BY_TOM).getLeft()).isEqualTo(new PrivacyRefusal.TooMany(3, 6, 50, 25));
        assertThat(stores.directory().people().byId(ANNE)).isPresent();
    }

    @Test
    void old_entries_of_the_trace_go_with_the_purge() {
        var plan = privacy.plan(on(LocalDate.of(2027, 6, 1)));
        assertThat(plan.oldEntries()).isEqualTo(3);

        privacy.apply(plan, BY_TOM).get();

        assertThat(privacy.trace(TraceQuery.EVERYTHING))
                .extracting(TraceEntry::action)
                .containsExactly(TraceAction.PURGED);
    }

    @Test
    void an_erasure_is_refused_for_every_reason_that_there_is() {
        var ofTom = privacy.planErasure(TOM, GONE, false).getLeft();
        var ofAnne = privacy.planErasure(ANNE, GONE, false).getLeft();

        assertThat(((PrivacyRefusal.Forbidden) ofTom).rules()).containsExactly("DIR-PRV-07", "DIR-PRV-04");
        assertThat(((PrivacyRefusal.Forbidden) ofAnne).reasons())
                .singleElement()
                .isInstanceOf(PrivacyReason.GuardianOf.class);
        assertThat(privacy.planErasure(new PersonId("x"), GONE, true).getLeft())
                .isEqualTo(new PrivacyRefusal.Unknown(new PersonId("x")));
    }

    @Test
    void an_erasure_that_is_insisted_on_says_what_it_passes_over_and_leaves_an_entry() {
        var plan = privacy.planErasure(TOM, GONE, true).get();
        assertThat(plan.passedOver()).hasSize(2);
        assertThat(stores.directory().people().byId(TOM)).isPresent();

        assertThat(privacy.apply(plan, BY_TOM).get()).isEqualTo(plan.holdings());

        assertThat(stores.directory().people().byId(TOM)).isEmpty();
        assertThat(privacy.trace(TraceQuery.of(TOM)))
                .extracting(TraceEntry::action)
                .containsExactly(TraceAction.CONSULTED, TraceAction.ERASED);
    }

    @Test
    void an_erasure_once_done_is_not_done_again() {
        var plan = privacy.planErasure(TOM, GONE, true).get();
        privacy.apply(plan, BY_TOM).get();

        assertThat(privacy.apply(plan, BY_TOM).getLeft()).isInstanceOf(PrivacyRefusal.Stale.class);
    }

    @Test
    void an_export_leaves_an_entry_unless_there_is_nothing() {
        assertThat(privacy.export(PAUL, BY_TOM).person()).isPresent();
        assertThat(privacy.export(new PersonId("x"), BY_TOM).isEmpty()).isTrue();

        assertThat(privacy.trace(TraceQuery.of(PAUL))).containsExactly(BY_TOM.to(PAUL, TraceAction.EXPORTED));
        assertThat(privacy.trace(TraceQuery.of(new PersonId("x")))).isEmpty();
    }

    @Test
    void a_host_notes_who_was_consulted() {
        privacy.note(List.of(BY_TOM.to(PAUL, TraceAction.CONSULTED)));

        assertThat(privacy.trace(TraceQuery.of(PAUL))).hasSize(1);
    }

    @Test
    void a_purge_of_a_day_that_has_not_come_can_be_planned_and_not_carried_out() {
        cutLinks();
        var day = LocalDate.of(2027, 12, 3);

        assertThat(privacy.apply(privacy.plan(on(day)), BY_TOM).getLeft()).isEqualTo(new PrivacyRefusal.Ahead(day));
        assertThat(stores.directory().people().byId(ANNE)).isPresent();
    }

    @Test
    void what_the_host_holds_back_since_it_was_planned_is_not_erased() {
        var plan = privacy.planErasure(TOM, GONE, true).get();
        var held = Retention.builder()
                .putHolds(TOM, new Hold(LocalDate.of(2028, 1, 1), "procedure"))
                .build();

        var outcome = Privacy.on(stores.privacy(), held).apply(plan, BY_TOM);

        assertThat(((PrivacyRefusal.Forbidden) outcome.getLeft()).rules()).containsExactly("DIR-PRV-01");
        assertThat(stores.directory().people().byId(TOM)).isPresent();
    }
}
