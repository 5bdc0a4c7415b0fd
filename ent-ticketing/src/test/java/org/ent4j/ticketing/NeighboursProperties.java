package org.ent4j.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.ticketing.exchange.Sharing;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.RandomSteps;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketState;

/** Three platforms with their services: people work, merge and try again while the ways between them fail for hours. */
class NeighboursProperties {

    @Property(tries = 20)
    void what_is_given_up_and_sent_again_leaves_all_with_the_same_tickets(@ForAll long seed) {
        var random = new Random(seed);
        var all = new ThreePlatforms();
        var ids = new ArrayList<TicketId>();
        for (var turn = 0; turn < 150; turn++) {
            all.isCut = random.nextInt(3) > 0;
            all.now = all.now.plus(Duration.ofMinutes(40));
            if (ids.size() < 4) {
                ids.add(all.askedAt(random.nextBoolean() ? Platform.ENT : Platform.ACADEMIE));
            }
            turn(all, ids, random);
            all.exchange();
        }
        settle(all);
        for (var id : ids) {
            var known = all.stores.values().stream()
                    .flatMap(store -> store.find(id).stream())
                    .toList();
            var most = known.get(0);
            assertThat(known).hasSize(most.sharedBy().size());
            assertThat(known)
                    .allSatisfy(each -> assertThat(Sharing.shared(each)).isEqualTo(Sharing.shared(most)));
            Statistics.label("stands at").collect(most.state());
            Statistics.label("climbed to").collect(most.highest());
        }
        for (var platform : Platform.values()) {
            assertThat(all.at(platform).exchange().anomalies(10)).isEmpty();
            ids.forEach(id ->
                    assertThat(all.stores.get(platform).exchanges().parked(id)).isEmpty());
        }
        Statistics.label("a duplicate")
                .collect(ids.stream().anyMatch(id -> isDuplicate(all, id)))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    private static boolean isDuplicate(ThreePlatforms all, TicketId id) {
        return all.ticket(Platform.ACADEMIE, id).state() == TicketState.DUPLICATE;
    }

    private static void turn(ThreePlatforms all, List<TicketId> ids, Random random) {
        var platform = Platform.values()[random.nextInt(3)];
        var id = ids.get(random.nextInt(ids.size()));
        var step = RandomSteps.of(platform, random);
        if (all.stores.get(platform).find(id).isEmpty()) {
            return;
        } else if (platform == Platform.ACADEMIE && random.nextInt(15) == 0) {
            var other = ids.get(random.nextInt(ids.size()));
            all.at(platform).work().take(id, new Step.DuplicateFound(other), all.now, ThreePlatforms.AGENT);
        } else if (random.nextInt(10) == 0) {
            all.at(platform)
                    .delivery()
                    .dead(5)
                    .forEach(letter -> all.at(platform)
                            .delivery()
                            .sendAgain(letter.message().id(), all.now));
        } else {
            all.at(platform).work().take(id, step.getValue(), all.now, step.getKey());
        }
    }

    /** People send again whatever was given up. */
    private static void settle(ThreePlatforms all) {
        all.isCut = false;
        for (var round = 0; round < 5; round++) {
            all.now = all.now.plus(Duration.ofHours(2));
            for (var platform : Platform.values()) {
                var delivery = all.at(platform).delivery();
                delivery.dead(1000)
                        .forEach(letter -> delivery.sendAgain(letter.message().id(), all.now));
            }
            all.exchange();
        }
    }
}
