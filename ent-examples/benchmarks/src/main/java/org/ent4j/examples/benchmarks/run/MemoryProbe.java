package org.ent4j.examples.benchmarks.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.access.AccessEngine;
import org.ent4j.examples.benchmarks.ent4j.Ent4jFactory;
import org.ent4j.examples.benchmarks.ent4j.WorkloadRights;
import org.ent4j.examples.benchmarks.ent4j.WorkloadUsers;
import org.ent4j.examples.benchmarks.workload.Layout;
import org.ent4j.examples.benchmarks.workload.Size;
import org.ent4j.examples.benchmarks.workload.Workload;

/**
 * Bytes of heap a person: what an engine keeps with everybody in it, less what one with the same rules keeps with nobody.
 */
public final class MemoryProbe {
    private MemoryProbe() {}

    /** Prints the heap and the engine's own count; the arguments are the establishments and the people of each. */
    public static void main(String[] words) {
        Size size = new Size(Integer.parseInt(words[0]), Integer.parseInt(words[1]));
        Workload workload = Workload.of(AccessBenchmark.SEED, size, Layout.OWN);
        AccessEngine first = AccessEngine.of(WorkloadRights.of(workload), Stream.empty(), Ent4jFactory.DAY);
        try {
            long start = used();
            AccessEngine empty = AccessEngine.of(first.snapshot().rights(), Stream.empty(), Ent4jFactory.DAY);
            long before = used();
            AccessEngine full =
                    AccessEngine.of(first.snapshot().rights(), WorkloadUsers.of(workload), Ent4jFactory.DAY);
            long after = used();
            Reference.reachabilityFence(empty);
            System.out.println((after - before - (before - start)) / (double) size.people());
            System.out.println(full.snapshot().footprint().perPerson());
            System.out.println(full.snapshot().footprint().perPersonWithReverse());
        } finally {
            Reference.reachabilityFence(first);
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /**
     * Runs the probe in a JVM of its own.
     *
     * @return the bytes a person: of heap before anybody asked for holders; by the engine's count for decisions and ids; and
     *     with the index for holders
     */
    static List<Double> bytesAPerson(Size size, int heapGigabytes) throws IOException {
        Process probe = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heapGigabytes + "g",
                        // counts objects, where G1 counts the regions that hold them
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MemoryProbe.class.getName(),
                        Integer.toString(size.establishments()),
                        Integer.toString(size.peopleEach())))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String told = new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        List<Double> figures = told.lines()
                .filter(line -> !line.isBlank())
                .map(Double::valueOf)
                .toList();
        if (figures.size() != 3) {
            throw new IOException("the memory probe told " + told);
        }
        return figures;
    }
}
