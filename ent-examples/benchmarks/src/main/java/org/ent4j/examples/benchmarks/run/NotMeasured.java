package org.ent4j.examples.benchmarks.run;

import java.util.List;
import java.util.stream.Stream;
import org.ent4j.examples.benchmarks.engine.Engines;
import org.ent4j.examples.benchmarks.run.RunRecord.NotRun;

/** What was not run, and why. */
final class NotMeasured {
    private static final List<String> PEERS = List.of(
            "spring-acl",
            "cel",
            "shiro",
            "shiro-folded",
            "jcasbin-role",
            "jcasbin-site",
            "cedar-site",
            "cedar-service",
            "sapl",
            "authzforce",
            "authzforce-nested");

    private static final List<NotRun> ALWAYS = List.of(
            new NotRun("SAPL 4", "not on Maven Central under the coordinates of its documentation; 3.0.0 stands in"),
            new NotRun(
                    "OPA, OpenFGA, SpiceDB, Cerbos, Permify, Keycloak", "servers, or no engine that runs inside a JVM"),
            new NotRun(
                    "jCasbin, cedar-java unsharded",
                    "milliseconds a check: a ratio that would flatter us and teach nothing"));

    private NotMeasured() {}

    static List<NotRun> list() {
        Stream<NotRun> absent = PEERS.stream()
                .filter(name -> Engines.find(name).isEmpty())
                .map(name -> new NotRun(name, "the module was built without the profile peers"));
        return Stream.concat(ALWAYS.stream(), absent).toList();
    }
}
