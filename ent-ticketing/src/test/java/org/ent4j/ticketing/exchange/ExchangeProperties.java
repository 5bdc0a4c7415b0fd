package org.ent4j.ticketing.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.ticketing.request.Drafts;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Chapter;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Policies;
import org.ent4j.ticketing.ticket.RandomSteps;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketEvent;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketState;

class ExchangeProperties {

    private static final List<TicketId> IDS = List.of(new TicketId("E-1"), new TicketId("E-2"), new TicketId("A-1"));

    @Property(tries = 300)
    void whatever_is_lost_repeated_or_late_all_come_to_the_same(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 90) int loss) {
        var random = new Random(seed);
        var chain = live(random, loss, 120);
        settle(chain, random);
        IDS.forEach(id -> {
            var all = Ticket.of(id, chain.everything.get(id)).orElseThrow();
            all.sharedBy()
                    .forEach(platform -> assertThat(
                                    Sharing.shared(chain.tickets.get(platform).get(id)))
                            .as("%s at %s", id, platform)
                            .isEqualTo(Sharing.shared(all)));
            collect(all);
        });
        assertThat(chain.receptions).noneMatch(Reception.Refused.class::isInstance);
        Statistics.label("repeated")
                .collect(chain.receptions.stream().anyMatch(Reception.Repeated.class::isInstance))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 70));
        Statistics.label("before its ticket")
                .collect(chain.receptions.stream().anyMatch(Reception.Early.class::isInstance))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
    }

    private static void collect(Ticket ticket) {
        Statistics.label("climbed to").collect(ticket.highest());
        Statistics.label("something is moot")
                .collect(ticket.history().stream().anyMatch(Chapter::isMoot))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 0.5));
        Statistics.label("stands at").collect(ticket.state());
    }

    private static Chain live(Random random, int loss, int turns) {
        var chain = new Chain();
        IDS.forEach(id -> chain.submit(
                id.value().startsWith("E") ? Platform.ENT : Platform.ACADEMIE,
                id,
                RandomSteps.request(),
                Policies.MONDAY,
                Actor.of(Drafts.RUIZ, Role.CORRESPONDENT)));
        for (var turn = 1; turn <= turns; turn++) {
            var now = Policies.MONDAY.plusSeconds(600L * turn);
            turn(chain, random, loss, now);
        }
        return chain;
    }

    private static void turn(Chain chain, Random random, int loss, Instant now) {
        var platform = Platform.values()[random.nextInt(3)];
        var step = RandomSteps.of(platform, random);
        chain.tries(platform, IDS.get(random.nextInt(IDS.size())), step.getValue(), now, step.getKey());
        var messages = new ArrayList<>(chain.outstanding.values());
        Collections.shuffle(messages, random);
        for (var message : messages.subList(0, Math.min(3, messages.size()))) {
            if (random.nextInt(100) >= loss) {
                chain.arrive(message, now);
                if (random.nextInt(100) >= loss) {
                    chain.outstanding.remove(message.id());
                }
            }
        }
    }

    /** Whatever is not known to have arrived is sent again. */
    private static void settle(Chain chain, Random random) {
        var now = Policies.MONDAY.plusSeconds(1_000_000);
        while (!chain.outstanding.isEmpty()) {
            var messages = new ArrayList<>(chain.outstanding.values());
            Collections.shuffle(messages, random);
            messages.forEach(message -> {
                chain.arrive(message, now);
                chain.outstanding.remove(message.id());
            });
        }
    }

    @Property(tries = 200)
    void a_ticket_follows_from_which_events_are_known_and_not_from_their_order(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 50) int missing) {
        var random = new Random(seed);
        var chain = live(random, 30, 80);
        for (Map.Entry<TicketId, List<TicketEvent>> each : chain.everything.entrySet()) {
            var known = new ArrayList<>(each.getValue());
            known.removeIf(event -> event.id().number() > 1 && random.nextInt(100) < missing);
            var one = Ticket.of(each.getKey(), known);
            var twice = new ArrayList<>(known);
            twice.addAll(known.subList(0, known.size() / 2));
            Collections.shuffle(twice, random);
            assertThat(Ticket.of(each.getKey(), twice)).isEqualTo(one);
            var half = Ticket.of(each.getKey(), known.subList(0, (known.size() + 1) / 2));
            half.ifPresent(ticket -> assertThat(ticket.with(known)).isEqualTo(one.orElseThrow()));
        }
    }

    @Property(tries = 200)
    void nobody_but_its_holder_moves_a_ticket(@ForAll long seed) {
        var random = new Random(seed);
        var chain = live(random, 50, 120);
        chain.everything.forEach((id, events) -> {
            var ticket = Ticket.of(id, events).orElseThrow();
            var holder = ticket.birthplace();
            var before = TicketState.SUBMITTED;
            for (var chapter : ticket.history()) {
                var event = chapter.event();
                if (!chapter.isMoot() && event.step() instanceof Step.Holding) {
                    assertThat(event.id().platform()).isEqualTo(holder);
                } else if (!(event.step() instanceof Step.Handover)) {
                    assertThat(chapter.after()).isEqualTo(before);
                }
                if (!chapter.isMoot()) {
                    holder = RandomSteps.receiver(holder, event);
                }
                before = chapter.after();
            }
            assertThat(ticket.holder()).isEqualTo(holder);
        });
    }
}
