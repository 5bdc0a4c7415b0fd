package org.ent4j.ticketing.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
import org.ent4j.ticketing.ticket.Said;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketDesk;
import org.ent4j.ticketing.ticket.TicketState;

class SchoolDeskProperties {

    private static final TicketDesk LEVEL_1 = new TicketDesk(Platform.ACADEMIE, Shared.POLICY);
    private static final List<Step> WORK =
            List.of(new Step.Asked("Quelle classe ?"), new Step.Resolved("Réparé"), new Step.Commented("on regarde"));

    private final ForeignDesk school = ForeignDesk.of(Platform.ENT, Shared.POLICY, IwsStatus.MAP, Actor::id);

    /** Level 1, which reads snapshots, hears what is wished, and works. */
    private final class Reader {
        private final Random random;
        private final boolean keepsIds;
        private final Map<String, String> ids = new HashMap<>();
        private Ticket ticket = Shared.submitted();

        Reader(long seed, boolean keepsIds) {
            this.random = new Random(seed + 2);
            this.keepsIds = keepsIds;
        }

        void read(Snapshot shown) {
            var snapshot = random.nextBoolean() ? echoing(shown) : shown;
            var found = school.read(ticket, snapshot, keepsIds ? ids : Map.of(), at(4000));
            ticket = found.ticket();
            ids.putAll(found.ids());
            assertThat(found.events()).allMatch(event -> event.id().platform() == Platform.ENT);
            assertThat(again(snapshot)).as("the same snapshot again").isEmpty();
            ticket = LEVEL_1.settle(ticket, at(4001)).state();
            assertThat(again(snapshot))
                    .as("the same snapshot again, after it was heard")
                    .isEmpty();
        }

        /** With what we said. */
        private Snapshot echoing(Snapshot shown) {
            var all = new ArrayList<>(Tellings.of(ticket, Platform.ENT, Actor::id));
            all.addAll(shown.remarks());
            return new Snapshot(
                    shown.ticket(),
                    shown.number(),
                    shown.status(),
                    all,
                    shown.files(),
                    shown.answer(),
                    shown.resolvedAt(),
                    shown.changedAt());
        }

        private List<?> again(Snapshot snapshot) {
            return school.read(ticket, snapshot, keepsIds ? ids : Map.of(), at(5000))
                    .events();
        }

        void work() {
            var step = WORK.get(random.nextInt(WORK.size()));
            LEVEL_1.take(ticket, step, at(3600 + random.nextInt(20)), Shared.AGENT)
                    .peek(outcome -> ticket = outcome.state());
        }
    }

    @Property(tries = 500)
    void whatever_comes_twice_or_late_each_remark_of_the_school_is_told_once(
            @ForAll long seed,
            @ForAll @IntRange(max = 14) int steps,
            @ForAll boolean hasIds,
            @ForAll boolean keepsIds) {
        var grown = Growth.of(seed, steps, hasIds, false, List.of());
        var reader = new Reader(seed, keepsIds);
        for (var each : shuffled(seed, grown)) {
            reader.read(each);
            reader.work();
        }

        var last = grown.get(grown.size() - 1);
        assertThat(Growth.heard(reader.ticket)).isEqualTo(Growth.spoken(last));
        assertThat(reader.ticket.wishes()).isEmpty();
        collect("answers", hasSaid(reader.ticket, Said.Kind.ANSWER));
        collect("refusals", hasSaid(reader.ticket, Said.Kind.REFUSAL));
        collect(
                "opened again",
                reader.ticket.said().stream().anyMatch(said -> said.by().id().equals("ENT")));
        collect("accepted", reader.ticket.events().stream().anyMatch(event -> event.step() instanceof Step.Accepted));
        collect("withdrawn", reader.ticket.state() == TicketState.CANCELLED);
    }

    private static boolean hasSaid(Ticket ticket, Said.Kind kind) {
        return ticket.said().stream().anyMatch(said -> said.kind() == kind);
    }

    private static void collect(String label, boolean isSo) {
        Statistics.label(label).collect(isSo);
        Statistics.label(label).coverage(coverage -> coverage.check(true).count(count -> count > 0));
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

    private static Instant at(int second) {
        return Shared.MONDAY.plusSeconds(second);
    }
}
