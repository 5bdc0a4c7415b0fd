package org.ent4j.model.json;

import java.lang.reflect.InvocationTargetException;

/** Calls by reflection: what the domain refuses is a wrong argument, whatever it throws. */
final class Reflected {

    private Reflected() {}

    interface Call {
        Object run() throws ReflectiveOperationException;
    }

    /** @throws IllegalArgumentException with what was thrown, when something was */
    static Object call(Call call) {
        try {
            return call.run();
        } catch (InvocationTargetException refused) {
            var why = refused.getTargetException();
            throw new IllegalArgumentException(String.valueOf(why.getMessage()), why);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(
                    "A type of the domain is out of reach.\nMaybe it, or its Builder, is not public.", hidden);
        }
    }
}
