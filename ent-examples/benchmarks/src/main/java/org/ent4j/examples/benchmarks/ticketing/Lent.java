package org.ent4j.examples.benchmarks.ticketing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Data sources that lend one connection again and again, as a pool does to one thread. */
final class Lent {

    private interface Call {
        @Nullable
        Object answer(Method called, Object @Nullable [] words) throws Throwable;
    }

    private Lent() {}

    static DataSource of(Connection connection) {
        return source(proxy(
                Connection.class,
                (called, words) -> called.getName().equals("close") ? null : done(connection, called, words)));
    }

    /** @param heard is told each statement before it runs, with its parameters in it, as the driver writes it */
    static DataSource overheard(Connection connection, Consumer<String> heard) {
        return source(proxy(Connection.class, (called, words) -> {
            if (called.getName().equals("close")) {
                return null;
            }
            Object answer = done(connection, called, words);
            return answer instanceof PreparedStatement prepared ? overheard(prepared, heard) : answer;
        }));
    }

    private static PreparedStatement overheard(PreparedStatement statement, Consumer<String> heard) {
        return proxy(PreparedStatement.class, (called, words) -> {
            if (called.getName().startsWith("execute")) {
                heard.accept(statement.toString());
            }
            return done(statement, called, words);
        });
    }

    private static DataSource source(Connection connection) {
        return proxy(DataSource.class, (called, words) -> {
            if (called.getName().equals("getConnection")) {
                return connection;
            }
            throw new UnsupportedOperationException(called.getName());
        });
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, called, words) -> call.answer(called, words)));
    }

    private static @Nullable Object done(Object target, Method called, Object @Nullable [] words) throws Throwable {
        try {
            return called.invoke(target, words);
        } catch (InvocationTargetException failed) {
            throw failed.getTargetException();
        }
    }
}
