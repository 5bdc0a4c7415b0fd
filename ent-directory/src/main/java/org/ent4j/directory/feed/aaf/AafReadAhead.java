package org.ent4j.directory.feed.aaf;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Issue;

/**
 * Parses files in a thread of its own, some thousand requests ahead of the session that hears them in the calling thread:
 * of two cores one parses while the other plans. What the session hears, and when in the course of it a file is refused,
 * is as if there were one thread.
 */
final class AafReadAhead implements AafListener {

    private static final int BATCH = 256;
    private static final int BATCHES = 8;
    private static final List<Consumer<AafSession>> END = List.of();

    private final AafSession session;
    private final BlockingQueue<List<Consumer<AafSession>>> queue = new ArrayBlockingQueue<>(BATCHES);
    private List<Consumer<AafSession>> batch = new ArrayList<>();

    private AafReadAhead(AafSession session) {
        this.session = session;
    }

    /**
     * Reads all files; when it returns or throws, they are closed.
     *
     * @throws org.ent4j.model.feed.FeedRefused when a file cannot be used
     */
    static void read(List<FeedSource> files, FeedLimits limits, AafSession session) {
        var ahead = new AafReadAhead(session);
        var parser = new Thread(() -> ahead.parse(files, limits), "ent-aaf-parser");
        parser.setDaemon(true);
        parser.start();
        try {
            ahead.hear();
        } finally {
            parser.interrupt();
            patiently(() -> {
                parser.join();
                return parser;
            });
        }
    }

    private void hear() {
        List<Consumer<AafSession>> heard;
        do {
            heard = patiently(queue::take);
            heard.forEach(event -> event.accept(session));
        } while (!heard.equals(END));
    }

    private interface Wait<T> {
        T call() throws InterruptedException;
    }

    /** An interrupt of the calling thread is for those who look at it later. */
    private static <T> T patiently(Wait<T> wait) {
        var interrupted = false;
        try {
            while (true) {
                try {
                    return wait.call();
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void parse(List<FeedSource> files, FeedLimits limits) {
        try {
            try {
                for (var file : files) {
                    add(to -> to.begin(file));
                    AafReader.read(file, limits, this);
                }
            } catch (Abandoned nobodyListens) {
                throw nobodyListens;
            } catch (RuntimeException failed) {
                add(to -> {
                    throw failed;
                });
            } catch (Error failed) {
                add(to -> {
                    throw failed;
                });
            }
            pass();
            put(END);
        } catch (Abandoned nobodyListens) {
            // the session threw, and its exception is on its way
        }
    }

    private void add(Consumer<AafSession> event) {
        batch.add(event);
        if (batch.size() == BATCH) {
            pass();
        }
    }

    private void pass() {
        if (!batch.isEmpty()) {
            put(batch);
            batch = new ArrayList<>();
        }
    }

    private void put(List<Consumer<AafSession>> events) {
        try {
            queue.put(events);
        } catch (InterruptedException ended) {
            throw new Abandoned();
        }
    }

    @Override
    public boolean wants(String attribute) {
        return session.wants(attribute);
    }

    @Override
    public void metadata(AafMetadata metadata) {
        add(to -> to.metadata(metadata));
    }

    @Override
    public void request(AafRequest request) {
        add(to -> to.request(request));
    }

    @Override
    public void defect(String category, Issue issue) {
        add(to -> to.defect(category, issue));
    }

    /** Nobody listens any more. */
    private static final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
