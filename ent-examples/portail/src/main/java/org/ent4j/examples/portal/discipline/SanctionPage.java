package org.ent4j.examples.portal.discipline;

import java.util.List;
import java.util.Map;
import org.ent4j.examples.portal.web.Form;

/**
 * The procedure of a sanction: what has happened, and what may come next.
 *
 * @param erasure how long the file has it; "" before anything is pronounced
 * @param kinds of sanctions, of the closed list
 */
public record SanctionPage(
        SanctionLine line,
        String facts,
        boolean isMinor,
        List<String> history,
        String erasure,
        List<Step> steps,
        Map<String, String> kinds,
        Map<String, String> authorities,
        Map<String, String> grounds) {

    /**
     * A step that may come next.
     *
     * @param name of its path
     * @param proposed what its fields begin with
     * @param typed what was typed, when it was refused
     * @param rules what it has to meet
     */
    public record Step(
            String name,
            String label,
            String hint,
            Map<String, String> proposed,
            Form typed,
            List<String> wrong,
            List<RuleLine> rules) {

        public boolean is(String other) {
            return name.equals(other);
        }

        public String value(String field) {
            return typed.textOr(field, proposed.getOrDefault(field, ""));
        }

        /** What was told is ticked again when the step was refused, and nothing is before. */
        public boolean isChecked(String field) {
            return typed.isChecked(field);
        }
    }

    /** What the law demands, and where. */
    public record RuleLine(String what, String source) {}
}
