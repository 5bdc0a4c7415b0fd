package org.ent4j.catalogue.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.rule.Reason;

/**
 * Whether somebody sees a service, step by step.
 *
 * @param steps those that were looked at, in their order; after a service that is not there, none
 * @param rules the ids of the host's rules of access
 */
public record Sight(List<Step> steps, List<String> rules) {

    public Sight {
        steps = List.copyOf(steps);
        rules = List.copyOf(rules);
    }

    /** @param obstacles none when it is so */
    public record Step(SightStep step, List<Reason> obstacles) {
        public Step {
            obstacles = List.copyOf(obstacles);
        }

        public boolean isMet() {
            return obstacles.isEmpty();
        }
    }

    static Step met(SightStep step) {
        return new Step(step, List.of());
    }

    static Step step(SightStep step, Optional<? extends Reason> obstacle) {
        return new Step(step, obstacle.stream().<Reason>map(each -> each).toList());
    }

    /** Its tile is shown. */
    public boolean isSeen() {
        return steps.stream().allMatch(Step::isMet);
    }

    /** It lets him in when he knows where it is, shown or not. */
    public boolean mayEnter() {
        return steps.stream().allMatch(each -> each.isMet() || each.step() == SightStep.BAR);
    }

    /** What to mend first. */
    public Optional<Reason> first() {
        return obstacles().stream().findFirst();
    }

    /** All that stands in the way. */
    public List<Reason> obstacles() {
        var all = new ArrayList<Reason>();
        steps.forEach(each -> all.addAll(each.obstacles()));
        return all;
    }
}
