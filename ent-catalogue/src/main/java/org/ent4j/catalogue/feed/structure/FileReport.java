package org.ent4j.catalogue.feed.structure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.Severity;

/**
 * What a validator has to say of a file.
 *
 * @param counts how many elements of each name there are
 * @param findings of its structure, then of its content
 * @param refusal why it cannot be looked at: it is no XML, another file, or beyond the bounds
 */
public record FileReport(Map<String, Integer> counts, List<Issue> findings, Optional<Issue> refusal) {

    public FileReport {
        counts = new TreeMap<>(counts);
        findings = List.copyOf(findings);
    }

    public static FileReport refused(Issue fatal) {
        return new FileReport(Map.of(), List.of(), Optional.of(fatal));
    }

    /** Of a file that could be read. */
    public static FileReport of(XmlNode root, List<Issue> findings) {
        var counts = new TreeMap<String, Integer>();
        count(root, counts);
        return new FileReport(counts, findings, Optional.empty());
    }

    private static void count(XmlNode node, Map<String, Integer> counts) {
        counts.merge(node.name(), 1, Integer::sum);
        node.children().forEach(child -> count(child, counts));
    }

    /** Whether nothing stands against the file; warnings do not count. */
    public boolean isValid() {
        return refusal.isEmpty()
                && findings.stream().noneMatch(issue -> issue.severity().compareTo(Severity.ERROR) >= 0);
    }

    public int count(String element) {
        return counts.getOrDefault(element, 0);
    }
}
