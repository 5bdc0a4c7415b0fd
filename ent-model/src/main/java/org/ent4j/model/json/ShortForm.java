package org.ent4j.model.json;

import java.util.Optional;
import java.util.function.Function;

/** Values of which there are very many, and of which most say nothing but who it is: these are a text alone. */
record ShortForm(Function<Object, String> key, Function<String, Object> usual) {

    /** Nothing when there is more to say of it. */
    Optional<String> text(Object value) {
        return Optional.of(key.apply(value)).filter(text -> usual.apply(text).equals(value));
    }

    Object read(String text) {
        return usual.apply(text);
    }
}
