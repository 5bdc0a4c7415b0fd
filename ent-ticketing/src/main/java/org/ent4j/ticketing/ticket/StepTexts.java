package org.ent4j.ticketing.ticket;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is said with a step. */
final class StepTexts {

    private static final Map<Class<? extends Step>, Function<Step, String>> TEXTS = Map.ofEntries(
            Map.entry(Step.Assigned.class, step -> ((Step.Assigned) step).why()),
            Map.entry(Step.Asked.class, step -> ((Step.Asked) step).question()),
            Map.entry(Step.Resolved.class, step -> ((Step.Resolved) step).solution()),
            Map.entry(Step.Acknowledged.class, step -> ((Step.Acknowledged) step).number()),
            Map.entry(Step.HandedOver.class, step -> ((Step.HandedOver) step).why()),
            Map.entry(Step.NotDelivered.class, step -> ((Step.NotDelivered) step).why()),
            Map.entry(Step.HandedBack.class, step -> ((Step.HandedBack) step).text()),
            Map.entry(Step.Recalled.class, step -> ((Step.Recalled) step).why()),
            Map.entry(Step.Commented.class, step -> ((Step.Commented) step).text()),
            Map.entry(Step.Noted.class, step -> ((Step.Noted) step).text()),
            Map.entry(Step.Answered.class, step -> ((Step.Answered) step).text()),
            Map.entry(Step.Refused.class, step -> ((Step.Refused) step).why()));

    private static final Set<Class<? extends Step>> MAY_BE_EMPTY = Set.of(Step.Assigned.class, Step.HandedOver.class);

    private StepTexts() {}

    /** Nothing when nothing is said with such a step. */
    static Optional<String> of(Step step) {
        return Optional.ofNullable(TEXTS.get(step.getClass())).map(text -> text.apply(step));
    }

    /** The same, of steps that are not to be taken without words. */
    static Optional<String> demanded(Step step) {
        return of(step).filter(any -> !MAY_BE_EMPTY.contains(step.getClass()));
    }
}
