package org.ent4j.examples.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;

/** The most that the heap of this JVM has held so far, with what nobody needs any more. */
final class HighestHeap {

    private static final double MEGABYTE = 1024 * 1024;

    private HighestHeap() {}

    /** The peaks of all its parts, which need not have been at the same moment: never too little. */
    static double megabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / MEGABYTE;
    }
}
