package org.ent4j.examples.sample.write;

import java.util.Map;
import java.util.stream.Collectors;
import org.ent4j.examples.sample.school.Academie;
import org.ent4j.examples.sample.spec.SampleCounts;
import org.ent4j.examples.sample.spec.SampleSpec;

/** {@code manifest.json}: what was asked for, what there is of each, and every file with its size. */
final class Manifest {

    private Manifest() {}

    static String of(SampleSpec spec, SampleCounts counts, Map<String, Long> sizes) {
        return """
                {
                "format": "ent-sample/1",
                "academie": {"name": "%s", "code": "%s"},
                "spec": {"schools": %d, "seed": %d, "year": %d, "noise": %s},
                "counts": {%s},
                "files": [
                %s
                ]
                }
                """.formatted(
                        Academie.NAME,
                        Academie.CODE,
                        spec.schools(),
                        spec.seed(),
                        spec.year().start(),
                        Double.toString(spec.noise()),
                        counts(counts),
                        files(sizes));
    }

    private static String counts(SampleCounts counts) {
        return counts.byName().entrySet().stream()
                .map(entry -> Json.text(entry.getKey()) + ": " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String files(Map<String, Long> sizes) {
        return sizes.entrySet().stream()
                .map(entry -> "{\"path\": " + Json.text(entry.getKey()) + ", \"bytes\": " + entry.getValue() + "}")
                .collect(Collectors.joining(",\n"));
    }
}
