package org.ent4j.catalogue.feed.gar.reading;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * How long a check takes beside a bare StAX read of the same files: {@code FOLDER [PUPILS] [THREADS]}, where the export is
 * made when the folder is empty. Run it with {@code -Xmx512m} for 400 000 pupils.
 */
final class GarValidationSpeed {

    private static final int ROUNDS = 3;

    public static void main(String... args) throws IOException, XMLStreamException {
        var folder = Files.createDirectories(Path.of(args[0]));
        var files = files(folder);
        if (files.isEmpty()) {
            LargeExport.write(folder, Integer.parseInt(args[1]));
            files = files(folder);
        }
        var validator = GarValidator.standard().threads(args.length > 2 ? Integer.parseInt(args[2]) : 1);
        for (int round = 0; round < ROUNDS; round++) {
            var bare = Lap.begin();
            var events = bare(files);
            System.out.println("bare  " + bare.end() + " events " + events);
            var check = Lap.begin();
            var report = validator.validate(folder).get();
            System.out.println("check " + check.end() + " " + report.counts() + " " + report.objects());
        }
        System.out.println(Runtime.getRuntime().maxMemory() >> 20);
    }

    private record Lap(long wall, long cpu) {
        static Lap begin() {
            return new Lap(System.nanoTime(), cpuNow());
        }

        private static long cpuNow() {
            var bean = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            return bean.getProcessCpuTime();
        }

        String end() {
            return "%d ms, CPU %d ms".formatted((System.nanoTime() - wall) / 1_000_000, (cpuNow() - cpu) / 1_000_000);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static long bare(List<Path> files) throws IOException, XMLStreamException {
        var events = 0L;
        for (var file : files) {
            try (var in = Files.newInputStream(file)) {
                var xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
                while (xml.hasNext()) {
                    xml.next();
                    events++;
                }
            }
        }
        return events;
    }

    private GarValidationSpeed() {}
}
