package org.ent4j.ticketing.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.ticketing.exchange.status.IwsStatus;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;

class ForeignDeskProperties {

    private final ForeignDesk vendor = ForeignDesk.of(Platform.VENDOR, Shared.POLICY, IwsStatus.MAP, Actor::id);
    private final ForeignDesk academie = ForeignDesk.of(Platform.ACADEMIE, Shared.POLICY, IwsStatus.MAP, Actor::id);

    /** A reading of snapshots, one after the other. */
    private static final class Reader {
        private final ForeignDesk desk;
        private final boolean keepsIds;
        private final Map<String, String> ids = new HashMap<>();
        private Ticket ticket;

        Reader(ForeignDesk desk, Ticket ticket, boolean keepsIds) {
            this.desk = desk;
            this.ticket = ticket;
            this.keepsIds = keepsIds;
        }

        Findings read(Snapshot snapshot) {
            var found = desk.read(ticket, snapshot, keepsIds ? ids : Map.of(), Shared.MONDAY.plusSeconds(90_000));
            ticket = found.ticket();
            ids.putAll(found.ids());
            assertThat(desk.read(ticket, snapshot, ids, Shared.MONDAY.plusSeconds(99_000))
                            .events())
                    .as("the same snapshot again")
                    .isEmpty();
            return found;
        }
    }

    @Property
    void whatever_comes_twice_or_late_each_remark_of_the_vendor_is_told_once(
            @ForAll long seed,
            @ForAll @IntRange(max = 14) int steps,
            @ForAll boolean hasIds,
            @ForAll boolean keepsIds) {
        var ticket = Shared.level1(Shared.escalated(), new Step.Commented("ok"), Shared.MONDAY.plusSeconds(3600));
        var grown = Growth.of(seed, steps, hasIds, false, Tellings.of(ticket, Platform.VENDOR, Actor::id));
        var last = grown.get(grown.size() - 1);
        var reader = new Reader(vendor, ticket, keepsIds);
        var anomalies = shuffled(seed, grown).stream()
                .mapToInt(each -> reader.read(each).anomalies().size())
                .sum();

        assertThat(Growth.heard(reader.ticket)).isEqualTo(Growth.spoken(last));
        if (List.of("Résolu", "Fermé").contains(last.status())) {
            reader.read(last);
            assertThat(reader.ticket.holder()).isEqualTo(Platform.ACADEMIE);
        }
        Statistics.label("late ones").collect(anomalies > 0);
        Statistics.label("returned").coverage(c -> c.check(true).percentage(p -> p > 20));
        Statistics.label("returned").collect(reader.ticket.holder() == Platform.ACADEMIE);
        Statistics.label("late ones").coverage(c -> c.check(true).percentage(p -> p > 20));
    }

    @Property
    void whatever_comes_twice_or_late_the_last_status_of_the_academie_is_meant(
            @ForAll long seed,
            @ForAll @IntRange(max = 14) int steps,
            @ForAll boolean hasIds,
            @ForAll boolean keepsIds) {
        var ticket = Shared.submitted();
        var grown = Growth.of(seed, steps, hasIds, true, List.of());
        var last = grown.get(grown.size() - 1);
        var reader = new Reader(academie, ticket, keepsIds);
        shuffled(seed, grown).forEach(reader::read);

        assertThat(Growth.heard(reader.ticket)).isEqualTo(Growth.spoken(last));
        assertThat(reader.ticket.state())
                .isEqualTo(IwsStatus.MAP.meaning(last.status()).get().state());
        Statistics.collect(last.status());
        Statistics.coverage(c -> c.check("Fermé").percentage(p -> p > 3));
        Statistics.coverage(c -> c.check("En attente de réponse utilisateur").percentage(p -> p > 3));
    }

    @Property
    void in_their_order_no_snapshot_is_odd(@ForAll long seed, @ForAll @IntRange(max = 14) int steps) {
        var reader = new Reader(academie, Shared.submitted(), false);
        for (var each : Growth.of(seed, steps, false, false, List.of())) {
            assertThat(reader.read(each).anomalies()).isEmpty();
            assertThat(reader.ticket.state())
                    .isEqualTo(IwsStatus.MAP.meaning(each.status()).get().state());
        }
    }

    /** Some twice, some never, in any order; the last one somewhere. */
    private static List<Snapshot> shuffled(long seed, List<Snapshot> grown) {
        var random = new Random(seed + 1);
        var all = new ArrayList<Snapshot>();
        for (var i = 0; i < grown.size() * 2; i++) {
            all.add(grown.get(random.nextInt(grown.size())));
        }
        all.add(random.nextInt(all.size() + 1), grown.get(grown.size() - 1));
        return all;
    }
}
