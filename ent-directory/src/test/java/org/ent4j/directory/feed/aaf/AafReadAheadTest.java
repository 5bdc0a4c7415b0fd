package org.ent4j.directory.feed.aaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ent4j.directory.feed.aaf.AafSample.STRUCTURES;
import static org.ent4j.directory.feed.aaf.AafSample.file;
import static org.ent4j.directory.feed.aaf.AafSample.request;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ent4j.directory.importing.DirectoryFeed.KnownStructures;
import org.ent4j.directory.importing.FeedRows;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.PersonId;
import org.junit.jupiter.api.Test;

class AafReadAheadTest {

    private static final int MANY = 10_000;

    /** Far more than is read ahead. */
    private static final List<FeedSource> FILES = List.of(
            file("EtabEducNat", STRUCTURES),
            file(
                    "PersRelEleve",
                    IntStream.range(0, MANY)
                            .mapToObj(i -> request("PersRelEleve", String.valueOf(1_000 + i), "sn=MARTIN"))
                            .collect(Collectors.joining())));

    private static boolean parses() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("ent-aaf-parser") && thread.isAlive());
    }

    @Test
    void rows_are_told_in_the_order_of_the_file_and_in_the_thread_of_the_caller() {
        var told = AafFeed.of(FILES).collect().people();

        assertThat(told)
                .extracting(row -> row.value().id())
                .containsExactlyElementsOf(IntStream.range(0, MANY)
                        .mapToObj(i -> new PersonId("AAF:13:" + (1_000 + i)))
                        .toList());
    }

    @Test
    void what_the_listener_throws_ends_the_parsing_and_no_thread_stays() {
        var tired = new IllegalStateException("enough");

        assertThatThrownBy(() -> AafFeed.of(FILES).read(KnownStructures.NONE, rows(() -> {
                    throw tired;
                })))
                .isSameAs(tired);
        assertThat(parses()).isFalse();
    }

    @Test
    void an_interrupt_of_the_caller_waits_for_those_who_look_at_it() {
        var told = new AtomicInteger();
        Thread.currentThread().interrupt();

        var reading = AafFeed.of(FILES).read(KnownStructures.NONE, rows(told::incrementAndGet));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(reading.fatal()).isEmpty();
        assertThat(told).hasValue(MANY);
    }

    @Test
    void a_file_that_is_missing_refuses_the_feed_and_no_thread_stays() {
        var failing = FeedSource.file(Path.of("not there.xml"));

        assertThat(AafFeed.of(List.of(failing))
                        .read(KnownStructures.NONE, rows(() -> {}))
                        .fatal())
                .isPresent();
        assertThat(parses()).isFalse();
    }

    @Test
    void an_empty_file_among_others_refuses_the_feed() {
        var failing = FeedSource.bytes("x.xml", new byte[0]);

        assertThat(AafFeed.of(List.of(FILES.get(0), failing))
                        .read(KnownStructures.NONE, rows(() -> {}))
                        .fatal())
                .isPresent();
    }

    private static FeedRows rows(Runnable onPerson) {
        return (FeedRows) Proxy.newProxyInstance(
                FeedRows.class.getClassLoader(), new Class<?>[] {FeedRows.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("person")) {
                        onPerson.run();
                    }
                    return null;
                });
    }
}
