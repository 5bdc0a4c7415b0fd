package org.ent4j.examples.benchmarks.ticketing;

import java.util.Map;
import org.ent4j.ticketing.simulation.Aftermath;
import org.ent4j.ticketing.simulation.Simulation;
import org.ent4j.ticketing.simulation.Storm;

/** One storm between three platforms, from its beginning until nothing is on its way any more. */
record StormTimes(long seed, double seconds, Aftermath aftermath) {

    static final double LOSS = 0.2;

    private static final double NANOS = 1e9;

    static StormTimes of(int messages, long seed) {
        long begun = System.nanoTime();
        Aftermath aftermath = Simulation.run(Storm.of(messages, LOSS, seed), sent -> {});
        return new StormTimes(seed, (System.nanoTime() - begun) / NANOS, aftermath);
    }

    Map<String, Object> json() {
        return Json.of(
                "seed", seed,
                "seconds", Json.rounded(seconds),
                "converged", aftermath.converges(),
                "sent", aftermath.sent(),
                "lost", aftermath.lost(),
                "late", aftermath.late(),
                "repeated", aftermath.repeated(),
                "confirmationsLost", aftermath.confirmationsLost(),
                "known", aftermath.known(),
                "early", aftermath.early(),
                "refused", aftermath.refused(),
                "steps", aftermath.steps(),
                "events", aftermath.events(),
                "tickets", aftermath.tickets(),
                "handedOver", aftermath.handedOver(),
                "apart", aftermath.apart().size());
    }
}
