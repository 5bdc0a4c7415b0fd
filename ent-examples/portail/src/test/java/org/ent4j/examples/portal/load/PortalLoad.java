package org.ent4j.examples.portal.load;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.examples.portal.testing.TemporaryFolders;
import org.ent4j.examples.portal.testing.TestPortal;
import org.ent4j.model.person.Profil;

/** A portal on PostgreSQL, and people in another process who use it. */
final class PortalLoad {

    private static final int PAGE_BYTES = 16_000;

    /**
     * What came of it.
     *
     * @param times median, p95 and p99 in milliseconds, by kind of request
     * @param meetings roll calls that somebody else was calling too, which their page asks to compare
     * @param clientCpu seconds that the process of the people took
     * @param serverCpu seconds that the portal's process took meanwhile, without the database's
     */
    record Outcome(
            int people,
            int seconds,
            Map<String, Figures> times,
            int meetings,
            int errors,
            List<String> examples,
            double clientCpu,
            double serverCpu) {

        Figures of(String kind) {
            return times.getOrDefault(kind, new Figures(0, 0, 0, 0));
        }

        /** How many times as long as the other kind, at p95. */
        double ratio(String kind, String bare) {
            return of(kind).p95() / of(bare).p95();
        }
    }

    record Figures(int count, double median, double p95, double p99) {}

    private PortalLoad() {}

    /**
     * @param people how many; teachers first, as they are fewest
     * @param warm seconds before measuring
     */
    static Outcome run(int people, int warm, int seconds) throws IOException, InterruptedException {
        try (var portal = TestPortal.onPostgres();
                var bare = BareServer.start(portal.part(PortalData.class).dataSource(), PAGE_BYTES)) {
            var list = TemporaryFolders.make().resolve("people");
            Files.write(list, people(portal.school().names(), people));
            var before = cpu();
            var lines = client(portal.url(), bare.url(), list, warm, seconds);
            return outcome(lines, people, seconds, cpu() - before);
        }
    }

    /** The staff, then as many pupils and parents as are wanted, in turn. */
    private static List<String> people(SchoolNames names, int wanted) {
        var staff = names.staff().stream().filter(person -> person.profil() != Profil.NON_ENSEIGNANT);
        var families = names.pupils().stream()
                .filter(pupil -> !pupil.guardians().isEmpty())
                .flatMap(
                        pupil -> Stream.of(pupil.id(), pupil.guardians().first().guardian()));
        return Stream.concat(staff.map(Person::id), families)
                .distinct()
                .limit(wanted)
                .map(id -> id.value())
                .toList();
    }

    private static List<String> client(String portal, String bare, Path people, int warm, int seconds)
            throws IOException, InterruptedException {
        var out = people.resolveSibling("out");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoadClient.class.getName(),
                        portal,
                        bare,
                        people.toString(),
                        String.valueOf(warm),
                        String.valueOf(seconds))
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The people went away: " + Files.readString(out));
        }
        return Files.readAllLines(out);
    }

    private static Outcome outcome(List<String> lines, int people, int seconds, double serverCpu) {
        var times = new HashMap<String, Figures>();
        var examples = new ArrayList<String>();
        var meetings = 0;
        var errors = 0;
        var clientCpu = 0.0;
        for (var line : lines) {
            var words = line.split(" ");
            if (words[0].equals("meetings")) {
                meetings = Integer.parseInt(words[1]);
            } else if (words[0].equals("errors")) {
                errors = Integer.parseInt(words[1]);
            } else if (words[0].equals("cpu")) {
                clientCpu = Double.parseDouble(words[1]);
            } else if (words[0].equals("error")) {
                examples.add(line);
            } else if (words.length == 5) {
                times.put(words[0], figures(words));
            }
        }
        return new Outcome(people, seconds, times, meetings, errors, examples, clientCpu, serverCpu);
    }

    private static Figures figures(String[] words) {
        return new Figures(
                Integer.parseInt(words[1]),
                Double.parseDouble(words[2]),
                Double.parseDouble(words[3]),
                Double.parseDouble(words[4]));
    }

    private static double cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }
}
