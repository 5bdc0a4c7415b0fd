package org.ent4j.examples.spark.files;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * What a reader tells, one by one, to whoever asks: the reader goes on in a thread of its own, and waits when nobody asks. However
 * much it tells, little is held. What the reader throws is thrown to whoever asks; it is never taken for an end.
 *
 * @param <T> never null
 */
public final class Told<T> implements Iterator<T> {

    private static final int HELD = 256;
    private static final long LOOK_MILLIS = 500;

    private final BlockingQueue<Optional<T>> queue = new ArrayBlockingQueue<>(HELD);
    private final Thread reading;
    private volatile Optional<Throwable> failure = Optional.empty();
    private Optional<T> next = Optional.empty();
    private boolean isOver;

    /** @param reader tells all it has to the consumer, and returns */
    public Told(String name, Consumer<Consumer<T>> reader) {
        this.reading = new Thread(() -> read(reader), name);
        reading.setDaemon(true);
        reading.start();
    }

    private void read(Consumer<Consumer<T>> reader) {
        try {
            reader.accept(each -> put(Optional.of(each)));
            put(Optional.empty());
        } catch (Throwable broken) { // an error too is told to whoever waits, and not to the JVM
            failure = Optional.of(broken);
        }
    }

    private void put(Optional<T> each) {
        try {
            queue.put(each);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The reading was stopped.\nMaybe its task was.", stopped);
        }
    }

    /** Nobody asks any more. */
    public void stop() {
        reading.interrupt();
    }

    @Override
    public boolean hasNext() {
        if (next.isEmpty() && !isOver) {
            next = take();
            isOver = next.isEmpty();
        }
        return next.isPresent();
    }

    private Optional<T> take() {
        try {
            var told = Optional.ofNullable(queue.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS));
            while (told.isEmpty()) {
                var isDead = !reading.isAlive();
                told = Optional.ofNullable(queue.poll(isDead ? 0 : LOOK_MILLIS, TimeUnit.MILLISECONDS));
                if (told.isEmpty() && isDead) {
                    throw new IllegalStateException(
                            "The reading of %s broke.\nMaybe the memory is full.".formatted(reading.getName()),
                            failure.orElse(null));
                }
            }
            return told.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The job was stopped.\nMaybe its task was killed.", stopped);
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
