package org.ent4j.catalogue.gar.validation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ent4j.catalogue.gar.schema.GarDegree;

/**
 * What the validator has to say of an export.
 *
 * @param export the common part of the names of its files, {@code 01_GAR-ENT_Complet_20261102_010000_2D}; "" when no file
 *     has such a name
 * @param files how many were read
 * @param objects how many of each element there are, over all files
 * @param counts of each check that found something, in the order of their ids
 * @param findings in the order of the files, of each check the first ones
 */
public record ValidationReport(
        String export,
        GarDegree degree,
        int files,
        Map<String, Long> objects,
        List<CheckCount> counts,
        List<GarFinding> findings) {

    public ValidationReport {
        objects = new TreeMap<>(objects);
        counts = List.copyOf(counts);
        findings = List.copyOf(findings);
    }

    /** Whether it may be handed over: nothing blocks. */
    public boolean isAccepted() {
        return counts.stream().noneMatch(each -> each.check().isBlocking());
    }

    public long blocking() {
        return count(true);
    }

    public long warnings() {
        return count(false);
    }

    private long count(boolean isBlocking) {
        return counts.stream()
                .filter(each -> each.check().isBlocking() == isBlocking)
                .mapToLong(CheckCount::count)
                .sum();
    }

    public List<GarFinding> of(GarCheck check) {
        return findings.stream().filter(each -> each.check().equals(check)).toList();
    }
}
