package org.ent4j.examples.sample.spec;

import java.util.Map;

/**
 * What was written.
 *
 * @param files number of bytes of each file, by its path in the folder; the manifest itself is not among them
 */
public record SampleReport(SampleCounts counts, Map<String, Long> files) {

    public long bytes() {
        return files.values().stream().mapToLong(Long::longValue).sum();
    }
}
