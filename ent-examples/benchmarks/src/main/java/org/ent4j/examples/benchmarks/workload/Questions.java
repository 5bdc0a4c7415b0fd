package org.ent4j.examples.benchmarks.workload;

/** Questions by number, walked in order: does this person have this role on this service? Arrays, for speed's sake. */
public final class Questions {
    private final int[] people;
    private final int[] services;
    private final int[] roles;

    /** The three are of one length and are kept as they are. */
    public Questions(int[] people, int[] services, int[] roles) {
        this.people = people;
        this.services = services;
        this.roles = roles;
    }

    public int[] people() {
        return people;
    }

    public int[] services() {
        return services;
    }

    public int[] roles() {
        return roles;
    }

    public int size() {
        return people.length;
    }
}
