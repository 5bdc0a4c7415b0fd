package org.ent4j.examples.speed;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.ent4j.examples.speed.Lycee.Roll;
import org.ent4j.viescolaire.BoardService;

/**
 * Dashboards of a school that has read its store before, each looked at right after a roll call that it has to catch up
 * with.
 *
 * @param prepare a roll opened, and those who are not there all the time entered
 * @param submit the same roll submitted: its dossiers and alerts follow
 */
record Boards(Laps assiduite, Laps cpe, Laps prepare, Laps submit) {

    /** @param rolls not called yet, all of one day, two for each run */
    static Boards of(LivedYear year, List<Roll> rolls, int warmUp) {
        var measuring = new Measuring(year, rolls.iterator());
        for (var run = 0; run < rolls.size() / 2; run++) {
            measuring.once();
        }
        return new Boards(
                new Laps(measuring.assiduite).withoutWarmUp(warmUp),
                new Laps(measuring.cpe).withoutWarmUp(warmUp),
                new Laps(measuring.prepare).withoutWarmUp(2 * warmUp),
                new Laps(measuring.submit).withoutWarmUp(2 * warmUp));
    }

    private static final class Measuring {
        private final LivedYear year;
        private final Iterator<Roll> rolls;
        private final List<Double> assiduite = new ArrayList<>();
        private final List<Double> cpe = new ArrayList<>();
        private final List<Double> prepare = new ArrayList<>();
        private final List<Double> submit = new ArrayList<>();

        Measuring(LivedYear year, Iterator<Roll> rolls) {
            this.year = year;
            this.rolls = rolls;
        }

        void once() {
            var first = called();
            assiduite.add(took(
                    () -> boards().assiduite(Lycee.CPE, LivedYear.at(first)).get()));
            var second = called();
            var day = second.lesson().period().start().toLocalDate();
            cpe.add(took(
                    () -> boards().cpe(Lycee.CPE, day, LivedYear.at(second)).get()));
        }

        private BoardService boards() {
            return year.vieScolaire().boards();
        }

        private Roll called() {
            var roll = rolls.next();
            prepare.add(took(() -> year.prepare(roll)));
            submit.add(took(() -> year.submit(roll)));
            return roll;
        }

        private static double took(Supplier<?> work) {
            return Laps.of(1, work).millis().get(0);
        }

        private static double took(Runnable work) {
            return took(() -> {
                work.run();
                return true;
            });
        }
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("runs", assiduite.millis().size());
        json.put("assiduiteMs", Target.rounded(assiduite.median()));
        json.put("slowestAssiduiteMs", Target.rounded(assiduite.slowest()));
        json.put("cpeMs", Target.rounded(cpe.median()));
        json.put("slowestCpeMs", Target.rounded(cpe.slowest()));
        json.put("prepareMs", Target.rounded(prepare.median()));
        json.put("submitMs", Target.rounded(submit.median()));
        return json;
    }
}
