package org.ent4j.examples.portal.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why somebody holds a role, or why not.
 *
 * @param text what was typed to find somebody
 * @param people who may be meant, by their keys
 * @param roles of all services, by {@code service|role}
 * @param answer nothing before a person and a role are chosen
 */
public record ExplainPage(
        String text,
        Map<String, String> people,
        String person,
        Map<String, String> roles,
        String role,
        Optional<Answered> answer) {

    /**
     * The answer.
     *
     * @param sentence as the rules say it
     * @param grants that give it to him by name
     */
    public record Answered(boolean granted, String sentence, List<Line> lines, List<String> grants) {
        public Answered {
            lines = List.copyOf(lines);
            grants = List.copyOf(grants);
        }
    }

    /** @param why the rule, which gives the role, does not match; "" when it does */
    public record Line(String rule, boolean matches, String why) {}
}
