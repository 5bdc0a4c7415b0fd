package org.ent4j.viescolaire.rollcall;

import java.util.List;
import java.util.stream.Stream;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule.Refused;
import org.ent4j.model.state.StateMachine.NotNow;

/** Why nothing was done to a roll call. */
public sealed interface RollCallRefusal {

    /** The facts, each of which says what is wrong. */
    List<Reason> reasons();

    /** Its state does not allow it. */
    record NotInThisState(NotNow<RollCallState, RollCallLife.Move> notNow) implements RollCallRefusal {
        @Override
        public List<Reason> reasons() {
            return List.of(notNow);
        }
    }

    /** Rules are broken. */
    record Broken(List<Refused<?>> rules) implements RollCallRefusal {
        public Broken {
            rules = List.copyOf(rules);
        }

        @Override
        public List<Reason> reasons() {
            return rules.stream()
                    .flatMap(refused -> Stream.of(refused.reason()))
                    .toList();
        }
    }
}
