package org.ent4j.examples.portal.load;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ent4j.examples.portal.testing.Someone;
import org.ent4j.model.id.PersonId;

/**
 * People who use the portal, in a process of their own: each reads pages of his menu, thinks between them, and a teacher calls
 * rolls. Beside them they ask the bare server, so that both are measured in the same minutes on the same machine.
 */
final class LoadClient {

    /** Before the path of a page, among the kinds of requests. */
    static final String PAGE = "page:";

    private static final int THINKING_MILLIS = 2_000;
    private static final int BARE_PERCENT = 10;
    private static final int WRITE_PERCENT = 20;

    private final String portal;
    private final Someone bare;
    private final Map<String, Queue<Long>> taken = new ConcurrentHashMap<>();
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();

    private final AtomicInteger meetings = new AtomicInteger();

    private LoadClient(String portal, String bare) {
        this.portal = portal;
        this.bare = Someone.at(bare);
    }

    /**
     * Prints a line for each kind of request, one for the roll calls that met another, one for the errors, one for the seconds of CPU that this process took.
     *
     * @param arguments the portal, the bare server, a file with the ids of people, seconds before and while measuring
     */
    public static void main(String[] arguments) throws Exception {
        var people = Files.readAllLines(Path.of(arguments[2]));
        var client = new LoadClient(arguments[0], arguments[1]);
        var begin = System.nanoTime();
        var from = begin + TimeUnit.SECONDS.toNanos(Long.parseLong(arguments[3]));
        var until = from + TimeUnit.SECONDS.toNanos(Long.parseLong(arguments[4]));
        client.run(people, from, until);
        client.taken.forEach((kind, times) -> print(kind, times.stream()));
        print("page", client.pages());
        client.errors.stream().limit(20).forEach(error -> System.out.println("error " + error));
        System.out.println("meetings " + client.meetings);
        System.out.println("errors " + client.errors.size());
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        System.out.println("cpu " + system.getProcessCpuTime() / 1e9);
    }

    private static void print(String kind, Stream<Long> times) {
        System.out.println(new Times(kind, times.mapToLong(Long::longValue).toArray()).line());
    }

    private Stream<Long> pages() {
        return taken.entrySet().stream()
                .filter(each -> each.getKey().startsWith(PAGE))
                .flatMap(each -> each.getValue().stream());
    }

    private void run(List<String> people, long from, long until) throws InterruptedException {
        var done = new CountDownLatch(people.size());
        for (var index = 0; index < people.size(); index++) {
            var random = new Random(index);
            var person = new PersonId(people.get(index));
            var thread = new Thread(() -> {
                try {
                    live(person, random, from, until);
                } catch (RuntimeException failure) {
                    errors.add(person + " " + failure);
                } finally {
                    done.countDown();
                }
            });
            thread.setDaemon(true);
            thread.start();
        }
        done.await();
    }

    private void live(PersonId person, Random random, long from, long until) {
        pause(random);
        var someone = Someone.at(portal).signIn(person);
        var menu = new ArrayList<>(someone.get("/").html().select(".menu a").eachAttr("href"));
        while (System.nanoTime() < until) {
            pause(random);
            act(someone, menu, random, from);
        }
    }

    private void act(Someone someone, List<String> menu, Random random, long from) {
        var chance = random.nextInt(100);
        if (chance < BARE_PERCENT) {
            timed("bare-page", from, () -> bare.getOnly("/page"));
        } else if (chance < 2 * BARE_PERCENT) {
            timed("bare-write", from, () -> bare.postOnly("/write", Map.of("token", "x", "text", "y".repeat(800))));
        } else if (chance < 2 * BARE_PERCENT + WRITE_PERCENT && menu.contains(RollCalling.DAY)) {
            new RollCalling(someone).next(random).ifPresent(write -> timed("roll-call", from, write));
        } else {
            var path = menu.get(random.nextInt(menu.size()));
            timed(PAGE + path, from, () -> someone.getOnly(path));
        }
    }

    private void timed(String kind, long from, Supplier<Someone.Answer> request) {
        var begin = System.nanoTime();
        var answer = request.get();
        var took = System.nanoTime() - begin;
        if (RollCalling.isMetBySomebodyElse(answer)) {
            meetings.incrementAndGet();
        } else if (answer.status() >= 400) {
            errors.add(kind + " " + answer.status() + " " + answer.path() + " " + why(answer));
        }
        if (begin >= from) {
            taken.computeIfAbsent(kind, any -> new ConcurrentLinkedQueue<>()).add(took);
        }
    }

    private static String why(Someone.Answer answer) {
        return answer.html().select(".notice, .error, main p").text();
    }

    /** As people do: the same time in the mean, never the same. */
    private static void pause(Random random) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(THINKING_MILLIS / 2 + random.nextInt(THINKING_MILLIS)));
    }
}
