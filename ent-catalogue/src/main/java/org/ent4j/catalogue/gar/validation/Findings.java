package org.ent4j.catalogue.gar.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Collects the findings of a file or of an export: of each check all are counted, and the first are kept. */
public final class Findings {

    private final int most;
    private final Map<GarCheck, Bucket> buckets = new HashMap<>();

    /** @param most how many of each check are kept */
    public Findings(int most) {
        this.most = most;
    }

    private static final class Bucket {
        private final List<GarFinding> kept = new ArrayList<>();
        private long count;
        private boolean isAtLeast;
    }

    public void add(GarFinding finding) {
        var bucket = bucket(finding.check());
        bucket.count++;
        keep(bucket, finding);
    }

    public void ofFile(String file, GarDefect defect) {
        add(GarFinding.ofFile(file, defect));
    }

    /** There may be more of those than were counted. */
    void notAllOf(GarCheck check) {
        bucket(check).isAtLeast = true;
    }

    /** Those of the file that comes next. */
    public void add(Findings next) {
        next.buckets.forEach((check, more) -> {
            var bucket = bucket(check);
            bucket.count += more.count;
            bucket.isAtLeast |= more.isAtLeast;
            more.kept.forEach(finding -> keep(bucket, finding));
        });
    }

    private void keep(Bucket bucket, GarFinding finding) {
        if (bucket.kept.size() < most) {
            bucket.kept.add(finding);
        }
    }

    private Bucket bucket(GarCheck check) {
        return buckets.computeIfAbsent(check, any -> new Bucket());
    }

    List<CheckCount> counts() {
        return GarChecks.ALL.stream()
                .filter(buckets::containsKey)
                .flatMap(check -> Stream.ofNullable(buckets.get(check))
                        .filter(bucket -> bucket.count > 0)
                        .map(bucket -> new CheckCount(check, bucket.count, bucket.kept.size(), bucket.isAtLeast)))
                .toList();
    }

    Stream<GarFinding> kept() {
        return buckets.values().stream().flatMap(bucket -> bucket.kept.stream());
    }
}
