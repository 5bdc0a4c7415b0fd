package org.ent4j.examples.benchmarks.workload;

/** Questions as handles, walked in order: does this person have this role on this service? */
public record Questions(int[] people, int[] services, int[] roles) {
    public int size() {
        return people.length;
    }
}
