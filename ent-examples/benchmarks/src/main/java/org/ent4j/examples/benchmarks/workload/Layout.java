package org.ent4j.examples.benchmarks.workload;

import java.util.Locale;

/** How the rules of the establishments hang on services. */
public enum Layout {
    /** Each establishment has services of its own: few rules a service. */
    OWN,
    /** All establishments share the same services: four rules a service and an establishment, each for its site. */
    SHARED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
