package org.ent4j.access.answer;

import java.time.LocalDate;
import java.util.List;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.rule.Validity;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** Why a rule does not match a user: the first thing that failed. Ids and codes, never names of people. */
public sealed interface Mismatch extends Reason {

    /** The rule does not hold on that day. */
    record NotThatDay(LocalDate day, Validity validity) implements Mismatch {
        @Override
        public String code() {
            return "mismatch.not-that-day";
        }
    }

    /** The user is in none of the target's groups. */
    record InNoGroup(List<String> groups) implements Mismatch {
        public InNoGroup {
            groups = List.copyOf(groups);
        }

        @Override
        public String code() {
            return "mismatch.in-no-group";
        }
    }

    /** No affiliation of the user lies in a structure of the target. */
    record NotInTarget(List<String> structures) implements Mismatch {
        public NotInTarget {
            structures = List.copyOf(structures);
        }

        @Override
        public String code() {
            return "mismatch.not-in-target";
        }
    }

    /** The rule asks for an affiliation and the user has none. */
    record NoAffiliation() implements Mismatch {
        @Override
        public String code() {
            return "mismatch.no-affiliation";
        }
    }

    /**
     * The affiliation that came furthest failed on this criterion.
     *
     * @param criterion the criterion
     * @param label its name
     * @param structure the structure of that affiliation
     * @param asked the values that the rule asks for
     * @param held the values that the affiliation has
     */
    record Unmet(Criterion criterion, Label label, String structure, List<String> asked, List<String> held)
            implements Mismatch {
        public Unmet {
            asked = List.copyOf(asked);
            held = List.copyOf(held);
        }

        public static Unmet of(Criterion criterion, String structure, List<String> asked, List<String> held) {
            return new Unmet(criterion, criterion.label(), structure, asked, held);
        }

        @Override
        public String code() {
            return held.isEmpty() ? "mismatch.without" : "mismatch.unmet";
        }
    }

    /** The rule matches, but only through affiliations with schools that have not subscribed to the service. */
    record NotSubscribed(List<String> structures) implements Mismatch {
        public NotSubscribed {
            structures = List.copyOf(structures);
        }

        @Override
        public String code() {
            return "mismatch.not-subscribed";
        }
    }

    /** The rule matches, but the account is not operational. */
    record NotOperational(String state) implements Mismatch {
        @Override
        public String code() {
            return "mismatch.not-operational";
        }
    }

    /** The rule matches, but the service is closed to the user. */
    record Closed(List<String> closings) implements Mismatch {
        public Closed {
            closings = List.copyOf(closings);
        }

        @Override
        public String code() {
            return "mismatch.closed";
        }
    }
}
