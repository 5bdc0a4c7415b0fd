package org.ent4j.access.analysis;

import java.time.LocalDate;
import java.util.List;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.rule.RuleId;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;

/** Something that was found about a group that rules target (A4). */
public sealed interface GroupFinding extends Finding {

    GroupId group();

    /** The group's own label. */
    String label();

    /** Rules target a group without operational members; so many members are there that are not operational. */
    record EmptyGroup(GroupId group, String label, int notOperational, List<RuleId> rules) implements GroupFinding {
        public EmptyGroup {
            rules = List.copyOf(rules);
        }

        @Override
        public Check check() {
            return Check.EMPTY_GROUP;
        }

        @Override
        public String code() {
            return notOperational == 0 ? "analysis.empty-group" : "analysis.group-not-operational";
        }
    }

    /** The people of a free group are not those that its name says. */
    record StaleGroup(
            GroupId group,
            String label,
            Symptom symptom,
            Label meaning,
            int total,
            List<PersonId> people,
            List<RuleId> rules)
            implements GroupFinding {

        /** In what the group is stale: the total counts these people, and some of them are named. */
        public enum Symptom {
            /** Members who have no place in the school any more. */
            LEFT,
            /** Members in the school who do not have the function. */
            WITHOUT_FUNCTION,
            /** People who have the function in the school and are not members: they lack the role. */
            OUTSIDE,
            /** Members whose account is not operational. */
            NOT_OPERATIONAL
        }

        public StaleGroup {
            people = List.copyOf(people);
            rules = List.copyOf(rules);
        }

        @Override
        public Check check() {
            return Check.STALE_GROUP;
        }

        @Override
        public String code() {
            return Codes.of("analysis.stale-group", symptom);
        }
    }

    /** Nobody has confirmed the members of a free group since the school year began. */
    record NotReviewed(GroupId group, String label, LocalDate reviewedOn, LocalDate since, List<RuleId> rules)
            implements GroupFinding {
        public NotReviewed {
            rules = List.copyOf(rules);
        }

        @Override
        public Check check() {
            return Check.STALE_GROUP;
        }

        @Override
        public String code() {
            return "analysis.not-reviewed";
        }
    }

    /** A free group is targeted where its name says a function: a new person in that function will lack the role. */
    record FreeGroupForFunction(GroupId group, String label, Label meaning, List<RuleId> rules)
            implements GroupFinding {
        public FreeGroupForFunction {
            rules = List.copyOf(rules);
        }

        @Override
        public Check check() {
            return Check.FREE_GROUP_FOR_FUNCTION;
        }

        @Override
        public String code() {
            return "analysis.free-group-for-function";
        }
    }
}
