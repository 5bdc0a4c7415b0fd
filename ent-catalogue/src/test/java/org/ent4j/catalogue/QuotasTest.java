package org.ent4j.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.ent4j.catalogue.Quotas.Setting;
import org.ent4j.catalogue.keeping.Trace;
import org.ent4j.catalogue.memory.InMemoryShelf;
import org.ent4j.catalogue.memory.InMemoryTraces;
import org.ent4j.catalogue.quota.Quota;
import org.ent4j.catalogue.quota.QuotaLevel;
import org.ent4j.catalogue.quota.QuotaMeasure;
import org.ent4j.catalogue.quota.QuotaReason;
import org.ent4j.catalogue.quota.QuotaTable;
import org.ent4j.catalogue.rights.NotEntrusted;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Label;
import org.junit.jupiter.api.Test;

class QuotasTest {

    private static final PersonId MARIE = new PersonId("marie");
    private static final Instant MONDAY = Instant.parse("2026-09-07T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 7);
    private static final StructureId SCHOOL = new StructureId("0570001A");
    private static final Scope ACADEMIE = Scope.academie("12");
    private static final String STORAGE = "stockage_partage";

    private final InMemoryTraces traces = new InMemoryTraces();
    private final Map<StructureId, Long> used = new HashMap<>();
    private final Quotas quotas = Quotas.of(new Quotas.Ports(
            new InMemoryShelf<>(QuotaTable.FILING, traces),
            (who, task, where) -> who.equals(MARIE),
            school -> List.of(ACADEMIE, Scope.project()),
            (school, service, measure, day) ->
                    Optional.ofNullable(used.get(school)).map(OptionalLong::of).orElse(OptionalLong.empty())));

    private static Setting setting(long seen) {
        return new Setting(MARIE, MONDAY, seen);
    }

    private static Quota storage(long limit) {
        return Quota.of(STORAGE, QuotaMeasure.STORAGE_MIB, limit);
    }

    private Optional<Long> limit() {
        return quotas.state(SCHOOL, STORAGE, QuotaMeasure.STORAGE_MIB, DAY)
                .map(state -> state.inForce().quota().limit());
    }

    @Test
    void the_nearest_quota_applies_and_what_is_not_set_is_inherited() {
        assertThat(limit()).isEmpty();
        quotas.set(setting(0), Scope.project(), storage(1000)).get();
        assertThat(limit()).contains(1000L);
        quotas.set(setting(0), ACADEMIE, storage(3000)).get();
        assertThat(limit()).contains(3000L);
        quotas.set(setting(0), SCHOOL, storage(2000)).get();
        assertThat(limit()).contains(2000L);
        quotas.unset(setting(1), Scope.school(SCHOOL), STORAGE, QuotaMeasure.STORAGE_MIB)
                .get();
        assertThat(limit()).contains(3000L);
        assertThat(quotas.state(SCHOOL, STORAGE, QuotaMeasure.UPLOADS_A_WEEK, DAY))
                .isEmpty();
        assertThat(traces.list(Optional.empty(), Instant.MIN, Instant.MAX, 9))
                .extracting(Trace::action)
                .containsExactly("unset", "set", "set", "set");
    }

    @Test
    void nothing_below_goes_above_a_ceiling_and_a_new_ceiling_narrows_what_is_set() {
        quotas.set(setting(0), SCHOOL, storage(2000)).get();
        quotas.set(setting(0), ACADEMIE, storage(1500).asCeiling()).get();

        var state = quotas.state(SCHOOL, STORAGE, QuotaMeasure.STORAGE_MIB, DAY).orElseThrow();
        assertThat(state.inForce().quota().limit()).isEqualTo(1500);
        assertThat(state.inForce().from()).isEqualTo(ACADEMIE);
        var refused = quotas.set(setting(1), SCHOOL, storage(1501)).getLeft();
        assertThat(refused.rules()).containsExactly("CAT-QUO-02");
        assertThat(refused.reasons())
                .containsExactly(new QuotaReason.AboveCeiling(
                        STORAGE, QuotaMeasure.STORAGE_MIB.label(), 1501, 1500, Label.of("Mio", "MiB"), "academie:12"));
        quotas.set(setting(1), SCHOOL, storage(1200)).get();
        assertThat(limit()).contains(1200L);
    }

    @Test
    void a_use_beyond_what_is_left_is_refused_with_its_figures() {
        quotas.set(setting(0), SCHOOL, storage(100)).get();
        used.put(SCHOOL, 79L);

        assertThat(quotas.state(SCHOOL, STORAGE, QuotaMeasure.STORAGE_MIB, DAY)
                        .orElseThrow()
                        .level())
                .isEqualTo(QuotaLevel.FREE);
        assertThat(quotas.ask(SCHOOL, STORAGE, QuotaMeasure.STORAGE_MIB, 1, DAY)
                        .get()
                        .orElseThrow()
                        .level())
                .isEqualTo(QuotaLevel.NEAR);
        assertThat(quotas.ask(SCHOOL, STORAGE, QuotaMeasure.STORAGE_MIB, 21, DAY)
                        .get()
                        .orElseThrow()
                        .level())
                .isEqualTo(QuotaLevel.REACHED);
        assertThat(quotas.ask(SCHOOL, STORAGE, QuotaMeasure.STORAGE_MIB, 22, DAY)
                        .getLeft()
                        .reasons())
                .containsExactly(new QuotaReason.Exceeded(
                        STORAGE, QuotaMeasure.STORAGE_MIB.label(), 22, 21, 100, Label.of("Mio", "MiB")));
        used.put(SCHOOL, 300L);
        var over = quotas.state(SCHOOL, STORAGE, QuotaMeasure.STORAGE_MIB, DAY).orElseThrow();
        assertThat(over.level()).isEqualTo(QuotaLevel.EXCEEDED);
        assertThat(over.left()).isZero();
    }

    @Test
    void what_nobody_counts_is_refused_only_beyond_the_whole_limit() {
        quotas.set(setting(0), SCHOOL, storage(100)).get();

        assertThat(quotas.ask(SCHOOL, STORAGE, QuotaMeasure.STORAGE_MIB, 100, DAY)
                        .get()
                        .orElseThrow()
                        .level())
                .isEqualTo(QuotaLevel.UNKNOWN);
        assertThat(quotas.ask(SCHOOL, STORAGE, QuotaMeasure.STORAGE_MIB, 101, DAY)
                        .isLeft())
                .isTrue();
        assertThat(quotas.ask(SCHOOL, "autre", QuotaMeasure.STORAGE_MIB, Long.MAX_VALUE, DAY)
                        .get())
                .isEmpty();
    }

    @Test
    void limits_of_any_size_are_counted() {
        quotas.set(setting(0), SCHOOL, storage(Long.MAX_VALUE)).get();
        used.put(SCHOOL, Long.MAX_VALUE - 1);

        assertThat(quotas.ask(SCHOOL, STORAGE, QuotaMeasure.STORAGE_MIB, 1, DAY)
                        .get()
                        .orElseThrow()
                        .level())
                .isEqualTo(QuotaLevel.REACHED);
        assertThat(quotas.ask(SCHOOL, STORAGE, QuotaMeasure.STORAGE_MIB, 2, DAY).isLeft())
                .isTrue();
    }

    @Test
    void what_a_scope_never_set_is_not_taken_away() {
        assertThat(quotas.unset(setting(0), ACADEMIE, STORAGE, QuotaMeasure.STORAGE_MIB)
                        .getLeft()
                        .rules())
                .containsExactly("CAT-QUO-03");
        assertThat(traces.list(Optional.empty(), Instant.MIN, Instant.MAX, 9)).isEmpty();
        quotas.set(setting(0), ACADEMIE, storage(1)).get();
        assertThat(quotas.find(ACADEMIE).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void whoever_may_not_is_told_so() {
        var luc = new Setting(new PersonId("luc"), MONDAY, 0);

        assertThat(quotas.set(luc, SCHOOL, storage(1)).getLeft()).isInstanceOf(NotEntrusted.class);
        assertThat(quotas.all(new PersonId("luc"), SCHOOL, DAY).getLeft()).isInstanceOf(NotEntrusted.class);
        quotas.set(setting(0), SCHOOL, storage(1)).get();
        assertThat(quotas.all(MARIE, SCHOOL, DAY).get()).hasSize(1);
    }

    @Test
    void what_is_no_quota_is_none() {
        assertThatThrownBy(() -> storage(-1)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new QuotaTable(Scope.project(), List.of(storage(1), storage(2))))
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> quotas.set(setting(0), Scope.school(SCHOOL), storage(1)))
                .hasMessageContaining("Maybe");
    }
}
