package org.ent4j.examples.benchmarks.peers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ent4j.examples.benchmarks.workload.Criteria;
import org.ent4j.examples.benchmarks.workload.RuleLine;
import org.ent4j.examples.benchmarks.workload.Target;

/** The rules in XACML 3.0, whose bags are flat: a person has attributes for up to three affiliations. */
final class XacmlPolicies {
    static final String SUBJECT = "urn:oasis:names:tc:xacml:1.0:subject-category:access-subject";
    static final String RESOURCE = "urn:oasis:names:tc:xacml:3.0:attribute-category:resource";
    static final String ACTION = "urn:oasis:names:tc:xacml:3.0:attribute-category:action";
    static final int SLOTS = 3;

    private static final String STRING = "http://www.w3.org/2001/XMLSchema#string";
    private static final String FUNCTION = "urn:oasis:names:tc:xacml:1.0:function:";
    private static final String DENY_UNLESS_PERMIT = "combining-algorithm:deny-unless-permit";

    private XacmlPolicies() {}

    static String set(String id, String target, Collection<String> children) {
        return """
                <PolicySet xmlns="urn:oasis:names:tc:xacml:3.0:core:schema:wd-17" PolicySetId="%s" Version="1.0"\
                 PolicyCombiningAlgId="urn:oasis:names:tc:xacml:3.0:policy-%s">%s%s</PolicySet>"""
                .formatted(id, DENY_UNLESS_PERMIT, target, String.join("\n", children));
    }

    static String policy(int service, List<RuleLine> rules) {
        return "<Policy PolicyId=\"S%d\" Version=\"1.0\" RuleCombiningAlgId=\"urn:oasis:names:tc:xacml:3.0:rule-%s\">%s%s</Policy>"
                .formatted(
                        service,
                        DENY_UNLESS_PERMIT,
                        target(RESOURCE, "service", "S" + service),
                        rules.stream().map(XacmlPolicies::rule).collect(Collectors.joining("\n")));
    }

    static String target(String category, String attribute, String value) {
        return "<Target><AnyOf><AllOf><Match MatchId=\"%sstring-equal\">%s%s</Match></AllOf></AnyOf></Target>"
                .formatted(FUNCTION, value(value), designator(category, attribute));
    }

    private static String rule(RuleLine rule) {
        return "<Rule RuleId=\"%s\" Effect=\"Permit\">%s%s</Rule>"
                .formatted(rule.id(), target(ACTION, "role", Integer.toString(rule.role())), condition(rule));
    }

    private static String condition(RuleLine rule) {
        List<String> all = new ArrayList<>();
        if (rule.target() instanceof Target.Groups groups) {
            all.add(meeting("groups", groups.groups()));
        }
        if (!rule.target().places().isEmpty() || !rule.criteria().isEmpty()) {
            all.add(apply(
                    "or",
                    IntStream.range(0, SLOTS)
                            .mapToObj(slot -> slot(slot, rule.target().places(), rule.criteria()))
                            .toList()));
        }
        return all.isEmpty() ? "" : "<Condition>" + apply("and", all) + "</Condition>";
    }

    private static String slot(int slot, Set<String> places, Criteria c) {
        List<String> all = new ArrayList<>();
        addMeeting(all, slot + "structure", places);
        addMeeting(all, slot + "profil", c.profils());
        addMeeting(all, slot + "niveaux", c.niveaux());
        addMeeting(all, slot + "sousNiveaux", c.sousNiveaux());
        addMeeting(all, slot + "matieres", c.matieres());
        addMeeting(all, slot + "fonctions", c.fonctions());
        addMeeting(all, slot + "disciplines", c.disciplines());
        return apply("and", all);
    }

    private static void addMeeting(List<String> all, String attribute, Set<String> values) {
        if (!values.isEmpty()) {
            all.add(meeting(attribute, values));
        }
    }

    private static String meeting(String attribute, Set<String> values) {
        List<String> literals = values.stream().map(XacmlPolicies::value).toList();
        return apply(
                "string-at-least-one-member-of",
                List.of(designator(SUBJECT, attribute), apply("string-bag", literals)));
    }

    private static String apply(String function, List<String> arguments) {
        return "<Apply FunctionId=\"%s%s\">%s</Apply>".formatted(FUNCTION, function, String.join("", arguments));
    }

    private static String value(String value) {
        return "<AttributeValue DataType=\"%s\">%s</AttributeValue>".formatted(STRING, value);
    }

    private static String designator(String category, String attribute) {
        return "<AttributeDesignator Category=\"%s\" AttributeId=\"%s\" DataType=\"%s\" MustBePresent=\"false\"/>"
                .formatted(category, attribute, STRING);
    }
}
