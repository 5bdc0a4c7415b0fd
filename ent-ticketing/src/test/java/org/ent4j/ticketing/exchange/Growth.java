package org.ent4j.ticketing.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ent4j.ticketing.ticket.Ticket;

/** A ticket that grows on another platform: all its snapshots, the first first; for properties. */
final class Growth {

    private static final List<String> OPEN = List.of("Ouvert", "En cours", "En attente de réponse utilisateur");
    private static final List<String> TEXTS = List.of("ok", "vu", "un|deux", "trois\nquatre");

    private final Random random;
    private final boolean hasIds;
    private final boolean hasTimes;
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Snapshot> all = new ArrayList<>();
    private String status = "Nouveau";
    private Optional<String> answer = Optional.empty();
    private int clock;

    private Growth(long seed, boolean hasIds, boolean hasTimes) {
        this.random = new Random(seed);
        this.hasIds = hasIds;
        this.hasTimes = hasTimes;
    }

    static List<Snapshot> of(long seed, int steps, boolean hasIds, boolean hasTimes, List<Remark> ours) {
        var growth = new Growth(seed, hasIds, hasTimes);
        growth.remarks.addAll(ours);
        growth.show();
        for (var step = 0; step < steps; step++) {
            growth.change(step, steps);
            growth.show();
        }
        return growth.all;
    }

    private void change(int step, int steps) {
        clock += random.nextInt(3);
        var isLate = step > steps * 2 / 3;
        if (random.nextInt(3) > 0) {
            var text = TEXTS.get(random.nextInt(TEXTS.size()));
            remarks.add(new Remark(
                    hasIds ? "c" + remarks.size() : "",
                    random.nextBoolean() ? "martin" : "petit",
                    Shared.MONDAY.plusSeconds(3600 + clock),
                    text));
        } else if (isLate && status.equals("Résolu")) {
            status = "Fermé";
        } else if (isLate && !status.equals("Fermé")) {
            status = "Résolu";
            answer = random.nextBoolean() ? Optional.of("Réparé") : Optional.empty();
        } else if (!isLate) {
            status = OPEN.get(random.nextInt(OPEN.size()));
        }
    }

    private void show() {
        all.add(new Snapshot(
                Shared.ID,
                Optional.of("77"),
                status,
                remarks,
                List.of(),
                answer,
                Optional.empty(),
                hasTimes ? Optional.of(Shared.MONDAY.plusSeconds(3600 + 1000 + all.size())) : Optional.empty()));
    }

    /** What people there said, as it stands in the ticket: sorted. */
    static List<String> heard(Ticket ticket) {
        return ticket.said().stream()
                .filter(said -> List.of("martin", "petit").contains(said.by().id()))
                .map(said -> said.by().id() + ": " + said.text())
                .sorted()
                .toList();
    }

    /** What people there said: sorted. */
    static List<String> spoken(Snapshot snapshot) {
        return snapshot.remarks().stream()
                .filter(remark -> List.of("martin", "petit").contains(remark.author()))
                .map(remark -> remark.author() + ": " + remark.text())
                .sorted()
                .toList();
    }
}
