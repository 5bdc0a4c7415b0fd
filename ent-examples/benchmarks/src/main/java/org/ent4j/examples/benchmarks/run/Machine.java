package org.ent4j.examples.benchmarks.run;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The machine that measured. */
public record Machine(String processor, int cores, long memoryGigabytes, String system, String java) {
    public static Machine here() {
        long bytes =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
        return new Machine(
                processorName(),
                Runtime.getRuntime().availableProcessors(),
                Math.round(bytes / (double) (1L << 30)),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                System.getProperty("java.vm.name") + " " + Runtime.version());
    }

    /** {@code "some processor, 2 cores, 24 GB, Linux amd64, OpenJDK 64-Bit Server VM 17"}. */
    public String line() {
        return "%s, %d cores, %d GB, %s, %s".formatted(processor, cores, memoryGigabytes, system, java);
    }

    private static String processorName() {
        return lines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown processor");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.isReadable(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
