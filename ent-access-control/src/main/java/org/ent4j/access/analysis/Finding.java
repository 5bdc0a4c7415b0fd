package org.ent4j.access.analysis;

import java.util.List;
import java.util.stream.Stream;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.issue.Severity;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** Something that an analysis found. Ids and codes, never names of people. */
public sealed interface Finding extends Reason
        permits Finding.Dead,
                Finding.NobodyToday,
                Finding.Subsumed,
                Finding.Covered,
                Finding.CoveredToday,
                Finding.OverBroad,
                Finding.ImpossibleCriterion,
                Finding.ContradictsGrid,
                Finding.MissesGrid,
                GroupFinding {

    /** The check that found it. */
    Check check();

    /** The rules that it is about, the one to look at first; none for what no rule does. */
    List<RuleId> rules();

    default Severity severity() {
        return check().severity();
    }

    /** The rule gives nothing, whatever the population. */
    record Dead(RuleId rule, Cause cause, List<String> facts) implements Finding {

        /** Why nothing. */
        public enum Cause {
            /** The site, the fact, has no structure. */
            EMPTY_SITE,
            /** The structures asked for, the facts, are none of the target's. */
            ELSEWHERE,
            /** The profils asked for, the facts, do not exist. */
            NO_SUCH_PROFIL,
            /** Its last day, the fact, has passed. */
            OVER,
            /** None of its structures, the facts, has subscribed to the service. */
            NOT_SUBSCRIBED
        }

        public Dead {
            facts = List.copyOf(facts);
        }

        @Override
        public Check check() {
            return Check.DEAD;
        }

        @Override
        public List<RuleId> rules() {
            return List.of(rule);
        }

        @Override
        public String code() {
            return Codes.of("analysis.dead", cause);
        }
    }

    /** The rule matches nobody of today's people, subscriptions and closings counted. */
    record NobodyToday(RuleId rule) implements Finding {
        @Override
        public Check check() {
            return Check.NOBODY_TODAY;
        }

        @Override
        public List<RuleId> rules() {
            return List.of(rule);
        }

        @Override
        public String code() {
            return "analysis.nobody-today";
        }
    }

    /** Whoever the rule gives its role to, the other does: the rule may go. */
    record Subsumed(RuleId rule, RuleId by) implements Finding {
        @Override
        public Check check() {
            return Check.SUBSUMED;
        }

        @Override
        public List<RuleId> rules() {
            return List.of(rule, by);
        }

        @Override
        public String code() {
            return "analysis.subsumed";
        }
    }

    /** Whoever the rule gives its role to, one of these others does: the rule may go. */
    record Covered(RuleId rule, List<RuleId> by) implements Finding {
        public Covered {
            by = List.copyOf(by);
        }

        @Override
        public Check check() {
            return Check.COVERED;
        }

        @Override
        public List<RuleId> rules() {
            return Stream.concat(Stream.of(rule), by.stream()).toList();
        }

        @Override
        public String code() {
            return "analysis.covered";
        }
    }

    /** All of the rule's people of today have the role from others too; tomorrow's may not. */
    record CoveredToday(RuleId rule, int people) implements Finding {
        @Override
        public Check check() {
            return Check.COVERED_TODAY;
        }

        @Override
        public List<RuleId> rules() {
            return List.of(rule);
        }

        @Override
        public String code() {
            return "analysis.covered-today";
        }
    }

    /** The rule goes beyond a limit of {@link BreadthLimits}; the figure is what the limit counts. */
    record OverBroad(RuleId rule, Breadth breadth, int figure) implements Finding {

        /** In what the rule is broad. */
        public enum Breadth {
            /** Everybody of the whole ENT, no criterion asked. */
            WHOLE_ENT,
            /** Everybody, pupils and parents included, of that many structures. */
            MANY_STRUCTURES,
            /** That percentage of all operational people, without a profil being named. */
            SHARE_OF_PEOPLE
        }

        @Override
        public Check check() {
            return Check.OVER_BROAD;
        }

        @Override
        public List<RuleId> rules() {
            return List.of(rule);
        }

        @Override
        public String code() {
            return Codes.of("analysis.over-broad", breadth);
        }
    }

    /** The profils named by the rule never have values of the criterion. Evaluation takes the rule literally. */
    record ImpossibleCriterion(RuleId rule, Criterion criterion, Label label, List<Label> profils) implements Finding {
        public ImpossibleCriterion {
            profils = List.copyOf(profils);
        }

        @Override
        public Check check() {
            return Check.IMPOSSIBLE_CRITERION;
        }

        @Override
        public List<RuleId> rules() {
            return List.of(rule);
        }

        @Override
        public String code() {
            return "analysis.impossible-criterion";
        }
    }

    /** The rule gives populations a role that the default grid gives to others. */
    record ContradictsGrid(RuleId rule, ServiceId service, RoleName role, List<Label> populations) implements Finding {
        public ContradictsGrid {
            populations = List.copyOf(populations);
        }

        @Override
        public Check check() {
            return Check.CONTRADICTS_GRID;
        }

        @Override
        public List<RuleId> rules() {
            return List.of(rule);
        }

        @Override
        public String code() {
            return "analysis.contradicts-grid";
        }
    }

    /** No rule gives the population what the grid gives it, in that many structures, of which some are named. */
    record MissesGrid(ServiceId service, Label population, List<String> roles, int total, List<String> structures)
            implements Finding {
        public MissesGrid {
            roles = List.copyOf(roles);
            structures = List.copyOf(structures);
        }

        @Override
        public Check check() {
            return Check.CONTRADICTS_GRID;
        }

        @Override
        public List<RuleId> rules() {
            return List.of();
        }

        @Override
        public String code() {
            return "analysis.misses-grid";
        }
    }
}
