package org.ent4j.examples.speed;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What all threads of this JVM have taken of the processor. */
final class CpuTime {

    private static final double NANOS = 1e9;

    private CpuTime() {}

    static double seconds() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / NANOS;
    }
}
