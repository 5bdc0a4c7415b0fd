package org.ent4j.model.decision;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.rule.Rule.Refused;
import org.ent4j.model.state.StateMachine;
import org.ent4j.model.state.StateMachine.NotNow;

/**
 * Why nothing was done. Two refusals are met everywhere and stand here; a context adds those of its own, such as that
 * somebody else was faster.
 */
public interface Refusal {

    /** The facts, each of which says what is wrong. */
    List<Reason> reasons();

    /** The ids of the rules that refuse, in the order of the reasons; none when no rule does. */
    default List<String> rules() {
        return List.of();
    }

    /** Its state does not allow it. */
    record NotInThisState(NotNow<?, ?> notNow) implements Refusal {
        @Override
        public List<Reason> reasons() {
            return List.of(notNow);
        }
    }

    /** Rules are broken. */
    record Broken(List<Refused<?>> refused) implements Refusal {
        public Broken {
            refused = List.copyOf(refused);
        }

        @Override
        public List<Reason> reasons() {
            return refused.stream().<Reason>map(Refused::reason).toList();
        }

        @Override
        public List<String> rules() {
            return refused.stream().map(each -> each.rule().id()).toList();
        }
    }

    /** The subject, or all that the rules have against it. */
    static <T> Either<Refusal, T> check(List<Rule<T>> rules, T subject) {
        return Rule.checkAll(rules, subject).mapLeft(refused -> new Broken(new ArrayList<Refused<?>>(refused)));
    }

    /** The state after the move, or that the table does not have it. */
    static <S extends Enum<S>, M extends Enum<M>> Either<Refusal, S> fire(StateMachine<S, M> table, S state, M move) {
        return table.fire(state, move).mapLeft(NotInThisState::new);
    }
}
