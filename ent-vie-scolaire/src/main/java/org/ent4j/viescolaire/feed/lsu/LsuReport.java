package org.ent4j.viescolaire.feed.lsu;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.Severity;

/**
 * What the validator has to say of a file.
 *
 * @param version what the file claims to be; "" when it claims nothing
 * @param counts how many elements of each name there are
 * @param findings in the order of the file, references that lead nowhere last
 * @param refusal why it could not be read to its end: it is no XML, or another file
 */
public record LsuReport(
        String version, Map<String, Integer> counts, List<LsuFinding> findings, Optional<Issue> refusal) {

    public LsuReport {
        counts = new TreeMap<>(counts);
        findings = List.copyOf(findings);
    }

    /** Whether the format has nothing against it; warnings do not count. */
    public boolean isValid() {
        return refusal.isEmpty()
                && findings.stream().noneMatch(finding -> finding.issue().severity() == Severity.ERROR);
    }

    /** How many elements of that name there are. */
    public int count(String element) {
        return counts.getOrDefault(element, 0);
    }
}
