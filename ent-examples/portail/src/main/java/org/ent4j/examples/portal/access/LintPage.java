package org.ent4j.examples.portal.access;

import java.util.List;

/** What the analysis of the rights has found, by check. */
public record LintPage(List<Section> sections) {

    public LintPage {
        sections = List.copyOf(sections);
    }

    /**
     * @param heading what ought to hold: {@code La règle peut donner son rôle à quelqu'un}
     * @param grave whether it is more than something to know
     */
    public record Section(String heading, boolean grave, List<Found> findings) {
        public Section {
            findings = List.copyOf(findings);
        }
    }

    /** @param rules that it is about */
    public record Found(String sentence, List<Concerned> rules) {
        public Found {
            rules = List.copyOf(rules);
        }
    }

    /** @param path of its service, where it may be withdrawn */
    public record Concerned(String rule, String path) {}
}
