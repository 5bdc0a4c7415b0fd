package org.ent4j.examples.spark.people;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

/**
 * What a reader tells, one by one, to whoever asks: the reader goes on in a thread of its own, and waits when nobody asks. However
 * much it tells, little is held.
 *
 * @param <T> never null
 */
final class Told<T> implements Iterator<T> {

    private static final int HELD = 256;

    private final BlockingQueue<Optional<T>> queue = new ArrayBlockingQueue<>(HELD);
    private volatile Optional<RuntimeException> failure = Optional.empty();
    private Optional<T> next = Optional.empty();
    private boolean isOver;

    /** @param reader tells all it has to the consumer, and returns */
    Told(String name, Consumer<Consumer<T>> reader) {
        var thread = new Thread(() -> read(reader), name);
        thread.setDaemon(true);
        thread.start();
    }

    private void read(Consumer<Consumer<T>> reader) {
        try {
            reader.accept(each -> put(Optional.of(each)));
        } catch (RuntimeException broken) {
            failure = Optional.of(broken);
        } finally {
            put(Optional.empty());
        }
    }

    private void put(Optional<T> each) {
        try {
            queue.put(each);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The reading was stopped.\nMaybe the job was.", stopped);
        }
    }

    @Override
    public boolean hasNext() {
        if (next.isEmpty() && !isOver) {
            take();
        }
        return next.isPresent();
    }

    private void take() {
        try {
            next = queue.take();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The job was stopped.\nMaybe its task was killed.", stopped);
        }
        isOver = next.isEmpty();
        if (isOver) {
            failure.ifPresent(broken -> {
                throw broken;
            });
        }
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var told = next.get();
        next = Optional.empty();
        return told;
    }
}
