package org.ent4j.directory.feed.aaf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Issue;

/**
 * Parses files in a thread of its own, some thousand requests or megabytes ahead of the session that hears them in the
 * calling thread: of two cores one parses while the other plans. What the session hears, and when in the course of it a
 * file is refused, is as if there were one thread.
 */
final class AafReadAhead implements AafListener {

    private static final int BATCH = 256;
    private static final int BATCHES = 8;

    /** Characters of a batch, but for its last request. */
    private static final int LARGE = 1 << 18;

    private static final long LOOK_SECONDS = 1;
    private static final List<Consumer<AafSession>> END = List.of();

    private final AafSession session;
    private final BlockingQueue<List<Consumer<AafSession>>> queue = new ArrayBlockingQueue<>(BATCHES);
    private List<Consumer<AafSession>> batch = new ArrayList<>();
    private int characters;
    private volatile Optional<RuntimeException> failure = Optional.empty();
    private volatile Optional<Error> error = Optional.empty();

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
            ahead.hear(parser);
        } finally {
            parser.interrupt();
            patiently(() -> {
                parser.join();
                return parser;
            });
        }
    }

    private void hear(Thread parser) {
        for (var heard = next(parser); !heard.equals(END); heard = next(parser)) {
            heard.forEach(event -> event.accept(session));
        }
        failure.ifPresent(failed -> {
            throw failed;
        });
        error.ifPresent(failed -> {
            throw failed;
        });
    }

    /** What comes next, or the end: of a parser too that could not even say that it failed. */
    private List<Consumer<AafSession>> next(Thread parser) {
        while (true) {
            var heard = patiently(() -> Optional.ofNullable(queue.poll(LOOK_SECONDS, TimeUnit.SECONDS)));
            if (heard.isPresent()) {
                return heard.get();
            }
            if (!parser.isAlive() && queue.isEmpty()) {
                throw new IllegalStateException("The parser has ended without a word.\nMaybe memory is short.");
            }
        }
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
                    add(to -> to.begin(file), 0);
                    AafReader.read(file, limits, this);
                }
            } catch (Abandoned nobodyListens) {
                throw nobodyListens;
            } catch (RuntimeException failed) {
                failure = Optional.of(failed);
            } catch (Error failed) {
                error = Optional.of(failed);
            }
            pass();
            put(END);
        } catch (Abandoned nobodyListens) {
            // the session threw, and its exception is on its way
        }
    }

    private void add(Consumer<AafSession> event, int length) {
        batch.add(event);
        characters += length;
        if (batch.size() == BATCH || characters > LARGE) {
            pass();
        }
    }

    private void pass() {
        if (!batch.isEmpty()) {
            put(batch);
            batch = new ArrayList<>();
            characters = 0;
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
        add(to -> to.metadata(metadata), 0);
    }

    @Override
    public void request(AafRequest request) {
        add(to -> to.request(request), request.length());
    }

    @Override
    public void defect(String category, Issue issue) {
        add(to -> to.defect(category, issue), 0);
    }

    /** Nobody listens any more. */
    private static final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
