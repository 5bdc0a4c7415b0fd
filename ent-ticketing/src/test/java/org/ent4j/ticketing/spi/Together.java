package org.ent4j.ticketing.spi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Some threads that begin together. */
public final class Together {

    private Together() {}

    /** What each of them answers. */
    public static <T> List<T> together(int threads, IntFunction<T> each) throws Exception {
        var start = new CyclicBarrier(threads);
        var pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<T>> calls = IntStream.range(0, threads)
                    .<Callable<T>>mapToObj(number -> () -> {
                        start.await();
                        return each.apply(number);
                    })
                    .toList();
            var answers = new ArrayList<T>();
            for (var answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return Collections.unmodifiableList(answers);
        } finally {
            pool.shutdown();
        }
    }
}
