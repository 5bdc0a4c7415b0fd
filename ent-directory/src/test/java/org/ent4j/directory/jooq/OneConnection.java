package org.ent4j.directory.jooq;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;

/** A data source that lends one connection again and again, as a pool does to one thread. */
final class OneConnection {

    private OneConnection() {}

    static DataSource of(Connection connection) {
        var lent = proxy(Connection.class, connection, "close", connection);
        return proxy(DataSource.class, lent, "getConnection", lent);
    }

    /** What the target does, but for one method, which gives that answer. */
    private static <T> T proxy(Class<T> type, Object target, String method, Object answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, called, args) -> {
            if (called.getName().equals(method)) {
                return called.getReturnType() == void.class ? null : answer;
            }
            try {
                return called.invoke(target, args);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }));
    }
}
